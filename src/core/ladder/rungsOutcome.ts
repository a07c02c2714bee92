import type { LadderBranch, LadderEdition, LadderRung } from '../edition/index.ts';
import { fraction } from '../shared/index.ts';
import type { Judging, MetricLookup } from './criterionOutcome.ts';
import type { LadderMetrics } from './ladderMetrics.ts';
import type { Metrics, MetricValue } from './metricValue.ts';
import { judgePart, type PartOutcome } from './partOutcome.ts';

/** The rung that stands; `NONE` is below 数字化车间. */
export type Rung = 'NONE' | LadderRung;

/** One workshop, by its place in the file; `index` is null for the blank one that stands in where none is entered. */
export type WorkshopOutcome = PartOutcome & { readonly index: number | null; readonly name: string };

/** A type of 未来工厂; `total` is short of the branch and the common part together. */
export type BranchOutcome = PartOutcome & { readonly id: string; readonly total: number };

/** The three rungs judged in order (SPEC L4, L5). */
export type RungsOutcome = {
  readonly rung: Rung;
  readonly DW: {
    readonly met: boolean;
    readonly metCount: number;
    readonly workshops: readonly WorkshopOutcome[];
    /** The workshop with the least missing. */
    readonly nearest: WorkshopOutcome;
  };
  readonly SF: PartOutcome;
  readonly FF: {
    readonly met: boolean;
    readonly common: PartOutcome;
    readonly branches: readonly BranchOutcome[];
    /** The branch with the least missing; ties by id. */
    readonly best: BranchOutcome;
  };
};

const unknown: MetricValue = { kind: 'unknown' };

/**
 * Judges the rungs in order (SPEC L4): workshops, then the plant with the number of workshops met, then
 * 未来工厂 with its common part and at least one branch.
 *
 * @throws RangeError when the edition has no branch, which lint forbids
 */
export function judgeRungs(edition: LadderEdition, metrics: LadderMetrics, judging: Judging): RungsOutcome {
  const { DW, SF, FF } = edition.rubric.rungs;
  const workshops = metrics.workshops.map((workshop, index) => ({
    index,
    name: workshop.name,
    ...judgePart(DW, lookupIn(workshop.values, metrics.firm), judging),
  }));
  const blank = { index: null, name: '', ...judgePart(DW, lookupIn(new Map(), metrics.firm), judging) };
  const metCount = workshops.filter((workshop) => workshop.met).length;
  const factory = judgePart(SF, lookupIn(computed('calc.workshops_met', metCount), metrics.firm), judging);
  const lookup = lookupIn(computed('calc.sf_met', factory.met), metrics.firm);
  const common = judgePart(FF, lookup, judging);
  const branches = FF.branches.map((branch) => judgeBranch(branch, common, lookup, judging));
  const [best] = [...branches].sort(byNearestBranch);
  if (best === undefined) throw new RangeError('an edition of the ladder needs a branch');
  const met = common.met && branches.some((branch) => branch.met);
  return {
    rung: metCount === 0 ? 'NONE' : !factory.met ? 'DW' : met ? 'FF' : 'SF',
    DW: { met: metCount > 0, metCount, workshops, nearest: [...workshops].sort(byNearest)[0] ?? blank },
    SF: factory,
    FF: { met, common, branches, best },
  };
}

/**
 * Orders workshops by what is missing, the least first. Ties go to fewer conditions known to be unmet and then to what is
 * missing and the name, so that the order in the file never matters (SPEC L10).
 */
export function byNearest(left: WorkshopOutcome, right: WorkshopOutcome): number {
  return left.short.total - right.short.total || left.short.unmet - right.short.unmet || compareText(keyOf(left), keyOf(right));
}

function keyOf(workshop: WorkshopOutcome): string {
  return [...workshop.unmet, '/', ...workshop.unknown, '/', workshop.name].join(' ');
}

function judgeBranch(branch: LadderBranch, common: PartOutcome, lookup: MetricLookup, judging: Judging): BranchOutcome {
  const outcome = judgePart(branch, lookup, judging);
  return { id: branch.id, ...outcome, total: common.short.total + outcome.short.total };
}

function byNearestBranch(left: BranchOutcome, right: BranchOutcome): number {
  return left.total - right.total || compareText(left.id, right.id);
}

function lookupIn(own: Metrics, firm: Metrics): MetricLookup {
  return (id) => own.get(id) ?? firm.get(id) ?? unknown;
}

function computed(id: string, value: number | boolean): Metrics {
  const metric: MetricValue =
    typeof value === 'boolean'
      ? { kind: 'flag', value, origin: 'computed' }
      : { kind: 'number', value: fraction(value), origin: 'computed' };
  return new Map([[id, metric]]);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
