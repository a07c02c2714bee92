import type { MaturityAnswer } from '../../../core/answers/index.ts';
import type { AnswerMark } from '../../reportDocument.ts';
import type { MaturityContext } from './maturityContext.ts';

/** The sign of an answer: a disc filled by its points, a question mark, or a dash where there is none. */
export function answerMark(context: MaturityContext, answer: MaturityAnswer | null): AnswerMark {
  if (answer === null) return { kind: 'open' };
  if (answer === 'unknown') return { kind: 'unknown' };
  return { kind: 'share', share: context.edition.rubric.answersInTenths[answer] / 10 };
}
