import { countTables } from './fixedTables.ts';
import type { ReleaseLog } from './releaseLog.ts';

/** A cell that differs too little from an earlier release; null in place of a code is the total over it. */
export type SmallDifference = {
  readonly table: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly earlier: number;
  readonly now: number;
};

/**
 * Finds the cells, totals among them, whose exact counts differ by at least one and less than the least difference (SPEC G9):
 * from two such releases one could tell the few firms that came or went. A cell that a log does not name is zero.
 */
export function smallDifferences(earlier: ReleaseLog, now: ReleaseLog, leastDifference: number): readonly SmallDifference[] {
  const before = cellsOfLog(earlier);
  const after = cellsOfLog(now);
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((key) => {
    const cell = after.get(key) ?? before.get(key);
    const counts = { earlier: before.get(key)?.n ?? 0, now: after.get(key)?.n ?? 0 };
    const difference = Math.abs(counts.now - counts.earlier);
    if (cell === undefined || difference === 0 || difference >= leastDifference) return [];
    return [{ table: cell.table, row: cell.row, column: cell.column, ...counts }];
  });
}

type LogCell = { readonly table: string; readonly row: string | null; readonly column: string | null; readonly n: number };

/** Every cell with the totals; a total that several tables share is taken once, from the first of them. */
function cellsOfLog({ counts }: ReleaseLog): ReadonlyMap<string, LogCell> {
  const cells = new Map<string, LogCell>();
  const owners = new Map<string, string>();
  const add = (key: string, table: string, cell: Omit<LogCell, 'table'>): void => {
    if ((owners.get(key) ?? table) !== table) return;
    owners.set(key, table);
    cells.set(key, { ...cell, table, n: (cells.get(key)?.n ?? 0) + cell.n });
  };
  for (const { id, cells: named } of counts) {
    const spec = countTables.find((table) => table.id === id);
    for (const { row, column, n } of named) {
      add('all', id, { row: null, column: null, n });
      add(`${spec?.rows ?? id}=${row}`, id, { row, column: null, n });
      add(`${spec?.columns ?? id}=${column}`, id, { row: null, column, n });
      add(`${id} ${row} ${column}`, id, { row, column, n });
    }
  }
  return cells;
}
