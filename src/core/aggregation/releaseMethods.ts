import type { Release } from './release.ts';

/**
 * How strict each view is (SPEC G3–G9); the release names it. The internal view is for the bureau alone. Bounds drawn sum by
 * sum can be a little wider than those of linear programming, which `tests/aggregation.test.ts` holds to 9; so 10 is asked of them.
 */
export const releaseMethods: Readonly<Record<Release['view'], Release['method']>> = {
  publication: { threshold: 10, base: 5, width: 10, dominancePercent: 90, differencing: 10 },
  internal: { threshold: 5, base: 1, width: 0, dominancePercent: 90, differencing: 10 },
};
