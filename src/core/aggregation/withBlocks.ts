import type { CellGrid, CellModel, CellSum } from './cellModel.ts';

/** Sums with further cells, numbered after those of the model, that no table shows. */
export type BlockSums = { readonly cells: number; readonly sums: readonly CellSum[]; readonly sumsOf: readonly (readonly number[])[] };

/**
 * Adds to the sums of a model those of blocks (SPEC G5): wherever some codes of a dimension are suppressed together, what they
 * come to, in each line of every table and in all. So bounds also follow what several sums tell only when they are taken
 * together: where two areas have at least eleven firms above a rung and all areas nineteen, the others have eight at most.
 */
export function withBlocks(model: CellModel, hidden: ReadonlySet<number>): BlockSums {
  const sums = [...model.sums];
  let cells = model.n.length;
  /** A new cell: the part of a line that the block holds, and with the rest of the line its total. */
  const split = (line: readonly number[], total: number, block: ReadonlySet<number>): number => {
    const cell = cells;
    cells += 1;
    sums.push({ total: cell, parts: line.filter((_, place) => block.has(place)) });
    sums.push({ total, parts: [cell, ...line.filter((_, place) => !block.has(place))] });
    return cell;
  };

  const blocks = findBlocks(model, hidden);
  const inAll = new Map<string, number>();
  for (const { dimension, lines, lineTotals, codeTotals, total } of model.grids.flatMap(sidesOf)) {
    for (const [name, block] of blocks.get(dimension) ?? []) {
      const key = `${dimension} ${name} of ${total}`;
      const whole = inAll.get(key) ?? split(codeTotals, total, block);
      inAll.set(key, whole);
      sums.push({ total: whole, parts: lines.map((line, place) => split(line, lineTotals[place] ?? 0, block)) });
    }
  }
  const sumsOf: number[][] = Array.from({ length: cells }, () => []);
  sums.forEach(({ total, parts }, sum) => {
    for (const cell of [total, ...parts]) sumsOf[cell]?.push(sum);
  });
  return { cells, sums, sumsOf };
}

/** A grid seen in one direction: lines of cells over the codes of a dimension. */
type Side = {
  readonly dimension: string;
  readonly lines: readonly (readonly number[])[];
  readonly lineTotals: readonly number[];
  readonly codeTotals: readonly number[];
  readonly total: number;
};

function sidesOf({ rows, columns, interior, rowTotals, columnTotals, total }: CellGrid): readonly Side[] {
  const turned = columnTotals.map((_, column) => interior.map((row) => row[column] ?? 0));
  return [
    { dimension: columns, lines: interior, lineTotals: rowTotals, codeTotals: columnTotals, total },
    { dimension: rows, lines: turned, lineTotals: columnTotals, codeTotals: rowTotals, total },
  ];
}

/** The places of the codes that are suppressed together in a line or in all, each set once, by dimension and name. */
function findBlocks(model: CellModel, hidden: ReadonlySet<number>): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
  const found = new Map<string, Map<string, ReadonlySet<number>>>();
  for (const { dimension, lines, codeTotals } of model.grids.flatMap(sidesOf)) {
    const blocks = found.get(dimension) ?? new Map<string, ReadonlySet<number>>();
    found.set(dimension, blocks);
    for (const line of [codeTotals, ...lines]) {
      const places = line.flatMap((cell, place) => (hidden.has(cell) ? [place] : []));
      if (places.length > 1 && places.length < line.length) blocks.set(places.join(' '), new Set(places));
    }
  }
  return found;
}
