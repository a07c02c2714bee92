import { builtInCatalogue } from '../catalogue/index.ts';
import type { Assessment, FileError } from '../core/assessment/index.ts';
import type { Result } from '../core/shared/index.ts';
import { fileSafe, saveFile } from '../exchange/index.ts';
import { deleteAssessment, loadLatest, loadSnapshotText, type StoredSnapshot } from '../storage/index.ts';
import { adopt, useAssessment } from './assessmentStore.ts';
import { takeSnapshotOf } from './snapshots.ts';
import { applyChanges } from './undo.ts';

/** Puts an earlier state in the place of the present one, of which a snapshot is kept; one step to undo where it is open. */
export async function restoreSnapshot(snapshot: StoredSnapshot): Promise<Result<Assessment, FileError>> {
  const { readAssessmentFile } = await import('../exchange/reading.ts');
  const opened = await readAssessmentFile(new Blob([(await loadSnapshotText(snapshot.number)) ?? '']), builtInCatalogue.findEdition);
  if (!opened.ok) return opened;
  if (useAssessment.getState().assessment?.id === snapshot.id) await applyChanges('beforeRestore', () => opened.value);
  else await adopt(opened.value);
  return opened;
}

/** Hands an earlier state to the user as a file. */
export async function saveSnapshot(snapshot: StoredSnapshot): Promise<void> {
  const text = await loadSnapshotText(snapshot.number);
  const name = [snapshot.companyName === '' ? 'zhiti' : snapshot.companyName, snapshot.at.slice(0, 16).replace(/[T:]/gu, '-')].join('-');
  if (text !== undefined) saveFile(new Blob([text], { type: 'application/json' }), `${fileSafe(name)}.zhiti.json`);
}

/** Removes an assessment from this browser; a last snapshot stays, so that it can be brought back. */
export async function removeAssessment(id: string): Promise<void> {
  const stored = await loadLatest(id);
  if (stored !== undefined) await takeSnapshotOf(stored as Assessment, 'beforeDelete'); // kept as it is, checked when it is restored
  await deleteAssessment(id);
  if (useAssessment.getState().assessment?.id === id) useAssessment.setState({ assessment: null });
}
