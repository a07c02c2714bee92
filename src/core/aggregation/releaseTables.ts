import type { CellModel, ModelTable } from './cellModel.ts';
import { dimensionCodes } from './dimensionCodes.ts';
import { meanTables, widthOf, type MeanTableSpec } from './fixedTables.ts';
import type { RawMeans } from './rawTables.ts';
import type { CountTable, MeanTable, Release } from './release.ts';
import { roundCount } from './roundCount.ts';
import { levelName } from './topLevel.ts';

/** What is published of a cell: its rounded count, or null where it is suppressed (SPEC G6). */
export type ShowCell = (cell: number) => number | null;

/** Decides what is shown of each cell, totals on their own (SPEC G6). */
export function showCells(model: CellModel, hidden: ReadonlySet<number>, { base }: Release['method']): ShowCell {
  return (cell) => (hidden.has(cell) ? null : roundCount(model.n[cell] ?? 0, base));
}

/** A table of counts as it leaves (SPEC G2, G6). */
export function publishCounts(model: CellModel, table: ModelTable, show: ShowCell, top: number): CountTable {
  const { id, rows, columns, rowCodes, columnCodes } = table;
  return {
    id,
    rows,
    columns,
    rowCodes: [...rowCodes],
    columnCodes: columns === 'maturity' ? columnCodes.map((code) => levelName(code, top)) : [...columnCodes],
    cells: table.interior.map((row) => row.map(show)),
    rowTotals: table.rowTotals.map(show),
    columnTotals: table.columnTotals.map(show),
    total: show(model.total),
  };
}

/**
 * The tables of means as they leave (SPEC G7). A mean is shown where the count of its cell is shown, every firm of the cell
 * gave element scores, these are not all equal, and the mean does not round to 0 or 5, which only nearly equal ones do. So
 * the firms it rests on are the published count itself and tell nothing more.
 */
export function publishMeans(model: CellModel, means: Readonly<Record<string, RawMeans>>, show: ShowCell): MeanTable[] {
  return meanTables.flatMap((spec) => {
    const place = placeOf(model, spec);
    const raw = means[spec.id];
    if (place === null || raw === undefined) return [];
    const { rowCodes, columnCodes, cells } = place;
    const table = {
      id: spec.id,
      measure: spec.measure,
      rows: spec.rows,
      columns: spec.columns,
      rowCodes: [...rowCodes],
      columnCodes: [...columnCodes],
      cells: cells.map((row, rowPlace) =>
        row.map((cell, columnPlace) => {
          const number = rawPlace(spec, rowCodes[rowPlace] ?? '', columnCodes[columnPlace] ?? '');
          return publishMean(spec, raw, number, show(cell), model.n[cell] ?? 0);
        }),
      ),
    };
    return [table];
  });
}

/** The codes of a table of means and the cells of counts that it rests on; null where nobody answered. */
function placeOf(model: CellModel, { rows, columns }: MeanTableSpec) {
  const table = model.tables.find((candidate) => candidate.rows === rows && (columns === null || candidate.columns === columns));
  if (table === undefined) return null;
  return columns === null
    ? { rowCodes: table.rowCodes, columnCodes: [''], cells: table.rowTotals.map((cell) => [cell]) }
    : { rowCodes: table.rowCodes, columnCodes: table.columnCodes, cells: table.interior };
}

function rawPlace(spec: MeanTableSpec, row: string, column: string): number {
  const columnPlace = spec.columns === null ? 0 : dimensionCodes[spec.columns].indexOf(column);
  return dimensionCodes[spec.rows].indexOf(row) * widthOf(spec) + columnPlace;
}

function publishMean({ measure }: MeanTableSpec, raw: RawMeans, place: number, shown: number | null, firms: number) {
  if (shown === null || raw.n[place] !== firms || raw.allEqual[place] === 1) return null;
  const scores = measure === 'all' ? firms * 4 : firms;
  // Half up in whole numbers: no mean lies between two tenths by a rounding of the machine.
  const tenths = Math.floor((2 * (raw.sum[place] ?? 0) + scores) / (2 * scores));
  return tenths === 0 || tenths === 50 ? null : { n: shown, tenths };
}
