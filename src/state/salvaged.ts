import { create } from 'zustand';
import type { LostPart } from '../core/assessment/index.ts';

/** What of a stored assessment could not be read when it was opened. */
export type Salvaged = { readonly id: string; readonly lost: readonly LostPart[] };

/** The assessment last opened with damage in this visit, or none. */
export const useSalvaged = create<{ readonly salvaged: Salvaged | null }>()(() => ({ salvaged: null }));

/** The user has seen what was lost. */
export function dismissSalvaged(): void {
  useSalvaged.setState({ salvaged: null });
}
