import type { Release } from '../../core/aggregation/index.ts';
import type { District } from '../../core/company/index.ts';

export type TileMeasure = 'n' | 'mean';

/** What a tile shows: a count, or a mean in tenths; null is suppressed. `isOwn` when it is the district's own, not its area's. */
export type TileValue = { readonly value: number | null; readonly n: number | null; readonly isOwn: boolean };

/** The value of a district on the map: its own where records of L3 came in, else that of its area. */
export function tileValue(release: Release, district: District, measure: TileMeasure): TileValue {
  if (measure === 'mean') {
    const table = release.means.find(({ id }) => id === 'all-by-area');
    const cell = table?.cells[table.rowCodes.indexOf(district.area)]?.[0] ?? null;
    return { value: cell?.tenths ?? null, n: cell?.n ?? null, isOwn: false };
  }
  const own = release.counts.find(({ rows }) => rows === 'district');
  const table = own ?? release.counts.find(({ rows }) => rows === 'area');
  const n = table?.rowTotals[table.rowCodes.indexOf(own === undefined ? district.area : district.code)] ?? null;
  return { value: n, n, isOwn: own !== undefined };
}

/** One of five steps of colour, from the least of all values shown to the greatest; 0 where nothing is shown. */
export function tileStep(value: number | null, all: readonly (number | null)[]): number {
  const shown = all.flatMap((each) => each ?? []);
  if (value === null || shown.length === 0) return 0;
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  return most === least ? 3 : 1 + Math.min(4, Math.floor((5 * (value - least)) / (most - least)));
}
