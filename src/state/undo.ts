import { isLedgerRow, newRows, oldRows, type Assessment, type RowChanges, type RowKey } from '../core/assessment/index.ts';
import type { SnapshotReason } from '../storage/index.ts';
import { change, flush, putRows, useAssessment } from './assessmentStore.ts';
import { dismissConflict, type Conflict } from './conflicts.ts';
import { takeSnapshotOf } from './snapshots.ts';
import { takeRedo, takeUndo } from './undoStack.ts';

/** Takes the last change back; what others changed meanwhile stays (SPEC K3). */
export function undo(): void {
  const changes = takeUndo();
  if (changes !== undefined) putBack(oldRows(changes), changes, 'undone');
}

/** Makes the change again that was taken back last. */
export function redo(): void {
  const changes = takeRedo();
  if (changes !== undefined) putBack(newRows(changes), changes, 'redone');
}

/** Most changes have no entry of the ledger among them, so what notes in it is loaded only where one has (SPEC M9). */
function putBack(rows: ReadonlyMap<RowKey, unknown>, changes: RowChanges, kind: 'undone' | 'redone'): void {
  if (![...changes.keys()].some(isLedgerRow)) putRows(rows);
  else {
    void import('./undoLedger.ts').then(
      ({ withNote }) => {
        putRows(withNote(rows, changes, kind));
      },
      // Without its code nothing can be noted; the answers are put back and the entries stay, as no change drops one.
      () => {
        putRows(new Map([...rows].filter(([key]) => !isLedgerRow(key))));
      },
    );
  }
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
