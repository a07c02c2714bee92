import type { SecurityAnswer } from '../answers/index.ts';
import type { SecurityRubric } from '../edition/index.ts';

/**
 * The answer to a question on the coverage scale (SPEC S35), from how many things are covered of how many.
 *
 * @throws RangeError unless both are whole numbers with 0 ≤ covered ≤ total and total > 0
 */
export function answerOfCoverage(coverage: SecurityRubric['coverage'], covered: number, total: number): SecurityAnswer {
  if (!Number.isSafeInteger(covered) || !Number.isSafeInteger(total) || covered < 0 || total < 1 || covered > total) {
    throw new RangeError(`not a coverage: ${covered} of ${total}`);
  }
  if (100 * covered >= coverage.metFromPercent * total) return 'Y';
  return 100 * covered >= coverage.partlyFromPercent * total ? 'P' : 'N';
}
