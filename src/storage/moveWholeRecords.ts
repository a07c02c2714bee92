import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { toRows, type Assessment } from '../core/assessment/index.ts';
import type { Schema } from './database.ts';
import { headOf } from './headOf.ts';

/** A record of the first version of the database, which kept each assessment whole. */
type WholeRecord = { readonly id: string; readonly assessment: Assessment; readonly revision: number; readonly savedAt: string };

/** Takes the assessments of the first version apart into rows, within the transaction that upgrades the database. */
export async function moveWholeRecords(
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  const oldStore = transaction.db.objectStoreNames.contains('assessments' as never); // known to the first version only
  if (!oldStore) return;
  const records = (await transaction.objectStore('assessments' as never).getAll()) as unknown as readonly WholeRecord[];
  for (const { id, assessment, revision, savedAt } of records) {
    for (const [key, value] of toRows(assessment)) await transaction.objectStore('rows').put({ id, key, revision, value });
    await transaction.objectStore('heads').put(headOf(assessment, revision, savedAt));
  }
  database.deleteObjectStore('assessments' as never);
}
