import type { CellModel, CellSum } from './cellModel.ts';
import { roundCount } from './roundCount.ts';
import type { SuppressionRules } from './suppress.ts';
import { withBlocks } from './withBlocks.ts';

/** The least and the most that each cell can be, both included. */
export type CellBounds = { readonly low: Float64Array; readonly high: Float64Array };

/**
 * What an outsider can tell of every cell (SPEC G5): a shown count up to its rounding and not below the threshold, any other
 * from zero up; then through every sum and those of
 * blocks, as long as one of them narrows a cell.
 */
export function boundsOf(model: CellModel, hidden: ReadonlySet<number>, { threshold, base }: Pick<SuppressionRules, 'threshold' | 'base'>): CellBounds {
  const half = (base - 1) / 2;
  const { cells, sums, sumsOf } = withBlocks(model, hidden);
  const low = new Float64Array(cells);
  const high = new Float64Array(cells).fill(Infinity);
  model.n.forEach((n, cell) => {
    if (hidden.has(cell)) return;
    low[cell] = Math.max(threshold, roundCount(n, base) - half);
    high[cell] = roundCount(n, base) + half;
  });
  const waiting = new Set(sums.keys());
  for (const sum of waiting) {
    waiting.delete(sum);
    const narrowed = narrow(sums[sum], low, high);
    // A sum put back comes last, so every other one is tried before it.
    for (const cell of narrowed) for (const other of sumsOf[cell] ?? []) waiting.add(other);
  }
  return { low, high };
}

/** Narrows the cells of one sum by the others; returns those that changed. */
function narrow(sum: CellSum | undefined, low: Float64Array, high: Float64Array): readonly number[] {
  if (sum === undefined) return [];
  const { total, parts } = sum;
  const narrowed: number[] = [];
  const set = (cell: number, least: number, most: number): void => {
    const before = (high[cell] ?? 0) - (low[cell] ?? 0);
    if (least > (low[cell] ?? 0)) low[cell] = least;
    if (most < (high[cell] ?? 0)) high[cell] = most;
    if ((high[cell] ?? 0) - (low[cell] ?? 0) < before || (before === Infinity && high[cell] !== Infinity)) narrowed.push(cell);
  };
  let leastOfParts = 0;
  let mostOfParts = 0;
  let unbounded = 0;
  for (const part of parts) {
    leastOfParts += low[part] ?? 0;
    if (high[part] === Infinity) unbounded += 1;
    else mostOfParts += high[part] ?? 0;
  }
  set(total, leastOfParts, unbounded > 0 ? Infinity : mostOfParts);
  const leastTotal = low[total] ?? 0;
  const mostTotal = high[total] ?? 0;
  for (const part of parts) {
    const own = low[part] ?? 0;
    const ownMost = high[part] ?? 0;
    const othersUnbounded = unbounded - (ownMost === Infinity ? 1 : 0) > 0;
    const mostOfOthers = othersUnbounded ? Infinity : mostOfParts - (ownMost === Infinity ? 0 : ownMost);
    set(part, leastTotal - mostOfOthers, mostTotal - (leastOfParts - own));
  }
  return narrowed;
}
