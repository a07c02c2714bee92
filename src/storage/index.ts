export * from './assessments.ts';
export { database, databaseName, databaseVersion, type StoredFile, type StoredHead, type StoredPlace } from './database.ts';
export * from './files.ts';
export * from './journal.ts';
export { changeMarks, deleteLibraryEntry, keepStandings, loadLibraryEntries, noMarks, type LibraryMarks, type LibraryStanding } from './libraryMarks.ts';
export * from './libraryWipe.ts';
export * from './places.ts';
export type { SaveProblem } from './saveProblem.ts';
export { addSnapshot, closeSnapshots, deleteSnapshots, listLastSnapshots, listSnapshots, loadSnapshotText, type Snapshot, type SnapshotReason, type StoredSnapshot } from './snapshots.ts';
