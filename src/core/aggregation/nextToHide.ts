import type { CellModel } from './cellModel.ts';
import { smallest } from './hideAlone.ts';

/**
 * The cell to suppress for the sake of another whose bounds lie too close (SPEC G5): of the sums that it is in the smallest
 * shown cell, within a table before totals; where nothing in them is shown, of the sums of their cells, and so on.
 *
 * @returns null when nothing that has to do with the cell is shown
 */
export function nextToHide({ n, rank, sums, sumsOf }: CellModel, hidden: ReadonlySet<number>, cell: number): number | null {
  const reached = new Set([cell]);
  for (let edge: readonly number[] = [cell]; edge.length > 0; ) {
    const found = new Set(edge.flatMap((from) => sumsOf[from] ?? []).flatMap((sum) => membersOf(sums[sum])));
    const near = [...found].filter((member) => !reached.has(member)).sort((left, right) => left - right);
    const shown = near.filter((member) => !hidden.has(member));
    const lowest = Math.min(...shown.map((member) => rank[member] ?? 0));
    if (shown.length > 0) return smallest(n, shown.filter((member) => rank[member] === lowest));
    for (const member of near) reached.add(member);
    edge = near;
  }
  return null;
}

function membersOf(sum: CellModel['sums'][number] | undefined): readonly number[] {
  return sum === undefined ? [] : [sum.total, ...sum.parts];
}
