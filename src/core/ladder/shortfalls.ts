import { compare, fraction, zero, type Fraction } from '../shared/index.ts';
import type { CriterionOutcome } from './criterionOutcome.ts';
import { isCountedIn, type GroupOutcome, type PartOutcome } from './partOutcome.ts';

/** One thing that is missing: a condition not met, a group that is short, or a condition that is not known. */
export type Shortfall =
  | { readonly kind: 'condition' | 'number' | 'rung' | 'unknown'; readonly outcome: CriterionOutcome }
  | { readonly kind: 'group'; readonly group: GroupOutcome; readonly candidates: readonly CriterionOutcome[] };

/**
 * What is missing in some parts, the nearest first (SPEC L5): yes-or-no conditions; then numbers and
 * counted groups by the smallest share still missing; then the rung below; last what is unknown, to be
 * filled in. A group of which nothing is known to be unmet counts as unknown.
 */
export function shortfallsOf(parts: readonly PartOutcome[]): readonly Shortfall[] {
  return parts
    .flatMap((part) => [...missingConditions(part), ...shortGroups(part)])
    .map((shortfall) => ({ shortfall, ...placeOf(shortfall) }))
    .sort((left, right) => left.order - right.order || compare(left.gap, right.gap))
    .map(({ shortfall }) => shortfall);
}

function missingConditions(part: PartOutcome): readonly Shortfall[] {
  return part.criteria.flatMap((outcome): readonly Shortfall[] => {
    if (outcome.criterion.use !== 'mandatory') return [];
    if (outcome.result === 'unknown') return [{ kind: 'unknown', outcome }];
    if (outcome.result !== 'unmet') return [];
    if (outcome.relativeGap !== null) return [{ kind: 'number', outcome }];
    return [{ kind: outcome.origin === 'computed' ? 'rung' : 'condition', outcome }];
  });
}

function shortGroups(part: PartOutcome): readonly Shortfall[] {
  return part.groups
    .filter((group) => group.short > 0)
    .map((group) => ({ kind: 'group', group, candidates: nearestMembers(part, group) }));
}

/** Members that could still be met: not met before unknown, the smallest gap first. */
function nearestMembers(part: PartOutcome, { group }: GroupOutcome): readonly CriterionOutcome[] {
  const members = part.criteria.filter((outcome) => isCountedIn(outcome, group));
  const unmet = members.filter(({ result }) => result === 'unmet');
  return [
    ...unmet.sort((left, right) => compare(left.relativeGap ?? zero, right.relativeGap ?? zero)),
    ...members.filter(({ result }) => result === 'unknown'),
  ];
}

function placeOf(shortfall: Shortfall): { readonly order: number; readonly gap: Fraction } {
  switch (shortfall.kind) {
    case 'condition':
      return { order: 0, gap: zero };
    case 'number':
      return { order: 1, gap: shortfall.outcome.relativeGap ?? zero };
    case 'group':
      return {
        order: shortfall.candidates.some(({ result }) => result === 'unmet') ? 1 : 3,
        gap: fraction(shortfall.group.short, shortfall.group.need),
      };
    case 'rung':
      return { order: 2, gap: zero };
    case 'unknown':
      return { order: 3, gap: zero };
  }
}
