import { dimensionCodes, unknownPlace } from './dimensionCodes.ts';
import { cellsOf, countTables, meanTables, widthOf, type CountTableId, type CountTableSpec, type MeanTableId } from './fixedTables.ts';
import { byId, type RawMeans, type RawTables } from './rawTables.ts';
import type { Dimension } from './release.ts';

/** One cell of a table of counts, by codes. */
export type CountRow = { readonly table: CountTableId; readonly row: string; readonly column: string; readonly n: number };

/** One cell of a table of means; without columns the column is empty. The sum is in tenths, of `all` over all four elements. */
export type MeanRow = {
  readonly table: MeanTableId;
  readonly row: string;
  readonly column: string;
  readonly n: number;
  readonly sum: number;
  readonly allEqual: boolean;
};

/**
 * The tables of counts that someone else made, such as a query (SPEC G2). Cells that are not named are zero. Districts that
 * nobody counted stand as unknown.
 *
 * @throws RangeError for a table, code or number that cannot be, a cell named twice, and tables that do not count the same firms
 */
export function rawTablesFromCounts(counts: Iterable<CountRow>, means: Iterable<MeanRow>): RawTables {
  const seen = new Set<string>();
  const countCells = byId(countTables.map((table) => [table.id, new Float64Array(cellsOf(table))]));
  for (const { table, row, column, n } of counts) countCells[table][placeOf(countTables, seen, table, row, column)] = whole(n);
  fillDistricts(countCells);
  checkMargins(countCells);

  const meanCells = byId(meanTables.map((table) => [table.id, emptyMeans(cellsOf(table))]));
  for (const { table, row, column, n, sum, allEqual } of means) {
    const place = placeOf(meanTables, seen, table, row, column);
    meanCells[table].n[place] = whole(n);
    meanCells[table].sum[place] = whole(sum);
    meanCells[table].allEqual[place] = allEqual ? 1 : 0;
  }
  return { counts: countCells, means: meanCells };
}

function emptyMeans(cells: number): RawMeans {
  return { n: new Float64Array(cells), sum: new Float64Array(cells), allEqual: new Uint8Array(cells).fill(1) };
}

type AnyTable = { readonly id: string; readonly rows: Dimension; readonly columns: Dimension | null };

function placeOf(tables: readonly AnyTable[], seen: Set<string>, id: string, row: string, column: string): number {
  const name = `${id} ${row} ${column}`;
  const table = tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new RangeError(`no table is called ${id}`);
  const rowPlace = dimensionCodes[table.rows].indexOf(row);
  const columnPlace = table.columns === null ? (column === '' ? 0 : -1) : dimensionCodes[table.columns].indexOf(column);
  if (rowPlace < 0 || columnPlace < 0) throw new RangeError(`no cell is called ${name}`);
  if (seen.has(name)) throw new RangeError(`${name} is counted twice`);
  seen.add(name);
  return rowPlace * widthOf(table) + columnPlace;
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count`);
  return count;
}

/** Where no district was counted, all firms are in none. */
function fillDistricts(counts: RawTables['counts']): void {
  const cells = counts['district-maturity'];
  if (cells.some((n) => n > 0)) return;
  const totals = marginOf(counts, 'area-maturity', 'columns');
  totals.forEach((n, column) => (cells[unknownPlace('district') * totals.length + column] = n));
}

/** Tables that share a dimension must agree on it, or the sums between them would not hold. */
function checkMargins(counts: RawTables['counts']): void {
  const known = new Map<Dimension, string>();
  for (const table of countTables) {
    for (const side of ['rows', 'columns'] as const) {
      const margin = marginOf(counts, table.id, side).join();
      const earlier = known.get(table[side]) ?? margin;
      if (earlier !== margin) throw new RangeError(`${table.id} counts other firms by ${table[side]} than the tables before it`);
      known.set(table[side], margin);
    }
  }
}

function marginOf(counts: RawTables['counts'], id: CountTableId, side: 'rows' | 'columns'): readonly number[] {
  const table = countTables.find((candidate): candidate is CountTableSpec => candidate.id === id);
  if (table === undefined) throw new RangeError(`no table is called ${id}`);
  const width = widthOf(table);
  const margin = dimensionCodes[table[side]].map(() => 0);
  counts[id].forEach((n, place) => {
    const code = side === 'rows' ? Math.floor(place / width) : place % width;
    margin[code] = (margin[code] ?? 0) + n;
  });
  return margin;
}
