import { districts } from '../../src/core/company/index.ts';
import type { Release } from '../../src/core/aggregation/index.ts';

/** What an outsider knows of one number: its bounds, both included. */
export type Known = { readonly low: number; readonly high: number };

/** Everything a release tells, as equations between numbers with bounds. Made of the published file alone. */
export type PublishedSystem = {
  /** By a name: `all`, `area=central`, `area-maturity central 3`, or firms of an area without a district. */
  readonly known: ReadonlyMap<string, Known>;
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
};

/**
 * Reads a release as an attacker would: a shown count is off by at most what rounding changes and not below the threshold, a
 * suppressed one is anything from zero; rows, columns and districts of an area sum up.
 */
export function publishedSystem(release: Release): PublishedSystem {
  const { base, threshold } = release.method;
  const known = new Map<string, Known>();
  const sums: { total: string; parts: readonly string[] }[] = [];
  const learn = (name: string, shown: number | null | undefined): string => {
    const half = (base - 1) / 2;
    known.set(name, typeof shown === 'number' ? { low: Math.max(threshold, shown - half), high: shown + half } : { low: 0, high: Infinity });
    return name;
  };
  const total = learn('all', release.n);
  const dimensions = new Map<string, readonly string[]>();
  for (const table of release.counts) {
    const { id, rows, columns, rowCodes, columnCodes } = table;
    const rowTotals = rowCodes.map((code, row) => learn(`${rows}=${code}`, table.rowTotals[row]));
    const columnTotals = columnCodes.map((code, column) => learn(`${columns}=${code}`, table.columnTotals[column]));
    dimensions.set(rows, rowTotals);
    dimensions.set(columns, columnTotals);
    const cells = rowCodes.map((row, place) => columnCodes.map((column, other) => learn(`${id} ${row} ${column}`, table.cells[place]?.[other])));
    rowTotals.forEach((sum, row) => sums.push({ total: sum, parts: cells[row] ?? [] }));
    columnTotals.forEach((sum, column) => sums.push({ total: sum, parts: cells.map((row) => row[column] ?? '') }));
  }
  for (const parts of dimensions.values()) sums.push({ total, parts });
  sums.push(...districtSums(release, learn));
  return { known, sums };
}

function districtSums(release: Release, learn: (name: string, shown: null) => string): PublishedSystem['sums'] {
  const byDistrict = release.counts.find(({ id }) => id === 'district-maturity');
  const byArea = release.counts.find(({ id }) => id === 'area-maturity');
  if (byDistrict === undefined || byArea === undefined) return [];
  const someUnknown = byDistrict.rowCodes.includes('unknown');
  const sums: { total: string; parts: readonly string[] }[] = [];
  for (const level of [null, ...byArea.columnCodes]) {
    const ofArea = (area: string) => (level === null ? `area=${area}` : `area-maturity ${area} ${level}`);
    const ofDistrict = (district: string) => (level === null ? `district=${district}` : `district-maturity ${district} ${level}`);
    const rests = byArea.rowCodes.map((area) => {
      const parts = districts.filter((district) => district.area === area).map(({ code }) => ofDistrict(code));
      const rest = someUnknown ? [learn(`rest ${area} ${level ?? ''}`, null)] : [];
      sums.push({ total: ofArea(area), parts: [...parts, ...rest] });
      return rest[0] ?? '';
    });
    if (someUnknown) sums.push({ total: ofDistrict('unknown'), parts: rests });
  }
  if (someUnknown) {
    for (const area of byArea.rowCodes) sums.push({ total: `rest ${area} `, parts: byArea.columnCodes.map((level) => `rest ${area} ${level}`) });
  }
  // Without unknown districts an unknown area holds nobody and is not among the rows.
  return sums.filter(({ parts }) => parts.length > 0);
}
