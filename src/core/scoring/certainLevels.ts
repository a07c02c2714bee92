import { fraction, reaches } from '../shared/index.ts';
import type { SubdomainScore } from './levelCumulative.ts';
import type { MaturityModel } from './maturityModel.ts';

/** How many levels of a sub-domain are satisfied below the first that is open or missed (SPEC S9): certain however the rest is answered. */
export function certainLevels(model: MaturityModel, { levels, ceiling }: SubdomainScore): number {
  const threshold = fraction(model.thresholdInTenths, 10);
  const end = levels.findIndex((cell) => cell === 'open' || (cell !== 'empty' && !reaches(cell, threshold)));
  return end < 0 ? ceiling : Math.min(end, ceiling);
}
