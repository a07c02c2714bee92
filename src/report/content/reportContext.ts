import { answersOf, tailoredOutOf, type Assessment, type MaturityResponse } from '../../core/assessment/index.ts';
import type { MaturityAnswers } from '../../core/answers/index.ts';
import { editionRef, type EditionRef, type MaturityEdition, type MaturityTexts } from '../../core/edition/index.ts';
import { levelGaps, prepareMaturityModel, type LevelGaps, type MaturityModel, type MaturityScore } from '../../core/scoring/index.ts';
import { fraction, type Fraction } from '../../core/shared/index.ts';
import type { ReportLanguage } from '../reportDocument.ts';
import type { ReportTexts } from '../reportTexts.ts';
import { englishTexts } from '../texts.en.ts';
import { chineseTexts } from '../texts.zh-CN.ts';

/** What a report is made of. */
export type ReportInput = {
  readonly assessment: Assessment;
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
  readonly response: MaturityResponse;
  readonly score: MaturityScore;
  readonly language: ReportLanguage;
  /** ISO date on which the report is made. */
  readonly date: string;
  readonly appVersion: string;
};

/** The input with what every chapter derives from it. */
export type ReportContext = ReportInput & {
  readonly words: ReportTexts;
  readonly model: MaturityModel;
  readonly answers: MaturityAnswers;
  readonly gaps: LevelGaps | null;
  readonly threshold: Fraction;
  readonly company: string;
  readonly editionRef: EditionRef;
};

/** Derives what the chapters share. */
export function reportContext(input: ReportInput): ReportContext {
  const words = input.language === 'en' ? englishTexts : chineseTexts;
  const scope = { industryType: input.assessment.company.industryType, tailoredOut: tailoredOutOf(input.response) };
  const model = prepareMaturityModel(input.edition, scope);
  const answers = answersOf(input.response);
  return {
    ...input,
    words,
    model,
    answers,
    gaps: levelGaps(model, answers, input.score),
    threshold: fraction(model.thresholdInTenths, 10),
    company: oneLine(input.assessment.company.name) || words.unnamedCompany,
    editionRef: editionRef(input.edition.questionnaire),
  };
}

/** A text from outside that has to stand on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
