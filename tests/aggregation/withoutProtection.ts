import { countTables, dimensionCodes, type RawTables, type Release } from '../../src/core/aggregation/index.ts';
import { released } from './campaigns.ts';

/** What would be published by the threshold alone: every count of ten or more, rounded. For showing that this is not enough. */
export function withoutProtection(raw: RawTables): Release {
  const release = released(raw);
  const show = (n: number) => (n < release.method.threshold ? null : Math.round(n / release.method.base) * release.method.base);
  const counts = release.counts.map((table) => {
    const spec = countTables.find(({ id }) => id === table.id);
    const cells = table.rowCodes.map((row) => table.columnCodes.map((column) => {
      const place = dimensionCodes[table.rows].indexOf(row) * dimensionCodes[table.columns].length + dimensionCodes[table.columns].indexOf(column);
      return spec === undefined ? 0 : (raw.counts[spec.id][place] ?? 0);
    }));
    const rowTotals = cells.map((row) => row.reduce((sum, n) => sum + n, 0));
    const columnTotals = table.columnCodes.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return { ...table, cells: cells.map((row) => row.map(show)), rowTotals: rowTotals.map(show), columnTotals: columnTotals.map(show) };
  });
  return { ...release, counts };
}
