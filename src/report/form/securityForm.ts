import { securityAnswers } from '../../core/answers/index.ts';
import { securityFlagsOf, type Assessment } from '../../core/assessment/index.ts';
import { editionRef, type SecurityQuestion, type SecurityTexts } from '../../core/edition/index.ts';
import { column, row, text } from '../content/tableCells.ts';
import type { Block } from '../reportDocument.ts';
import type { FormWords } from '../words/formWords.ts';
import type { FormInput } from './formInput.ts';
import { answerTable, formRow, formTable, type FormQuestion } from './formTable.ts';

type SecurityFormPart = NonNullable<FormInput['security']>;

/** The questions that apply, a table for each section. Those that hang on a profile answer not yet given are among them. */
export function securityForm({ edition, texts }: SecurityFormPart, assessment: Assessment, words: FormWords): readonly Block[] {
  const { questionnaire } = edition;
  const flags = securityFlagsOf(assessment.responses[editionRef(questionnaire)] ?? {}); // checked when the file was opened
  const isNo = (flag: string) => flags.get(flag) === false;
  const asked = isNo(questionnaire.gateFlag) ? [] : questionnaire.questions.filter(({ appliesIf }) => !appliesIf.some(isNo));
  const open = isNo(questionnaire.gateFlag) ? [] : questionnaire.flags.filter(({ id }) => !flags.has(id));
  const sections = questionnaire.sections.flatMap((section) => {
    const questions = asked.filter((question) => question.section === section.id);
    return questions.length === 0 ? [] : [{ ...section, questions }];
  });
  return [
    { kind: 'heading', level: 1, text: texts.title },
    { kind: 'paragraph', text: asked.length === 0 ? words.notApplicable : texts.notice, tone: 'quiet' },
    ...(asked.length === 0 ? [] : answerTable(words, texts.answers)),
    ...(open.length === 0 ? [] : profileTable(open.map(({ id }) => texts.flags[id] ?? id), words)),
    ...sections.flatMap(({ id, part, questions }): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.section(texts.sections[id] ?? id, texts.parts[part] ?? part) },
      formTable(words, questions.map((question) => formRow(words, { id: question.id, text: texts.questions[question.id]?.text ?? '', ...answersTo(question, texts, words) }))),
    ]),
  ];
}

function profileTable(questions: readonly string[], words: FormWords): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: words.profile.title },
    { kind: 'paragraph', text: words.profile.text, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'middle',
      columns: [column(words.profile.question, 130.5), column(words.columns.answer, 43.5)],
      rows: questions.map((question) => row(text(question), { kind: 'choices', labels: [words.yes, words.no] })),
    },
  ];
}

/** What counts as met, and the answers to tick; a fact offers its own, some with a grade or a day. */
function answersTo(question: SecurityQuestion, texts: SecurityTexts, words: FormWords): Pick<FormQuestion, 'full' | 'choices' | 'detail'> {
  const own = texts.questions[question.id]?.answers;
  const labelOf = (answer: string) => texts.answers[answer]?.label ?? answer;
  if (question.scale === 'fact') {
    const choices = question.answers.map((answer) => own?.[answer] ?? labelOf(answer));
    return { full: '', choices, ...(question.detail === null ? {} : { detail: words.details[question.detail.kind] }) };
  }
  return { full: question.scale === 'frequency' ? (own?.['Y'] ?? '') : texts.scales[question.scale].Y, choices: securityAnswers.map(labelOf) };
}
