import { elementNames, type ElementName } from './cohort.ts';
import { findMean, findRow } from './findTable.ts';
import type { Measure } from './fixedTables.ts';
import type { Release } from './release.ts';

/** A firm that looks for its place; a code is one of {@link dimensionCodes}. */
export type FirmPlace = { readonly area: string; readonly sector: string; readonly size: string; readonly level: number };

/** By what firms are grouped: `everyone` is all firms of the release. */
export type BenchmarkGroup = 'everyone' | 'area' | 'sector' | 'size';

/** A share in thousandths, as certain as the suppressed and rounded counts leave it; both ends included. */
export type PermilleRange = { readonly from: number; readonly to: number };

/** Where a firm stands among those of its group; with `orAbove`, `same` holds all firms from the firm's level or the release's top up (SPEC G13). */
export type Standing =
  /** All counts of the group's levels are shown; the shares sum to 1000. They come of counts rounded to 5. */
  | { readonly status: 'shares'; readonly by: BenchmarkGroup; readonly code: string; readonly n: number; readonly orAbove: boolean; readonly below: number; readonly same: number; readonly above: number }
  /** Some are suppressed: each share lies between these bounds, rounding included. */
  | { readonly status: 'bounds'; readonly by: BenchmarkGroup; readonly code: string; readonly n: number; readonly orAbove: boolean; readonly below: PermilleRange; readonly same: PermilleRange; readonly above: PermilleRange }
  /** The group or all its levels are suppressed, or the release does not know it. */
  | { readonly status: 'tooFew'; readonly by: BenchmarkGroup; readonly code: string };

/**
 * Places a firm's level among the firms of a release (SPEC G6): in all, and in its area, sector and size. A suppressed count
 * is never guessed: what it leaves open stands as bounds.
 *
 * @param place.level 0 (below level one) to 5
 */
export function standAmong(release: Release, place: FirmPlace): readonly Standing[] {
  return (['everyone', 'area', 'sector', 'size'] as const).map((by) => {
    const code = by === 'everyone' ? '' : place[by];
    const levels = levelsOf(release, by, code);
    return levels === null ? { status: 'tooFew', by, code } : standingIn(levels, release.method.base, { by, code }, place.level);
  });
}

type Counts = readonly (number | null)[];
type Levels = { readonly codes: readonly string[]; readonly cells: Counts; readonly total: number | null };

function levelsOf(release: Release, by: BenchmarkGroup, code: string): Levels | null {
  if (by === 'everyone') {
    const table = release.counts.find(({ id }) => id === 'area-maturity');
    return table === undefined ? null : { codes: table.columnCodes, cells: table.columnTotals, total: table.total };
  }
  const row = findRow(release, `${by}-maturity`, code);
  return row === null ? null : { codes: row.table.columnCodes, cells: row.cells, total: row.total };
}

function standingIn({ codes, cells, total }: Levels, base: number, group: { readonly by: BenchmarkGroup; readonly code: string }, level: number): Standing {
  if (total === null || cells.every((cell) => cell === null)) return { status: 'tooFew', ...group };
  const top = codes.find((code) => code.endsWith('+'));
  const own = top === undefined ? level : Math.min(level, Number.parseInt(top, 10));
  const pick = (belongs: (code: number) => boolean) => cells.filter((_, column) => belongs(Number.parseInt(codes[column] ?? '', 10)));
  const groups = [pick((code) => code < own), pick((code) => code === own), pick((code) => code > own)];
  const orAbove = top !== undefined && own === Number.parseInt(top, 10);
  if (cells.includes(null)) {
    const [below, same, above] = groups.map((part) => boundsOfShare(part, cells, total, (base - 1) / 2));
    return { status: 'bounds', ...group, n: total, orAbove, below: below ?? everything, same: same ?? everything, above: above ?? everything };
  }
  const [below = 0, same = 0, above = 0] = groups.map(sumOf);
  const shares = wholeShares([below, same, above]);
  return { status: 'shares', ...group, n: total, orAbove, below: shares[0] ?? 0, same: shares[1] ?? 0, above: shares[2] ?? 0 };
}

const everything: PermilleRange = { from: 0, to: 1000 };

/** The least and the most that the firms of some levels can be of all, every count off by up to half the base. */
function boundsOfShare(part: Counts, cells: Counts, total: number, half: number): PermilleRange {
  const shown = (counts: Counts) => counts.filter((cell) => cell !== null).length;
  const least = Math.max(0, sumOf(part) - half * shown(part));
  const leastOfOthers = Math.max(0, sumOf(cells) - sumOf(part) - half * (shown(cells) - shown(part)));
  const isWhole = !part.includes(null);
  const most = Math.min(isWhole ? sumOf(part) + half * shown(part) : Infinity, total + half - leastOfOthers);
  return { from: Math.floor((1000 * least) / (total + half)), to: Math.min(1000, Math.ceil((1000 * Math.max(0, most)) / Math.max(1, total - half))) };
}

function sumOf(cells: Counts): number {
  return cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
}

/** Thousandths that sum to 1000: what rounding down leaves goes to the greatest remainders, of equal ones the first. */
function wholeShares(counts: readonly number[]): readonly number[] {
  const total = sumOf(counts);
  const shares = counts.map((count) => Math.floor((1000 * count) / total));
  const left = 1000 - sumOf(shares);
  const remainder = (place: number) => (1000 * (counts[place] ?? 0)) % total;
  const chosen = counts.map((_, place) => place).sort((one, other) => remainder(other) - remainder(one) || one - other).slice(0, left);
  return shares.map((share, place) => share + (chosen.includes(place) ? 1 : 0));
}

/** A firm's own element score beside the mean of its group, both in tenths; null where the mean is suppressed. */
export type ElementComparison = {
  readonly by: 'area' | 'sector' | 'size';
  readonly code: string;
  readonly measure: Measure;
  readonly own: number;
  readonly mean: { readonly n: number; readonly tenths: number } | null;
};

/**
 * Puts the means of a firm's groups beside its own element scores (SPEC G7).
 *
 * @param own element scores in tenths (0–50); the mean of all is taken of them, half up
 */
export function elementsAmong(
  release: Release,
  place: Omit<FirmPlace, 'level'>,
  own: Readonly<Record<ElementName, number>>,
): readonly ElementComparison[] {
  const all = Math.floor((2 * sumOf(elementNames.map((name) => own[name])) + 4) / 8);
  return (['area', 'sector', 'size'] as const).flatMap((by) =>
    ([...elementNames, 'all'] as const).map((measure) => ({
      by,
      code: place[by],
      measure,
      own: measure === 'all' ? all : own[measure],
      mean: findMean(release, `${measure}-by-${by}`, place[by]),
    })),
  );
}
