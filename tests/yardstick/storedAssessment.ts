import 'fake-indexeddb/auto';
import { createAssessment } from '../../src/core/assessment/index.ts';
import { databaseName, replaceAssessment } from '../../src/storage/index.ts';

type KeyPath = string | readonly string[] | null;

/** One store of the app's database: how it is made, and what it holds. */
export type StoreDump = {
  readonly name: string;
  readonly keyPath: KeyPath;
  readonly indexes: readonly { readonly name: string; readonly keyPath: KeyPath }[];
  readonly records: readonly unknown[];
};

export type DatabaseDump = { readonly name: string; readonly version: number; readonly stores: readonly StoreDump[] };

export const assessmentId = 'yardstick';

/** The app's own database after it has stored a new, empty assessment; written by its own storage, so that it is never out of step. */
export async function storedAssessment(): Promise<DatabaseDump> {
  const assessment = createAssessment({ id: assessmentId, date: '2026-01-01', roundLabel: '2026 年自评' });
  const saved = await replaceAssessment(assessment, { owner: 'earlier-visit', now: new Date('2026-01-01T00:00:00Z') });
  if (!saved.ok) throw new Error(`the assessment could not be stored: ${saved.error}`);
  const database = await answerOf(indexedDB.open(databaseName));
  const stores = [...database.objectStoreNames].map(async (name): Promise<StoreDump> => {
    const store = database.transaction(name).objectStore(name);
    return {
      name,
      keyPath: store.keyPath,
      indexes: [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath })),
      records: await answerOf(store.getAll()),
    };
  });
  return { name: databaseName, version: database.version, stores: await Promise.all(stores) };
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the database did not answer'));
    };
  });
}
