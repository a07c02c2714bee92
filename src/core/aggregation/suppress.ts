import { boundsOf } from './boundsOf.ts';
import type { CellModel, ModelTable } from './cellModel.ts';
import { unknownCode } from './dimensionCodes.ts';
import { hideAlone } from './hideAlone.ts';
import { nextToHide } from './nextToHide.ts';

/** How strict a release is (SPEC G3–G8). */
export type SuppressionRules = {
  /** The fewest firms that are shown. */
  readonly threshold: number;
  /** Counts are rounded to multiples of it; 1 leaves them exact. */
  readonly base: number;
  /** The least distance between the bounds of a suppressed cell; 0 asks for none. */
  readonly width: number;
  /** A group of which more share one value is not told apart. */
  readonly dominancePercent: number;
  /** Whether cells are suppressed for the sake of others (SPEC G4); only a test of the rules leaves it out. */
  readonly complementary: boolean;
};

/** What is suppressed, and of that what must not be found out; the rest is suppressed for its sake. */
export type Suppression = { readonly hidden: ReadonlySet<number>; readonly sensitive: ReadonlySet<number> };

/**
 * Decides which cells are suppressed (SPEC G3–G5, G8): few firms and groups that share a value first; then as long as there
 * is one, the partner of a cell that stands alone in a sum, and one more near a cell whose bounds lie too close. Only ever
 * adds, so it ends. The order of cells decides between equals, so equal tables give equal suppressions.
 */
export function suppress(model: CellModel, rules: SuppressionRules): Suppression {
  const sensitive = new Set<number>();
  model.n.forEach((n, cell) => n < rules.threshold && sensitive.add(cell));
  for (const table of model.tables) for (const cell of sharedValues(model, table, rules.dominancePercent)) sensitive.add(cell);
  const hidden = new Set([...sensitive, ...model.neverShown]);
  if (!rules.complementary) return { hidden, sensitive };

  hideAlone(model, hidden);
  while (rules.width > 0) {
    const cell = findTooClose(model, hidden, sensitive, rules);
    const next = cell === null ? null : nextToHide(model, hidden, cell);
    if (next === null) break;
    hidden.add(next);
    hideAlone(model, hidden);
  }
  return { hidden, sensitive };
}

/** The distributions of groups of which too many share one value (SPEC G8); those who told none do not count. */
function sharedValues(model: CellModel, table: ModelTable, dominancePercent: number): readonly number[] {
  if (table.columns !== 'maturity' && table.columns !== 'rung' && table.columns !== 'band') return [];
  const isTold = table.columnCodes.map((code) => code !== unknownCode);
  return table.interior.flatMap((row) => {
    const counts = row.filter((_, column) => isTold[column]).map((cell) => model.n[cell] ?? 0);
    const told = counts.reduce((sum, n) => sum + n, 0);
    return Math.max(...counts) * 100 > dominancePercent * told ? row : [];
  });
}

function findTooClose(model: CellModel, hidden: ReadonlySet<number>, sensitive: ReadonlySet<number>, rules: SuppressionRules): number | null {
  const { low, high } = boundsOf(model, hidden, rules);
  for (const cell of sensitive) if ((high[cell] ?? 0) - (low[cell] ?? 0) < rules.width) return cell;
  return null;
}
