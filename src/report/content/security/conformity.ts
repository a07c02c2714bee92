import type { ItemConformity, ItemStatus } from '../../../core/scoring/index.ts';
import type { AnswerMark, Block, TableRow } from '../../reportDocument.ts';
import { column, row, text } from '../tableCells.ts';
import { sectionName } from './securityNames.ts';
import { profileTable } from './profileTable.ts';
import type { SecurityContext } from './securityContext.ts';

/** The status of every item of the guide (SPEC S27), and the profile that decides what does not apply. */
export function conformity(context: SecurityContext): readonly Block[] {
  const words = context.own.items;
  const { columns } = words;
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: claim(context), tone: 'strong' },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        column(columns.number, 10, 'right'),
        column(columns.text, 86),
        column(columns.expected, 32),
        column(columns.status, 28),
        column(columns.met, 18, 'right'),
      ],
      rows: rowsOf(context),
    },
    ...profileTable(context),
  ];
}

/** The only sentence that may be said of the items: how many apply, and their statuses. */
function claim({ score, own, words }: SecurityContext): string {
  const { met, partial, unmet, open, notApplicable } = score.itemCounts;
  return words.sentences([
    own.items.claim(met + partial + unmet + open, met, partial, unmet),
    ...(open === 0 ? [] : [own.items.open(open)]),
    ...(notApplicable === 0 ? [] : [own.items.notApplicable(notApplicable)]),
  ]);
}

function rowsOf(context: SecurityContext): readonly TableRow[] {
  let section = '';
  return context.score.items.flatMap((item): readonly TableRow[] => {
    const heads: readonly TableRow[] = item.section === section ? [] : [{ kind: 'group', text: sectionName(context, item.section), note: '' }];
    section = item.section;
    return [...heads, itemRow(context, item)];
  });
}

function itemRow(context: SecurityContext, { number, status }: ItemConformity): TableRow {
  const { texts, edition, model, own, words, answers } = context;
  const expected = edition.questionnaire.items.find((item) => item.number === number)?.expectation ?? [];
  const questions = model.items.find((item) => item.number === number)?.questions ?? [];
  const met = questions.filter((id) => answers.get(id) === 'Y').length;
  return row(
    text(String(number), true),
    text(texts.items[String(number)] ?? ''),
    text(expected.map((kind) => texts.expectations[kind]).join(words.listComma)),
    { kind: 'answer', text: texts.itemStatuses[status], mark: markOf(status) },
    text(questions.length === 0 ? '—' : own.items.ofQuestions(met, questions.length)),
  );
}

function markOf(status: ItemStatus): AnswerMark {
  switch (status) {
    case 'met':
      return { kind: 'share', share: 1 };
    case 'partial':
      return { kind: 'share', share: 0.5 };
    case 'unmet':
      return { kind: 'share', share: 0 };
    case 'open':
      return { kind: 'unknown' };
    case 'notApplicable':
    case 'optional':
      return { kind: 'open' };
  }
}
