import { isScoredQuestion } from '../../../core/edition/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { column, row, text } from '../tableCells.ts';
import type { SecurityContext } from './securityContext.ts';

/** Every answer of the profile and how many scored questions it drops: each "not applicable" rests on one (SPEC S20). */
export function profileTable(context: SecurityContext): readonly Block[] {
  const { own, texts, edition } = context;
  const { profile, profileIntro, profileColumns } = own.items;
  return [
    { kind: 'heading', level: 2, text: profile },
    { kind: 'paragraph', text: texts.notApplicable, tone: 'quiet' },
    { kind: 'paragraph', text: profileIntro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(profileColumns.flag, 126), column(profileColumns.answer, 24), column(profileColumns.dropped, 24, 'right')],
      rows: edition.questionnaire.flags.map(({ id }) => flagRow(context, id)),
    },
  ];
}

function flagRow(context: SecurityContext, id: string): TableRow {
  const { flags, texts, own } = context;
  const answer = flags.get(id);
  return row(
    text(texts.flags[id] ?? id),
    text(answer === undefined ? own.items.notTold : answer ? own.items.yes : own.items.no, answer === true),
    text(answer === true ? '—' : String(droppedBy(context, id))),
  );
}

/** The gate drops everything, any other flag the questions that name it. */
function droppedBy({ edition }: SecurityContext, id: string): number {
  const { questions, gateFlag } = edition.questionnaire;
  return questions.filter((question) => isScoredQuestion(edition, question) && (id === gateFlag || question.appliesIf.includes(id))).length;
}
