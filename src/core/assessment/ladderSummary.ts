import type { EditionRef, LadderEdition, LadderRung, MaturityEdition } from '../edition/index.ts';
import {
  evaluateLadder,
  originOf,
  type ChangedThreshold,
  type GroupOutcome,
  type HeldTitle,
  type LadderFacts,
  type LadderMaturity,
  type LadderOutcome,
  type MetricOrigin,
  type MetricValue,
  type Rung,
} from '../ladder/index.ts';
import { prepareMaturityModel, scoreMaturity } from '../scoring/index.ts';
import { roundHalfUp } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { answersOf, tailoredOutOf, type MaturityResponse } from './maturityResponse.ts';

type PerRung<Value> = Readonly<Record<LadderRung, Value>>;

/** A counted group: how many of `of` are needed, met, unknown and missing. */
export type GroupSummary = { readonly need: number; readonly have: number; readonly unknown: number; readonly of: number; readonly short: number };

/**
 * The part of `ladder` that `zhiti score` prints for one edition (contract, section 3). `DW` is the nearest workshop,
 * `FF` the best branch with the common part; `short` counts what the lists name and what counted groups miss.
 */
export type LadderSummary = {
  readonly rung: Rung;
  readonly short: PerRung<number>;
  readonly branch: string;
  readonly unmet: PerRung<readonly string[]>;
  readonly unknown: PerRung<readonly string[]>;
  readonly counted: PerRung<Readonly<Record<string, GroupSummary>>>;
  readonly advisoryNotMet: PerRung<readonly string[]>;
  /** Null where no workshop is entered. */
  readonly nearestWorkshop: string | null;
  readonly workshops: readonly {
    readonly name: string;
    readonly met: boolean;
    readonly short: number;
    readonly unmet: readonly string[];
    readonly unknown: readonly string[];
  }[];
  readonly branches: Readonly<Record<string, { readonly met: boolean; readonly short: number }>>;
  /** Rungs that only conditions set by the app keep away, and whether the branch met rests on such alone. */
  readonly heldBackByPolicy: LadderOutcome['policy']['heldBack'];
  readonly branchRestsOnPolicy: boolean;
  readonly changedThresholds: readonly ChangedThreshold[];
  readonly ignoredThresholds: readonly string[];
  readonly rungWithStandardThresholds: Rung;
  /** Where each maturity metric comes from; `value` is rounded half up to six decimals, null unless it is one number. */
  readonly metrics: Readonly<Record<string, { readonly origin: MetricOrigin; readonly value: number | boolean | null }>>;
  /** Recorded only; they decide nothing. */
  readonly titlesHeld: readonly HeldTitle[];
};

/** A maturity response of an assessment made ready for the ladder. */
export function ladderMaturityOf(edition: MaturityEdition, assessment: Assessment, response: MaturityResponse): LadderMaturity {
  const scope = { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) };
  const model = prepareMaturityModel(edition, scope);
  const answers = answersOf(response);
  return { model, answers, score: scoreMaturity(model, answers) };
}

/** Evaluates facts under several editions: the `ladder` object of `zhiti score`. */
export function summariseLadders(
  editions: readonly LadderEdition[],
  facts: LadderFacts,
  maturity?: LadderMaturity,
): Readonly<Record<EditionRef, LadderSummary>> {
  const outcomes = editions.map((edition) => [edition, evaluateLadder(edition, facts, maturity)] as const);
  return Object.fromEntries(outcomes.map(([edition, outcome]) => [outcome.edition, summariseLadder(edition, outcome, facts)]));
}

/** Puts one outcome into the shape that files and scripts read (contract, section 3). */
export function summariseLadder(edition: LadderEdition, outcome: LadderOutcome, facts: LadderFacts): LadderSummary {
  const { DW, SF, FF, policy, thresholds } = outcome;
  const parts = { DW: [DW.nearest], SF: [SF], FF: [FF.common, FF.best] };
  return {
    rung: outcome.rung,
    short: { DW: DW.nearest.short.total, SF: SF.short.total, FF: FF.best.total },
    branch: FF.best.id,
    unmet: perRung((rung) => parts[rung].flatMap((part) => part.unmet)),
    unknown: perRung((rung) => parts[rung].flatMap((part) => part.unknown)),
    counted: perRung((rung) => Object.fromEntries(parts[rung].flatMap((part) => part.groups).map(groupSummary))),
    advisoryNotMet: perRung((rung) => parts[rung].flatMap((part) => [...part.advisoryUnmet, ...part.advisoryUnknown])),
    nearestWorkshop: DW.nearest.index === null ? null : DW.nearest.name,
    workshops: DW.workshops.map(({ name, met, short, unmet, unknown }) => ({ name, met, short: short.total, unmet, unknown })),
    branches: Object.fromEntries(FF.branches.map((branch) => [branch.id, { met: branch.total === 0, short: branch.total }])),
    heldBackByPolicy: policy.heldBack,
    branchRestsOnPolicy: policy.branchRestsOnPolicy,
    changedThresholds: thresholds.changed,
    ignoredThresholds: thresholds.ignored,
    rungWithStandardThresholds: thresholds.rungWithout,
    metrics: Object.fromEntries(
      Object.keys(edition.rubric.maturityLink.metrics).map((id) => [id, metricSummary(outcome.metrics.firm.get(id))]),
    ),
    titlesHeld: facts.titles ?? [],
  };
}

function perRung<Value>(valueOf: (rung: LadderRung) => Value): PerRung<Value> {
  return { DW: valueOf('DW'), SF: valueOf('SF'), FF: valueOf('FF') };
}

function groupSummary({ group, need, have, unknown, of, short }: GroupOutcome): readonly [string, GroupSummary] {
  return [group.id, { need, have, unknown, of, short }];
}

function metricSummary(metric: MetricValue | undefined): LadderSummary['metrics'][string] {
  const origin = originOf(metric);
  if (metric?.kind === 'flag') return { origin, value: metric.value };
  if (metric?.kind === 'number') return { origin, value: roundHalfUp(metric.value, 6) };
  if (metric?.kind === 'range' && metric.declared !== null) return { origin, value: roundHalfUp(metric.declared, 6) };
  return { origin, value: null };
}
