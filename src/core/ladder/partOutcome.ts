import type { LadderGroup, LadderPart } from '../edition/index.ts';
import { judgeCriterion, type CriterionOutcome, type CriterionResult, type Judging, type MetricLookup } from './criterionOutcome.ts';

/** A counted group (SPEC L4): `have` met or not applicable, `unknown` not known, of `of` criteria. */
export type GroupOutcome = {
  readonly group: LadderGroup;
  readonly need: number;
  readonly have: number;
  readonly unknown: number;
  readonly of: number;
  readonly short: number;
};

/** How much is missing (SPEC L5): mandatory not met, mandatory unknown, missing in counted groups, and their sum. */
export type Short = { readonly unmet: number; readonly unknown: number; readonly counted: number; readonly total: number };

/** Everything that follows for criteria that stand or fall together. */
export type PartOutcome = {
  readonly met: boolean;
  readonly short: Short;
  readonly criteria: readonly CriterionOutcome[];
  readonly groups: readonly GroupOutcome[];
  /** Ids of mandatory criteria, in the order of the edition. */
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly advisoryUnmet: readonly string[];
  readonly advisoryUnknown: readonly string[];
};

/**
 * Judges a part (SPEC L4, L5): met when no mandatory criterion is unmet or unknown and every counted
 * group has enough. Advisory criteria never block.
 */
export function judgePart(part: LadderPart, lookup: MetricLookup, judging: Judging): PartOutcome {
  const criteria = part.criteria.map((criterion) => judgeCriterion(criterion, lookup, judging));
  const groups = part.groups.map((group) => judgeGroup(group, criteria, judging));
  const unmet = idsWith(criteria, 'mandatory', 'unmet');
  const unknown = idsWith(criteria, 'mandatory', 'unknown');
  const counted = groups.reduce((sum, group) => sum + group.short, 0);
  const short = { unmet: unmet.length, unknown: unknown.length, counted, total: unmet.length + unknown.length + counted };
  return {
    met: short.total === 0,
    short,
    criteria,
    groups,
    unmet,
    unknown,
    advisoryUnmet: idsWith(criteria, 'advisory', 'unmet'),
    advisoryUnknown: idsWith(criteria, 'advisory', 'unknown'),
  };
}

/** Whether a criterion belongs to a counted group. */
export function isCountedIn({ criterion }: CriterionOutcome, group: LadderGroup): boolean {
  return criterion.use === 'counted' && criterion.group === group.id;
}

function judgeGroup(group: LadderGroup, criteria: readonly CriterionOutcome[], judging: Judging): GroupOutcome {
  const members = criteria.filter((outcome) => isCountedIn(outcome, group));
  const have = members.filter(({ result }) => result === 'met' || result === 'na').length;
  const unknown = members.filter(({ result }) => result === 'unknown').length;
  const isSetAside = judging.setAsidePolicy && group.basis === 'policy';
  const need = isSetAside ? 0 : (judging.thresholds.get(group.key) ?? group.need);
  return { group, need, have, unknown, of: members.length, short: Math.max(0, need - have) };
}

function idsWith(criteria: readonly CriterionOutcome[], use: 'mandatory' | 'advisory', result: CriterionResult): readonly string[] {
  return criteria.filter((one) => one.criterion.use === use && one.result === result).map((one) => one.criterion.id);
}
