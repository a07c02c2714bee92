import { create } from 'zustand';
import type { Conflict } from '../storage/index.ts';

export type { Conflict } from '../storage/index.ts';

/** Where two windows gave different answers and the user has not looked yet (SPEC K4). */
export const useConflicts = create<{ readonly conflicts: readonly Conflict[] }>()(() => ({ conflicts: [] }));

/** Adds conflicts; a newer one about the same row takes the place of the older. */
export function addConflicts(conflicts: readonly Conflict[]): void {
  if (conflicts.length === 0) return;
  const keys = new Set(conflicts.map(({ key }) => key));
  useConflicts.setState((state) => ({ conflicts: [...state.conflicts.filter(({ key }) => !keys.has(key)), ...conflicts] }));
}

/** Takes a conflict off the list. */
export function dismissConflict(key: string): void {
  useConflicts.setState((state) => ({ conflicts: state.conflicts.filter((conflict) => conflict.key !== key) }));
}

export function clearConflicts(): void {
  useConflicts.setState({ conflicts: [] });
}
