import { editionRef, type EditionRef, type LadderEdition, type LadderRung } from '../edition/index.ts';
import type { Judging } from './criterionOutcome.ts';
import type { LadderFacts } from './ladderFacts.ts';
import { ladderMetrics, type LadderMetrics } from './ladderMetrics.ts';
import { thresholdChanges, type ThresholdChanges } from './ladderThresholds.ts';
import type { LadderMaturity } from './maturityMetrics.ts';
import type { Short } from './partOutcome.ts';
import { policyDependence, type PolicyDependence } from './policyDependence.ts';
import { judgeRungs, type Rung, type RungsOutcome } from './rungsOutcome.ts';
import { shortfallsOf, type Shortfall } from './shortfalls.ts';

/** Everything that follows from a set of facts under one edition (SPEC L1–L10). */
export type LadderOutcome = RungsOutcome & {
  readonly edition: EditionRef;
  readonly metrics: LadderMetrics;
  /** What is missing to the next rung, the nearest first; null on the highest rung. */
  readonly next: NextRung | null;
  readonly policy: PolicyDependence;
  readonly thresholds: ThresholdChanges & {
    /** The rung under the edition's own thresholds. */
    readonly rungWithout: Rung;
  };
};

export type NextRung = { readonly rung: LadderRung; readonly short: Short; readonly shortfalls: readonly Shortfall[] };

/**
 * Places a firm on the ladder under one edition (SPEC L1–L10), all comparisons exact. The outcome is a
 * self-check against published wording, never a recognition.
 *
 * @param facts absent facts are unknown; bounds are checked when a file is opened
 * @param maturity the scored maturity response, where the assessment holds one
 */
export function evaluateLadder(edition: LadderEdition, facts: LadderFacts, maturity?: LadderMaturity): LadderOutcome {
  const metrics = ladderMetrics(edition.rubric.maturityLink, facts, maturity);
  const changes = thresholdChanges(edition, facts.thresholds);
  const thresholds = new Map(changes.changed.map(({ key, value }) => [key, value]));
  const judge = (judging: Judging) => judgeRungs(edition, metrics, judging);
  const judged = judge({ thresholds, setAsidePolicy: false });
  const original = thresholds.size === 0 ? judged : judge({ thresholds: new Map(), setAsidePolicy: false });
  return {
    ...judged,
    edition: editionRef(edition.questionnaire),
    metrics,
    next: nextRung(judged),
    policy: policyDependence(judged, judge({ thresholds, setAsidePolicy: true })),
    thresholds: { ...changes, rungWithout: original.rung },
  };
}

function nextRung({ rung, DW, SF, FF }: RungsOutcome): NextRung | null {
  switch (rung) {
    case 'NONE':
      return { rung: 'DW', short: DW.nearest.short, shortfalls: shortfallsOf([DW.nearest]) };
    case 'DW':
      return { rung: 'SF', short: SF.short, shortfalls: shortfallsOf([SF]) };
    case 'SF':
      return { rung: 'FF', short: sum(FF.common.short, FF.best.short), shortfalls: shortfallsOf([FF.common, FF.best]) };
    case 'FF':
      return null;
  }
}

function sum(left: Short, right: Short): Short {
  return {
    unmet: left.unmet + right.unmet,
    unknown: left.unknown + right.unknown,
    counted: left.counted + right.counted,
    total: left.total + right.total,
  };
}
