import type { SecurityEntry } from '../../../core/assessment/index.ts';
import type { SecurityQuestion } from '../../../core/edition/index.ts';
import type { Block, TableCell, TableRow } from '../../reportDocument.ts';
import { entryDetails, saysAnything } from '../entryDetails.ts';
import { column, rowWith, text, titled } from '../tableCells.ts';
import { answerCell, questionText, sectionName } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** Every answer to an applicable question with its evidence, by section; compliance facts have a table of their own. */
export function securityAnswersChapter(context: SecurityContext): readonly Block[] {
  const { own, words, edition, response } = context;
  const applicable = applicableIds(context);
  const questions = edition.questionnaire.questions.filter(({ id, scale }) => applicable.has(id) && scale !== 'fact');
  const isVerified = questions.some(({ id }) => response.answers?.[id]?.verified !== undefined);
  const rows = edition.questionnaire.sections.flatMap(({ id }) =>
    sectionRows(context, id, questions.filter(({ section }) => section === id), isVerified),
  );
  const { columns } = words.answers;
  const hasOthers = Object.keys(response.answers ?? {}).some((id) => !applicable.has(id));
  return [
    { kind: 'heading', level: 1, text: own.answers.title },
    { kind: 'paragraph', text: rows.length === 0 ? own.answers.none : own.answers.intro, tone: 'body' },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            rowAlign: 'top',
            columns: [
              column(columns.id, 22),
              column(columns.requirement, isVerified ? 92 : 122),
              column(columns.answer, 30),
              ...(isVerified ? [column(columns.verified, 30)] : []),
            ],
            rows,
          } as const,
        ]),
    ...(hasOthers ? [{ kind: 'paragraph', text: own.answers.outside, tone: 'quiet' } as const] : []),
  ];
}

function applicableIds({ model }: SecurityContext): ReadonlySet<string> {
  return new Set([...model.sections.flatMap((section) => section.questions.map(({ id }) => id)), ...model.unscored]);
}

function sectionRows(
  context: SecurityContext,
  section: string,
  questions: readonly SecurityQuestion[],
  isVerified: boolean,
): readonly TableRow[] {
  const { own, response, answers, words } = context;
  const given = questions.flatMap((question) => {
    const entry = response.answers?.[question.id];
    return entry !== undefined && saysAnything(words, entry) ? [{ question, entry }] : [];
  });
  if (given.length === 0) return [];
  const answered = questions.filter(({ id }) => answers.has(id)).length;
  return [
    { kind: 'group', text: sectionName(context, section), note: own.answers.groupNote(answered, questions.length) },
    ...given.map(({ question, entry }) => entryRow(context, question, entry, isVerified)),
  ];
}

function entryRow(context: SecurityContext, question: SecurityQuestion, entry: SecurityEntry, isVerified: boolean): TableRow {
  const { texts, edition, words } = context;
  const isScored = edition.rubric.scoredTiers.includes(question.tier);
  return rowWith(
    entryDetails(words, entry),
    titled(question.id, isScored ? '' : (texts.tiers[question.tier]?.label ?? question.tier)),
    text(questionText(context, question.id)),
    answerCell(context, entry.value ?? null),
    ...(isVerified ? [verifiedCell(context, entry)] : []),
  );
}

function verifiedCell(context: SecurityContext, { verified }: SecurityEntry): TableCell {
  return verified === undefined ? text('') : answerCell(context, verified.value);
}
