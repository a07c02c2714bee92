import { clashKey, type MergeClash, type Resolution } from '../../core/assessment/index.ts';

/** What has been said of a clash so far; `value` belongs to a third answer. */
export type Draft = { readonly choice: Resolution['choice'] | null; readonly value: string; readonly reason: string };

export const noDraft: Draft = { choice: null, value: '', reason: '' };

/** Whether a clash is decided, with a reason. */
export function isSettled(draft: Draft | undefined): boolean {
  if (draft === undefined || draft.choice === null || draft.reason.trim() === '') return false;
  return draft.choice !== 'third' || draft.value !== '';
}

/** The settled clashes as they are landed. */
export function settlementOf(clashes: readonly MergeClash[], drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, Resolution> {
  return new Map(
    clashes.flatMap((clash) => {
      const draft = drafts.get(clashKey(clash));
      if (draft === undefined || draft.choice === null || !isSettled(draft)) return [];
      const { choice, value, reason } = draft;
      return [[clashKey(clash), choice === 'third' ? { clash, choice, value, reason } : { clash, choice, reason }] as const];
    }),
  );
}
