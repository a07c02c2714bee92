import type { CountTableId, MeanTableId } from './fixedTables.ts';
import type { CountTable, MeanTable, Release } from './release.ts';

/** A row of a table of counts with its total; null where the release has no such row. */
export function findRow(release: Release, id: CountTableId, code: string): { readonly table: CountTable; readonly cells: readonly (number | null)[]; readonly total: number | null } | null {
  const table = release.counts.find((candidate) => candidate.id === id);
  const row = table?.rowCodes.indexOf(code) ?? -1;
  const cells = table?.cells[row];
  return table === undefined || cells === undefined ? null : { table, cells, total: table.rowTotals[row] ?? null };
}

/** A cell of a table of means; null where it is suppressed or the release has none. */
export function findMean(release: Release, id: MeanTableId, row: string, column = ''): MeanTable['cells'][number][number] {
  const table = release.means.find((candidate) => candidate.id === id);
  if (table === undefined) return null;
  return table.cells[table.rowCodes.indexOf(row)]?.[table.columnCodes.indexOf(column)] ?? null;
}

/** The firms of one code of a dimension over the whole release; null where they are suppressed or the release has none. */
export function findTotal(release: Release, dimension: CountTable['columns'], code: string): number | null {
  const table = release.counts.find(({ columns }) => columns === dimension);
  return table?.columnTotals[table.columnCodes.indexOf(code)] ?? null;
}
