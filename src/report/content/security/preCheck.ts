import type { SecurityAnswer } from '../../../core/answers/index.ts';
import type { SecurityQuestion } from '../../../core/edition/index.ts';
import type { GradingFactor } from '../../../core/scoring/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { column, row, rowWith, text } from '../tableCells.ts';
import { answerLabel, questionText } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** The grading factors (SPEC S34) with the way to the national platform, and the compliance facts (SPEC S37). */
export function preCheck(context: SecurityContext): readonly Block[] {
  const { own, texts } = context;
  const words = texts.preCheck;
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(own.topics.preCheckColumns.factor, 118), column(own.topics.preCheckColumns.state, 56)],
      rows: context.preCheck.map((factor) => factorRow(context, factor)),
    },
    { kind: 'note', tone: 'plain', title: words.platform.name, paragraphs: [words.meaning, words.platform.text] },
    ...facts(context),
  ];
}

/** Whether a factor pushes a grade up; which grade is decided on the national platform alone. */
function factorRow({ texts, own }: SecurityContext, { id, state }: GradingFactor): TableRow {
  const states = { raises: texts.preCheck.raises, doesNotRaise: own.topics.doesNotRaise, open: own.topics.factorOpen };
  return row(text(texts.gradingFactors[id] ?? id), text(states[state], state === 'raises'));
}

function facts(context: SecurityContext): readonly Block[] {
  const { own, edition, model } = context;
  const asked = edition.questionnaire.questions.filter(({ id, scale }) => scale === 'fact' && model.unscored.includes(id));
  if (asked.length === 0) return [];
  const { factColumns } = own.topics;
  return [
    { kind: 'heading', level: 2, text: own.topics.facts },
    { kind: 'paragraph', text: own.topics.factsIntro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(factColumns.fact, 112), column(factColumns.answer, 34), column(factColumns.detail, 28)],
      rows: asked.map((question) => factRow(context, question)),
    },
  ];
}

function factRow(context: SecurityContext, { id }: SecurityQuestion): TableRow {
  const { texts, response, own, words } = context;
  const { value, detail = '', evidence = '', note = '' } = response.answers?.[id] ?? {};
  const advice = value === 'Y' ? '' : (texts.questions[id]?.advice ?? '');
  return rowWith(
    [
      { label: own.topics.factAdvice, text: advice },
      { label: words.answers.evidence, text: evidence },
      { label: words.answers.note, text: note },
    ],
    text(questionText(context, id)),
    text(factAnswer(context, id, value), value === 'Y'),
    text(texts.questions[id]?.details?.[detail] ?? detail),
  );
}

/** Facts have answers of their own: `已自主定级`. */
function factAnswer(context: SecurityContext, id: string, value: SecurityAnswer | undefined): string {
  if (value === undefined) return answerLabel(context, null);
  return context.texts.questions[id]?.answers?.[value] ?? answerLabel(context, value);
}
