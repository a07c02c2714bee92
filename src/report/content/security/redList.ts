import type { TriggeredKeyItem } from '../../../core/scoring/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { column, row, rowWith, text, titled } from '../tableCells.ts';
import { questionText, sectionOf } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** The key items that are not met, each with why it matters and what it rests on (SPEC S25); and those partly met. */
export function redList(context: SecurityContext): readonly Block[] {
  const { score, own, model } = context;
  const words = own.result;
  if (model.keyItems.length === 0) return [];
  const { triggered, partlyMet } = score.keyItems;
  const soFar = score.outcome.status === 'incomplete' ? [{ kind: 'paragraph', text: words.redListSoFar, tone: 'quiet' } as const] : [];
  const columns = [column(words.redColumns.item, 34), column(words.redColumns.question, 90), column(words.redColumns.reason, 50)];
  return [
    { kind: 'heading', level: 2, text: words.redList },
    { kind: 'paragraph', text: triggered.length === 0 ? words.redListEmpty : words.redListIntro, tone: 'body' },
    ...soFar,
    ...(triggered.length === 0 ? [] : [{ kind: 'table', rowAlign: 'top', columns, rows: triggered.map((item) => triggeredRow(context, item)) } as const]),
    ...(partlyMet.length === 0 ? [] : partly(context, partlyMet)),
  ];
}

function triggeredRow(context: SecurityContext, { question, strict, reason }: TriggeredKeyItem): TableRow {
  const { own, texts } = context;
  const words = own.result;
  return rowWith(
    [
      { label: words.why, text: texts.keyItems[question]?.why ?? '' },
      { label: words.basis, text: texts.keyItems[question]?.basis ?? '' },
      { label: words.advice, text: texts.questions[question]?.advice ?? '' },
    ],
    titled(question, `${sectionOf(context, question)} · ${strict ? words.strictKeyItem : words.keyItem}`),
    text(questionText(context, question)),
    text(texts.reasons[reason]),
  );
}

function partly(context: SecurityContext, ids: readonly string[]): readonly Block[] {
  const words = context.own.result;
  return [
    { kind: 'heading', level: 2, text: words.partlyMet },
    { kind: 'paragraph', text: words.partlyMetIntro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(words.questionColumns.id, 18), column(words.questionColumns.section, 44), column(words.questionColumns.question, 112)],
      rows: ids.map((id) => row(text(id, true), text(sectionOf(context, id)), text(questionText(context, id)))),
    },
  ];
}
