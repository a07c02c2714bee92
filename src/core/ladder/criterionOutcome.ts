import type { LadderCriterion } from '../edition/index.ts';
import { compare, fraction, multiply, reaches, subtract, type Fraction } from '../shared/index.ts';
import { exactNumber } from './exactNumber.ts';
import { originOf, type MetricOrigin, type MetricValue } from './metricValue.ts';

/** What became of a criterion (SPEC L2). `na` only where it does not apply or was set aside. */
export type CriterionResult = 'met' | 'unmet' | 'unknown' | 'na';

/** A criterion with its result and what it was judged on. */
export type CriterionOutcome = {
  readonly criterion: LadderCriterion;
  readonly result: CriterionResult;
  readonly origin: MetricOrigin;
  readonly measured: MetricValue;
  /** The number asked for, as applied; null for what is not a number. */
  readonly threshold: number | null;
  /** The share of the threshold still missing, above 0; null unless a number falls short. */
  readonly relativeGap: Fraction | null;
};

/** How criteria are judged: which thresholds apply, and whether those of basis `policy` are set aside (SPEC L6, L7). */
export type Judging = { readonly thresholds: ReadonlyMap<string, number>; readonly setAsidePolicy: boolean };

/** Finds what is known of a metric. */
export type MetricLookup = (id: string) => MetricValue;

/**
 * Judges one criterion (SPEC L2, L3). A condition of applicability that is itself unknown leaves the
 * criterion unknown, never not applicable.
 */
export function judgeCriterion(criterion: LadderCriterion, lookup: MetricLookup, judging: Judging): CriterionOutcome {
  const { test } = criterion;
  const measured = lookup(test.metric);
  const threshold = test.op === 'ge' ? (judging.thresholds.get(criterion.id) ?? test.value) : null;
  const { result, origin, relativeGap } = judge(criterion, measured, threshold, lookup, judging);
  return { criterion, result, origin, measured, threshold, relativeGap };
}

type Judged = Pick<CriterionOutcome, 'result' | 'origin' | 'relativeGap'>;

function judge(
  criterion: LadderCriterion,
  measured: MetricValue,
  threshold: number | null,
  lookup: MetricLookup,
  judging: Judging,
): Judged {
  const { test, appliesIf } = criterion;
  if (judging.setAsidePolicy && criterion.basis === 'policy') return { result: 'na', origin: originOf(measured), relativeGap: null };
  const applies = appliesIf === undefined ? true : equals(lookup(appliesIf.metric), appliesIf.equals);
  if (applies !== true) return { result: applies === null ? 'unknown' : 'na', origin: originOf(measured), relativeGap: null };
  switch (test.op) {
    case 'true':
      return judgeFlag(equals(measured, true), originOf(measured));
    case 'atLeast':
      return judgeFlag(isAtLeast(measured, test.value), originOf(measured));
    case 'ge':
      return judgeNumber(measured, exactNumber(threshold ?? test.value));
  }
}

function judgeFlag(holds: boolean | null, origin: MetricOrigin): Judged {
  return { result: holds === null ? 'unknown' : holds ? 'met' : 'unmet', origin, relativeGap: null };
}

/** A range decides where it lies wholly on one side; else a declared value does (SPEC L9). */
function judgeNumber(measured: MetricValue, threshold: Fraction): Judged {
  if (measured.kind === 'number') return against(measured.value, threshold, measured.origin);
  if (measured.kind !== 'range') return { result: 'unknown', origin: 'unknown', relativeGap: null };
  if (reaches(measured.low, threshold)) return against(measured.low, threshold, 'scored');
  if (!reaches(measured.high, threshold)) return against(measured.high, threshold, 'scored');
  if (measured.declared !== null) return against(measured.declared, threshold, 'declared');
  return { result: 'unknown', origin: 'unknown', relativeGap: null };
}

function against(value: Fraction, threshold: Fraction, origin: MetricOrigin): Judged {
  if (compare(value, threshold) >= 0) return { result: 'met', origin, relativeGap: null };
  const share = fraction(threshold.denominator, threshold.numerator);
  return { result: 'unmet', origin, relativeGap: multiply(subtract(threshold, value), share) };
}

function equals(measured: MetricValue, wanted: boolean): boolean | null {
  return measured.kind === 'flag' ? measured.value === wanted : null;
}

function isAtLeast(measured: MetricValue, wanted: string): boolean | null {
  return measured.kind === 'choice' ? measured.options.indexOf(measured.value) >= measured.options.indexOf(wanted) : null;
}
