import type { DBSchema } from 'idb';
import { connectionTo } from './database.ts';
import { snapshotToDrop } from './snapshotToDrop.ts';

/** Why a snapshot was taken. */
export type SnapshotReason = 'interval' | 'beforeImport' | 'beforeReplace' | 'beforeRestore' | 'beforeDelete' | 'beforeMigration';

/** What is known of an earlier state without reading it. */
export type Snapshot = {
  readonly id: string;
  readonly at: string;
  readonly reason: SnapshotReason;
  readonly companyName: string;
  readonly roundLabel: string;
  readonly answered: number;
};

/** A snapshot that has been stored, under its number. */
export type StoredSnapshot = Snapshot & { readonly number: number };

type Schema = DBSchema & {
  snapshots: { key: number; value: Snapshot & { number?: number }; indexes: { byAssessment: string } };
  // Apart, so that a list of snapshots stays quick.
  texts: { key: number; value: string };
};

/** A database of their own: what damages the first one leaves them alone (SPEC K7). */
const database = connectionTo<Schema>('zhiti-snapshots', 1, (created) => {
  created.createObjectStore('snapshots', { keyPath: 'number', autoIncrement: true }).createIndex('byAssessment', 'id');
  created.createObjectStore('texts');
});

/** Keeps a snapshot, `text` being that of its file, and drops one when there are too many of the same assessment. */
export async function addSnapshot(snapshot: Snapshot, text: string): Promise<void> {
  await database.use(async (open) => {
    const transaction = open.transaction(['snapshots', 'texts'], 'readwrite');
    const [snapshots, texts] = [transaction.objectStore('snapshots'), transaction.objectStore('texts')];
    await texts.put(text, await snapshots.add(snapshot));
    const kept = (await snapshots.index('byAssessment').getAll(snapshot.id)) as StoredSnapshot[]; // stored ones have numbers
    const drop = snapshotToDrop(kept.map((other) => Date.parse(other.at)));
    const gone = drop === null ? undefined : kept[drop];
    if (gone !== undefined) await Promise.all([snapshots.delete(gone.number), texts.delete(gone.number)]);
    await transaction.done;
  });
}

/** The snapshots of an assessment, the newest first. */
export async function listSnapshots(id: string): Promise<readonly StoredSnapshot[]> {
  const all = await database.use((open) => open.getAllFromIndex('snapshots', 'byAssessment', id));
  return (all as StoredSnapshot[]).reverse(); // stored ones have numbers, which count up
}

/** The newest snapshot of every assessment that has any. */
export async function listLastSnapshots(): Promise<readonly StoredSnapshot[]> {
  const all = (await database.use((open) => open.getAll('snapshots'))) as StoredSnapshot[]; // stored ones have numbers
  const last = new Map(all.map((snapshot) => [snapshot.id, snapshot]));
  return [...last.values()].sort((left, right) => right.at.localeCompare(left.at));
}

/** The file text of a snapshot, or undefined when it is gone. */
export function loadSnapshotText(number: number): Promise<string | undefined> {
  return database.use((open) => open.get('texts', number));
}

/** Removes every snapshot of an assessment. */
export async function deleteSnapshots(id: string): Promise<void> {
  await database.use(async (open) => {
    const transaction = open.transaction(['snapshots', 'texts'], 'readwrite');
    const snapshots = transaction.objectStore('snapshots');
    for (const number of await snapshots.index('byAssessment').getAllKeys(id)) {
      await Promise.all([snapshots.delete(number), transaction.objectStore('texts').delete(number)]);
    }
    await transaction.done;
  });
}

/** Forgets the open connection; tests use it to come back as a new visit would. */
export const closeSnapshots = database.close;

/** The connection, for who wipes everything. */
export const snapshotDatabase = database;
