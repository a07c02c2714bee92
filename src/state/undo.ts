import { isLedgerRow, ledgerRows, newRows, noteUndoing, oldRows, type Assessment, type RowChanges, type RowKey } from '../core/assessment/index.ts';
import type { SnapshotReason } from '../storage/index.ts';
import { change, flush, putRows, useAssessment } from './assessmentStore.ts';
import { notingNow } from './notingNow.ts';
import { dismissConflict, type Conflict } from './conflicts.ts';
import { takeSnapshotOf } from './snapshots.ts';
import { takeRedo, takeUndo } from './undoStack.ts';

/** Takes the last change back; what others changed meanwhile stays (SPEC K3). */
export function undo(): void {
  const changes = takeUndo();
  if (changes !== undefined) putRows(withNote(oldRows(changes), changes, 'undone'));
}

/** Makes the change again that was taken back last. */
export function redo(): void {
  const changes = takeRedo();
  if (changes !== undefined) putRows(withNote(newRows(changes), changes, 'redone'));
}

/** The ledger is only ever added to: its entries among a change stay, and what became of them is noted (SPEC M9). */
function withNote(rows: ReadonlyMap<RowKey, unknown>, changes: RowChanges, kind: 'undone' | 'redone'): ReadonlyMap<RowKey, unknown> {
  const notes = noteUndoing(useAssessment.getState().assessment?.ledger, changes, kind, notingNow());
  return notes.length === 0 ? rows : new Map([...[...rows].filter(([key]) => !isLedgerRow(key)), ...ledgerRows(notes)]);
}

/** Makes a large change, such as an import, after a snapshot; one step to undo. Resolves when it is written. */
export async function applyChanges(reason: SnapshotReason, edit: (assessment: Assessment) => Assessment): Promise<void> {
  const { assessment } = useAssessment.getState();
  if (assessment !== null) await takeSnapshotOf(assessment, reason);
  change(edit);
  await flush();
}

/** Puts the value of the other window in the place of the one that stands. */
export function takeTheirs({ key, theirs }: Conflict): void {
  putRows(new Map([[key, theirs]]));
  dismissConflict(key);
}
