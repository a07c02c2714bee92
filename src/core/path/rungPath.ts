import type { LadderRung } from '../edition/index.ts';
import { isCountedIn, type CriterionOutcome, type PartOutcome, type RungsOutcome, type WorkshopOutcome } from '../ladder/index.ts';
import type { Effort } from './effort.ts';

/** One criterion to be met: what is known of it now, unmet or unknown, and what it takes. */
export type RungMeasure = {
  readonly outcome: CriterionOutcome;
  /** Tenths of 万元. */
  readonly cost: number;
  readonly months: number;
  readonly whole: Effort;
};

/** What is to be done in one place: a workshop (by its place in the file, null for one yet to be built), the plant, or the future factory. */
export type RungStep = {
  readonly of: { readonly kind: 'workshop'; readonly index: number | null; readonly name: string } | { readonly kind: 'factory' | 'common' } | { readonly kind: 'branch'; readonly id: string };
  readonly measures: readonly RungMeasure[];
};

/** The cheapest way to the next rung. */
export type RungPath = {
  readonly rung: LadderRung;
  /** Those without anything to do are left out. */
  readonly steps: readonly RungStep[];
  /** Tenths of 万元. */
  readonly cost: number;
  /** Months when everything goes side by side. */
  readonly months: number;
};

/** The estimate of a criterion at a rung. */
export type RungEffortOf = (criterion: string, rung: LadderRung, isNumber: boolean) => Effort;

/**
 * The cheapest way to the next rung, exact (SPEC P7): all mandatory criteria not met, of counted groups the cheapest ones
 * that are missing, the cheapest workshops where the plant needs more of them, the cheapest branch. What is unknown counts
 * as not met; of a number that falls short only the missing share of the effort counts.
 *
 * @returns null on the highest rung
 */
export function cheapestRungPath(outcome: RungsOutcome, effortOf: RungEffortOf): RungPath | null {
  const goal = nextRung(outcome);
  if (goal === null) return null;
  const steps = stepsTo(goal, outcome, effortOf).filter(({ measures }) => measures.length > 0);
  return { rung: goal, steps, cost: costOf(steps), months: Math.max(0, ...steps.flatMap(({ measures }) => measures.map(({ months }) => months))) };
}

function nextRung({ rung }: RungsOutcome): LadderRung | null {
  const after = { NONE: 'DW', DW: 'SF', SF: 'FF', FF: null } as const;
  return after[rung];
}

function stepsTo(goal: LadderRung, { DW, SF, FF }: RungsOutcome, effortOf: RungEffortOf): readonly RungStep[] {
  switch (goal) {
    case 'DW':
      return cheapestWorkshops(DW, 1, effortOf);
    case 'SF':
      return [...cheapestWorkshops(DW, workshopsMissing(SF, DW.metCount), effortOf), { of: { kind: 'factory' }, measures: measuresOf(SF, 'SF', effortOf) }];
    case 'FF': {
      const branches = FF.branches.map((branch): RungStep => ({ of: { kind: 'branch', id: branch.id }, measures: measuresOf(branch, 'FF', effortOf) }));
      const [best] = [...branches].sort((left, right) => costOf([left]) - costOf([right]));
      return [{ of: { kind: 'common' }, measures: measuresOf(FF.common, 'FF', effortOf) }, ...(best === undefined ? [] : [best])];
    }
  }
}

const workshopsMet = 'calc.workshops_met';

function workshopsMissing({ criteria }: PartOutcome, metCount: number): number {
  const asked = criteria.filter(({ criterion, result }) => criterion.test.metric === workshopsMet && criterion.use === 'mandatory' && result !== 'met');
  return Math.max(0, ...asked.map(({ threshold }) => (threshold ?? 0) - metCount));
}

function cheapestWorkshops({ workshops, nearest }: RungsOutcome['DW'], count: number, effortOf: RungEffortOf): readonly RungStep[] {
  const stepOf = (workshop: WorkshopOutcome): RungStep => ({
    of: { kind: 'workshop', index: workshop.index, name: workshop.name },
    measures: measuresOf(workshop, 'DW', effortOf),
  });
  const entered = workshops.filter(({ met }) => !met).map(stepOf).sort((left, right) => costOf([left]) - costOf([right]));
  if (entered.length >= count) return entered.slice(0, count);
  // Where too few workshops are entered, further ones have everything still to do.
  const blank: RungStep = { of: { kind: 'workshop', index: null, name: '' }, measures: allOf(nearest, effortOf) };
  return [...entered, ...Array.from({ length: count - entered.length }, () => blank)];
}

/** Everything that a workshop of which nothing is known has to do. */
function allOf(workshop: WorkshopOutcome, effortOf: RungEffortOf): readonly RungMeasure[] {
  const criteria = workshop.criteria.map((one): CriterionOutcome => ({ ...one, result: 'unknown', relativeGap: null }));
  const groups = workshop.groups.map((group) => ({ ...group, have: 0, short: group.need }));
  return measuresOf({ ...workshop, criteria, groups }, 'DW', effortOf);
}

function measuresOf({ criteria, groups }: PartOutcome, rung: LadderRung, effortOf: RungEffortOf): readonly RungMeasure[] {
  const mandatory = criteria.filter(({ criterion }) => criterion.use === 'mandatory' && criterion.test.metric !== workshopsMet);
  const counted = groups.flatMap(({ group, short }) => {
    const missing = criteria.filter((one) => isCountedIn(one, group)).flatMap((one) => measureOf(one, rung, effortOf));
    return [...missing].sort((left, right) => left.cost - right.cost).slice(0, short);
  });
  return [...mandatory.flatMap((one) => measureOf(one, rung, effortOf)), ...counted];
}

function measureOf(outcome: CriterionOutcome, rung: LadderRung, effortOf: RungEffortOf): readonly RungMeasure[] {
  const { criterion, result, relativeGap, threshold } = outcome;
  if (result !== 'unmet' && result !== 'unknown') return [];
  const whole = effortOf(criterion.id, rung, threshold !== null);
  const { numerator, denominator } = relativeGap ?? { numerator: 1, denominator: 1 };
  return [{
    outcome,
    cost: Math.ceil((whole.cost * 10 * numerator) / denominator),
    months: Math.ceil((whole.months * numerator) / denominator),
    whole,
  }];
}

function costOf(steps: readonly RungStep[]): number {
  return steps.reduce((sum, { measures }) => sum + measures.reduce((part, { cost }) => part + cost, 0), 0);
}
