import { districts } from '../company/index.ts';
import { dimensionCodes, unknownCode } from './dimensionCodes.ts';
import { countTables, widthOf, type CountTableSpec } from './fixedTables.ts';
import type { RawTables } from './rawTables.ts';
import type { Dimension } from './release.ts';
import { isOwnLevel } from './topLevel.ts';

/** A total and the parts that it is the sum of, by the numbers of their cells. */
export type CellSum = { readonly total: number; readonly parts: readonly number[] };

/** A table with the codes that stand in it and the numbers of its cells. */
export type ModelTable = CountTableSpec & {
  readonly rowCodes: readonly string[];
  readonly columnCodes: readonly string[];
  readonly interior: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
};

/** Lines of cells in two directions with their totals; names say what the codes of a direction are. */
export type CellGrid = {
  readonly rows: string;
  readonly columns: string;
  readonly interior: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
};

/**
 * All tables of a release as one set of cells and the sums between them (SPEC G4). A cell that several tables share, such as
 * the total of an area or of all firms, is one cell. Cells are numbered in the order of tables and codes.
 */
export type CellModel = {
  readonly n: readonly number[];
  /** 0 within a table, 1 the total of a code, 2 all firms. */
  readonly rank: readonly (0 | 1 | 2)[];
  /** Cells of no table, which an outsider can still reckon with: firms of an area that name no district. */
  readonly neverShown: ReadonlySet<number>;
  readonly sums: readonly CellSum[];
  /** The sums of each cell, as part or as total. */
  readonly sumsOf: readonly (readonly number[])[];
  readonly tables: readonly ModelTable[];
  /** The tables and, for each area, its districts by level. */
  readonly grids: readonly CellGrid[];
  /** The cell of all firms. */
  readonly total: number;
};

/**
 * Builds the cells and sums of exact tables (SPEC G2, G4). Left out are `unknown` and dimensions where no firm has a place,
 * save areas, which carry the totals of a campaign that asks for none.
 *
 * @param top the highest level with a column of its own; those above are counted in it (SPEC G13)
 */
export function cellModel({ counts }: RawTables, top = 5): CellModel {
  const cells = createCells();
  const total = cells.add('', 2, counts['area-maturity'].reduce((sum, n) => sum + n, 0));
  const codes = codesIn(counts, top);
  const specs = countTables.filter(({ rows, columns }) => codes(rows).length > 0 && codes(columns).length > 0);
  for (const dimension of new Set(specs.flatMap(({ rows, columns }) => [rows, columns]))) {
    const parts = codes(dimension).map((code) => cells.add(`${dimension}=${code}`, 1, marginOf(counts, dimension, code)));
    cells.sum(total, parts);
  }
  const tables = specs.map((spec) => addTable(cells, spec, counts[spec.id], codes));
  const ofTables = tables.map(({ rows, columns, interior, rowTotals, columnTotals }) => ({ rows, columns, interior, rowTotals, columnTotals, total }));
  const grids = [...ofTables, ...linkDistricts(cells, tables)];
  return { ...cells.finish(), tables, grids, total };
}

type Cells = ReturnType<typeof createCells>;
type CodesOf = (dimension: Dimension) => readonly string[];

function createCells() {
  const numbers = new Map<string, number>();
  const n: number[] = [];
  const rank: (0 | 1 | 2)[] = [];
  const sums: CellSum[] = [];
  const neverShown = new Set<number>();

  function add(key: string, cellRank: 0 | 1 | 2, count: number): number {
    numbers.set(key, n.length);
    n.push(count);
    rank.push(cellRank);
    return n.length - 1;
  }

  /** What the parts leave of a total, as a cell that is never shown. */
  function addRest(total: number, parts: readonly number[]): number {
    n.push(parts.reduce((rest, part) => rest - (n[part] ?? 0), n[total] ?? 0));
    rank.push(0);
    neverShown.add(n.length - 1);
    return n.length - 1;
  }

  function find(key: string): number {
    const number = numbers.get(key);
    if (number === undefined) throw new RangeError(`there is no cell ${key}`);
    return number;
  }

  function finish() {
    const sumsOf: number[][] = n.map(() => []);
    sums.forEach(({ total, parts }, sum) => [total, ...parts].forEach((cell) => sumsOf[cell]?.push(sum)));
    return { n, rank, neverShown, sums, sumsOf };
  }

  return {
    add,
    find,
    sum: (total: number, parts: readonly number[]) => void sums.push({ total, parts }),
    addRest,
    finish,
  };
}

/** The codes of each dimension that stand in the tables; none where nobody answered. */
function codesIn(counts: RawTables['counts'], top: number): CodesOf {
  const found = new Map(
    (Object.keys(dimensionCodes) as Dimension[]).map((dimension) => { // its keys are the dimensions
      const hasUnknown = marginOf(counts, dimension, unknownCode) > 0;
      const codes = dimensionCodes[dimension].filter((code) => (code !== unknownCode || hasUnknown) && (dimension !== 'maturity' || isOwnLevel(code, top)));
      const isAnswered = codes.some((code) => code !== unknownCode && marginOf(counts, dimension, code) > 0);
      if (dimension === 'area' && !isAnswered) return [dimension, hasUnknown ? [unknownCode] : codes];
      return [dimension, isAnswered ? codes : []];
    }),
  );
  return (dimension) => found.get(dimension) ?? [];
}

/** The firms of one code, from the first table that counts by its dimension. */
function marginOf(counts: RawTables['counts'], dimension: Dimension, code: string): number {
  const table = countTables.find(({ rows, columns }) => rows === dimension || columns === dimension);
  if (table === undefined) return 0;
  const place = dimensionCodes[dimension].indexOf(code);
  const width = widthOf(table);
  return counts[table.id].reduce(
    (sum, n, cell) => sum + ((table.rows === dimension ? Math.floor(cell / width) : cell % width) === place ? n : 0),
    0,
  );
}

function addTable(cells: Cells, spec: CountTableSpec, counts: Float64Array, codes: CodesOf): ModelTable {
  const rowCodes = codes(spec.rows);
  const columnCodes = codes(spec.columns);
  const interior = rowCodes.map((row) =>
    columnCodes.map((column) => {
      const place = dimensionCodes[spec.rows].indexOf(row) * widthOf(spec) + dimensionCodes[spec.columns].indexOf(column);
      return cells.add(`${spec.id} ${row} ${column}`, 0, counts[place] ?? 0);
    }),
  );
  const rowTotals = rowCodes.map((code) => cells.find(`${spec.rows}=${code}`));
  const columnTotals = columnCodes.map((code) => cells.find(`${spec.columns}=${code}`));
  rowTotals.forEach((total, row) => cells.sum(total, interior[row] ?? []));
  columnTotals.forEach((total, column) => cells.sum(total, interior.map((parts) => parts[column] ?? 0)));
  return { ...spec, rowCodes, columnCodes, interior, rowTotals, columnTotals };
}

/**
 * The districts of an area and the firms of the area that name none sum to the area, in all and at each level. These firms
 * are cells that no table shows.
 *
 * @returns a grid for each area: levels by districts
 */
function linkDistricts(cells: Cells, tables: readonly ModelTable[]): readonly CellGrid[] {
  const byArea = tables.find(({ id }) => id === 'area-maturity');
  const byDistrict = tables.find(({ id }) => id === 'district-maturity');
  if (byArea === undefined || byDistrict === undefined) return [];
  const unknown = byDistrict.rowCodes.indexOf(unknownCode);
  const grids = byArea.rowCodes.map((area, place): CellGrid => {
    const rows = rowsOfArea(byDistrict.rowCodes, area);
    const rowTotals = byArea.interior[place] ?? [];
    const total = byArea.rowTotals[place] ?? 0;
    const known = rowTotals.map((_, level) => rows.map((row) => byDistrict.interior[row]?.[level] ?? 0));
    const knownTotals = rows.map((row) => byDistrict.rowTotals[row] ?? 0);
    const grid = { rows: 'maturity', columns: `district of ${area}`, rowTotals, total };
    if (unknown < 0 || rows.length === 0) return { ...grid, interior: known, columnTotals: knownTotals };
    const restOf = (sum: number, parts: readonly number[]) => cells.addRest(sum, parts);
    const interior = known.map((parts, level) => [...parts, restOf(rowTotals[level] ?? 0, parts)]);
    return { ...grid, interior, columnTotals: [...knownTotals, restOf(total, knownTotals)] };
  });
  for (const { interior, rowTotals, columnTotals, total } of grids.filter((grid) => grid.columnTotals.length > 0)) {
    rowTotals.forEach((sum, level) => cells.sum(sum, interior[level] ?? []));
    cells.sum(total, columnTotals);
    if (unknown >= 0) cells.sum(columnTotals.at(-1) ?? 0, interior.map((parts) => parts.at(-1) ?? 0));
  }
  if (unknown >= 0) {
    // Nobody in an unknown area names a district, so all its firms are among those that name none.
    const restIn = (own: readonly number[], all: number) => own.at(-1) ?? all;
    byArea.columnCodes.forEach((_, level) => {
      cells.sum(byDistrict.interior[unknown]?.[level] ?? 0, grids.map((grid) => restIn(grid.interior[level] ?? [], grid.rowTotals[level] ?? 0)));
    });
    cells.sum(byDistrict.rowTotals[unknown] ?? 0, grids.map((grid) => restIn(grid.columnTotals, grid.total)));
  }
  return grids.filter((grid) => grid.columnTotals.length > 0);
}

function rowsOfArea(rowCodes: readonly string[], area: string): readonly number[] {
  return districts.filter((district) => district.area === area).map(({ code }) => rowCodes.indexOf(code));
}
