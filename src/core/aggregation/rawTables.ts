import { absentScore, elementNames, type Cohort } from './cohort.ts';
import { cellsOf, countTables, meanTables, widthOf, type CountTableId, type MeanTableId, type MeanTableSpec } from './fixedTables.ts';

/** Firms with element scores, the sum of these in tenths (of `all`: of all four elements), and whether all are equal. */
export type RawMeans = { readonly n: Float64Array; readonly sum: Float64Array; readonly allEqual: Uint8Array };

/**
 * Exact counts of the fixed tables (SPEC G2), row by row over all codes. They are for the bureau alone; only
 * {@link makeRelease} makes of them what may leave. Plain typed arrays, whoever counted them.
 */
export type RawTables = {
  readonly counts: Readonly<Record<CountTableId, Float64Array>>;
  readonly means: Readonly<Record<MeanTableId, RawMeans>>;
};

/** Counts a cohort (SPEC G2): each table is one pass over its columns. */
export function rawTables(cohort: Cohort): RawTables {
  const scores = { ...cohort.elements, all: undefined };
  const all = sumsOfElements(cohort);
  return {
    counts: byId(countTables.map((table) => {
      const counts = new Float64Array(cellsOf(table));
      const rows = cohort.codes[table.rows];
      const columns = cohort.codes[table.columns];
      const width = widthOf(table);
      for (let index = 0; index < cohort.length; index += 1) add(counts, (rows[index] ?? 0) * width + (columns[index] ?? 0), 1);
      return [table.id, counts];
    })),
    means: byId(meanTables.map((table) => [table.id, rawMeans(cohort, table, scores[table.measure] ?? all)])),
  };
}

/** The sum of the four elements in tenths for each record. */
function sumsOfElements({ elements, length }: Cohort): Uint16Array {
  const sums = new Uint16Array(length);
  for (const name of elementNames) {
    const scores = elements[name];
    for (let index = 0; index < length; index += 1) sums[index] = (sums[index] ?? 0) + (scores[index] ?? 0);
  }
  return sums;
}

function rawMeans(cohort: Cohort, table: MeanTableSpec, scores: Uint8Array | Uint16Array): RawMeans {
  const cells = cellsOf(table);
  const means = { n: new Float64Array(cells), sum: new Float64Array(cells), allEqual: new Uint8Array(cells).fill(1) };
  const first = new Int32Array(cells).fill(-1);
  const rows = cohort.codes[table.rows];
  const columns = table.columns === null ? null : cohort.codes[table.columns];
  const width = widthOf(table);
  const { personnel } = cohort.elements; // a record gives all four or none
  for (let index = 0; index < cohort.length; index += 1) {
    if (personnel[index] === absentScore) continue;
    const cell = (rows[index] ?? 0) * width + (columns?.[index] ?? 0);
    const score = scores[index] ?? 0;
    add(means.n, cell, 1);
    add(means.sum, cell, score);
    if (first[cell] === -1) first[cell] = score;
    else if (first[cell] !== score) means.allEqual[cell] = 0;
  }
  return means;
}

function add(counts: Float64Array, place: number, count: number): void {
  counts[place] = (counts[place] ?? 0) + count;
}

/** Tables by their id. */
export function byId<Id extends string, Table>(tables: readonly (readonly [Id, Table])[]): Readonly<Record<Id, Table>> {
  return Object.fromEntries(tables) as Record<Id, Table>; // the lists above name every id
}
