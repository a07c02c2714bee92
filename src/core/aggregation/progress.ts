import type { Campaign } from '../disclosure/index.ts';
import { findTotal } from './findTable.ts';
import type { Release } from './release.ts';

export type ProgressTargets = {
  /** Cumulative targets for workshops and factories, as the plan gives them; null where it gives none. */
  readonly rungs: { readonly DW: number | null; readonly SF: number | null; readonly FF: number | null };
  readonly security: number | null;
};

/** A published count beside a target; null is suppressed, or nobody told it. */
export type ProgressCount = { readonly count: number | null; readonly target: number | null };

export type Progress = {
  /** Firms counted of all firms; null where the bureau gives no number of all, or the count is suppressed. */
  readonly coverage: { readonly n: number; readonly population: number; readonly permille: number } | null;
  /** Firms that by their own assessment have at least this rung. */
  readonly rungs: Readonly<Record<'DW' | 'SF' | 'FF', ProgressCount>>;
  /** Firms that finished a security self-assessment. */
  readonly security: ProgressCount;
};

/**
 * Sets what a release shows beside the targets of a plan (SPEC G11). All are counts of firms that assessed themselves, never
 * of recognitions; at least so many workshops, as a firm counts once. Counts are as published, so sums of them add up roundings.
 */
export function progressOf(release: Release, { population }: Pick<Campaign, 'population'>, targets: ProgressTargets): Progress {
  const { n } = release;
  const atLeast = (rung: 'DW' | 'SF' | 'FF'): ProgressCount => ({ count: firmsFrom(release, rung), target: targets.rungs[rung] });
  return {
    coverage: population === null || n === null ? null : { n, population, permille: Math.floor((2000 * n + population) / (2 * population)) },
    rungs: { DW: atLeast('DW'), SF: atLeast('SF'), FF: atLeast('FF') },
    security: { count: findTotal(release, 'security', 'done'), target: targets.security },
  };
}

const order = ['NONE', 'DW', 'SF', 'FF'] as const;

/** From the rungs themselves; where one is suppressed, from all firms less those below and those that do not tell. */
function firmsFrom(release: Release, rung: (typeof order)[number]): number | null {
  const table = release.counts.find(({ columns }) => columns === 'rung');
  if (table === undefined) return null;
  const place = order.indexOf(rung);
  const own = order.slice(place).map((code) => findTotal(release, 'rung', code));
  const others = table.columnCodes.filter((code) => !order.slice(place).includes(code as (typeof order)[number])); // `unknown` is none of them
  const rest = others.map((code) => findTotal(release, 'rung', code));
  const sum = addUp(own);
  const restSum = addUp(rest);
  if (sum !== null) return sum;
  return release.n === null || restSum === null ? null : Math.max(0, release.n - restSum);
}

function addUp(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
