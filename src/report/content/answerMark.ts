import type { MaturityAnswer } from '../../core/answers/index.ts';
import type { AnswerMark } from '../reportDocument.ts';
import type { ReportContext } from './reportContext.ts';

/** The sign of an answer: a disc filled by its points, a question mark, or a dash where there is none. */
export function answerMark(context: ReportContext, answer: MaturityAnswer | null): AnswerMark {
  if (answer === null) return { kind: 'open' };
  if (answer === 'unknown') return { kind: 'unknown' };
  return { kind: 'share', share: context.edition.rubric.answersInTenths[answer] / 10 };
}
