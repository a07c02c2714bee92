import { maturityAnswers, securityAnswers } from '../../core/answers/index.ts';
import type { MaturityTexts, SecurityQuestion, SecurityTexts } from '../../core/edition/index.ts';

/** The answers that a thing asked offers, each with its word, in the order a screen offers them. */
export type AnswerLabels = ReadonlyMap<string, string>;

/** The words for the answers to a requirement. */
export function maturityLabels(texts: MaturityTexts): AnswerLabels {
  return new Map(maturityAnswers.map((answer) => [answer, texts.answers[answer]?.label ?? answer]));
}

/** The words for the answers to a security question; a fact offers its own. */
export function securityLabels(question: SecurityQuestion, texts: SecurityTexts): AnswerLabels {
  const own = question.scale === 'fact' ? texts.questions[question.id]?.answers : undefined;
  const offered = question.scale === 'fact' ? question.answers : securityAnswers;
  return new Map(offered.map((answer) => [answer, own?.[answer] ?? texts.answers[answer]?.label ?? answer]));
}

/** What counts as fully met; facts only record. */
export function fullyMet(question: SecurityQuestion, texts: SecurityTexts): string {
  switch (question.scale) {
    case 'conformity':
    case 'coverage':
      return texts.scales[question.scale].Y;
    case 'frequency':
      return texts.questions[question.id]?.answers?.['Y'] ?? '';
    case 'fact':
      return '';
  }
}
