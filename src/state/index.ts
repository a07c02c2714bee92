export * from './assessmentEdits.ts';
export * from './assessmentFiles.ts';
export { adopt, flush, openStored, useAssessment, useVisit, watchSaving, type AssessmentState, type SaveState } from './assessmentStore.ts';
export * from './autosaveFile.ts';
export * from './benchmark.ts';
export * from './campaignFiles.ts';
export * from './campaigns.ts';
export * from './conflicts.ts';
export * from './desk/deskStore.ts';
export type { CollectedExports } from './desk/openExports.ts';
export * from './desk/publish.ts';
export * from './effortEdits.ts';
export * from './ladderEdits.ts';
export * from './library.ts';
export * from './libraryBackup.ts';
export * from './libraryRestore.ts';
export { beginVisit, setSharedMode, useSharedMode } from './libraryVisit.ts';
export * from './libraryWipe.ts';
export * from './merging.ts';
export * from './overClaimEdits.ts';
export * from './persistence.ts';
export * from './providers.ts';
export * from './recovery.ts';
export * from './reportTables.ts';
export * from './rounds.ts';
export * from './salvaged.ts';
export * from './sealing.ts';
export * from './securityEdits.ts';
export * from './session/guestStore.ts';
export * from './session/hostStore.ts';
export type { SessionQuestion } from './session/messages.ts';
export * from './settingsStore.ts';
export { useSnapshotState } from './snapshots.ts';
export * from './today.ts';
export * from './undo.ts';
export { useUndo, type LastUndo } from './undoStack.ts';
export * from './verifiedEdits.ts';
export * from './workbookFiles.ts';
export { builtInCatalogue } from '../catalogue/index.ts';
export { fetchExample, fileStem, isPdf, ownFile, saveChecked, saveFile, type ExampleId, readLogo, type LogoProblem } from '../exchange/index.ts';
export {
  deleteSnapshots,
  listAssessments,
  listLastSnapshots,
  listSnapshots,
  loadHead,
  loadPlace,
  savePlace,
  type LibraryMarks,
  type LibraryStanding,
  type SaveProblem,
  type SnapshotReason,
  type StoredHead,
  type StoredPlace,
  type StoredSnapshot,
} from '../storage/index.ts';
