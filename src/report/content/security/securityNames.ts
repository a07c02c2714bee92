import type { SecurityAnswer } from '../../../core/answers/index.ts';
import { fraction, multiply, toDecimalText, type Fraction } from '../../../core/shared/index.ts';
import type { AnswerMark, TableCell } from '../../reportDocument.ts';
import type { SecurityContext } from './securityContext.ts';

/** `A1 资产管理`. */
export function sectionName({ texts }: SecurityContext, id: string): string {
  return `${id} ${texts.sections[id] ?? ''}`.trim();
}

/** The section that a question belongs to. */
export function sectionOf(context: SecurityContext, question: string): string {
  return sectionName(context, context.questions.get(question)?.section ?? '');
}

export function questionText({ texts }: SecurityContext, id: string): string {
  return texts.questions[id]?.text ?? id;
}

/** `符合`; questions with answers of their own (facts, frequencies) are labelled alike. */
export function answerLabel({ texts, words }: SecurityContext, answer: SecurityAnswer | null): string {
  return answer === null ? words.answers.notAnswered : (texts.answers[answer]?.label ?? answer);
}

/** An answer with its sign: a disc filled by its points, a question mark, or a dash where there is none. */
export function answerCell(context: SecurityContext, answer: SecurityAnswer | null): TableCell {
  return { kind: 'answer', text: answerLabel(context, answer), mark: answerMark(context, answer) };
}

export function answerMark({ model }: SecurityContext, answer: SecurityAnswer | null): AnswerMark {
  if (answer === null) return { kind: 'open' };
  if (answer === 'U') return { kind: 'unknown' };
  return { kind: 'share', share: model.answersInHalves[answer] / 2 };
}

/** A share in 0…1 as `76.9%`. */
export function shareText(share: Fraction): string {
  return `${toDecimalText(multiply(share, fraction(100)), 1)}%`;
}

/** Points of the score with two decimals. */
export function pointsText(points: Fraction): string {
  return toDecimalText(points, 2);
}

/** `B（总体较好，有短板）`. */
export function bandLabel({ texts }: SecurityContext, band: string): string {
  return texts.bands[band]?.label ?? band;
}
