import type { CellModel } from './cellModel.ts';

/**
 * Complementary suppression (SPEC G4): where one cell of a sum alone is suppressed, the sum would tell it, so its smallest
 * other part is suppressed too; the total only where there is no other part. Goes on until no cell stands alone.
 *
 * @param hidden grows in place
 */
export function hideAlone({ n, sums, sumsOf }: CellModel, hidden: Set<number>): void {
  const waiting = new Set(sums.keys());
  for (const number of waiting) {
    waiting.delete(number);
    const sum = sums[number];
    if (sum === undefined) continue;
    const hiddenParts = sum.parts.filter((part) => hidden.has(part));
    if (hiddenParts.length + (hidden.has(sum.total) ? 1 : 0) !== 1) continue;
    const next = smallest(n, sum.parts.filter((part) => !hidden.has(part))) ?? sum.total;
    hidden.add(next);
    for (const other of sumsOf[next] ?? []) waiting.add(other);
  }
}

/** The cell with the fewest firms, of equal ones the first; null of none. */
export function smallest(n: readonly number[], cells: readonly number[]): number | null {
  let found: number | null = null;
  for (const cell of cells) if (found === null || (n[cell] ?? 0) < (n[found] ?? 0)) found = cell;
  return found;
}
