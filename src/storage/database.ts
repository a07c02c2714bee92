import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Assessment } from '../core/assessment/index.ts';

/** An assessment as kept in this browser. `revision` counts writes, so that no tab writes over another unseen. */
export type StoredAssessment = {
  readonly id: string;
  readonly assessment: Assessment;
  readonly revision: number;
  readonly savedAt: string;
};

/** Where a user left off in an assessment: a route within it, the requirement last touched and how far the page was scrolled, in CSS pixels. */
export type StoredPlace = { readonly id: string; readonly path: string; readonly anchor: string | null; readonly scroll?: number };

export type Schema = DBSchema & {
  assessments: { key: string; value: StoredAssessment };
  places: { key: string; value: StoredPlace };
};

const name = 'zhiti';
const version = 1;
const hangLimitMs = 4000;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** The database, opened once; a closed or failed connection is opened again at the next call. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Forgets the open connection; tests use it to come back as a new visit would. */
export async function closeDatabase(): Promise<void> {
  const connection = await opening?.catch(() => null);
  connection?.close();
  opening = null;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const connection = openDB<Schema>(name, version, {
    upgrade(created) {
      created.createObjectStore('assessments', { keyPath: 'id' });
      created.createObjectStore('places', { keyPath: 'id' });
    },
    // A newer version of the app in another tab must not be kept waiting.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = null;
    },
  });
  // Some browsers never answer in private windows; silence must not look like saving.
  const timeLimit = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new DOMException('the database does not answer', 'TimeoutError'));
    }, hangLimitMs);
  });
  return Promise.race([connection, timeLimit]);
}
