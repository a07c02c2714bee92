import type { DBSchema } from 'idb';
import { connectionTo } from './database.ts';

/**
 * What whoever keeps the library notes about an assessment (SPEC Y2). It is no part of the assessment: a file handed to a firm
 * does not tell how its consultant sorts clients.
 */
export type LibraryMarks = {
  readonly id: string;
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** When it was handed over, and as of which save. */
  readonly handedOver: { readonly at: string; readonly savedAt: string } | null;
  /** The save that was last put into a file; null when none was. */
  readonly filed: string | null;
};

/** What an assessment came to at a revision; worked out by the library and kept, so that a list opens nothing (SPEC Y1). */
export type LibraryStanding = {
  readonly id: string;
  readonly revision: number;
  /** Version of the app that worked it out; another one does so again. */
  readonly app: string;
  readonly roundDate: string;
  readonly uscc: string;
  readonly district: string;
  readonly industry: string;
  readonly zone: string;
  /** Of the maturity questionnaire; `applicable` is null when nothing of it is answered, or when it cannot be read. */
  readonly answered: number;
  readonly applicable: number | null;
  /** The level once it is settled. */
  readonly level: number | null;
  readonly hasSecurity: boolean;
  readonly hasLadder: boolean;
};

type Schema = DBSchema & {
  marks: { key: string; value: LibraryMarks };
  standings: { key: string; value: LibraryStanding };
};

/**
 * A database of its own: heads are written whole by every window, and one of an earlier version would drop what it does not
 * know; so no version of the first database has to change either.
 */
const database = connectionTo<Schema>('zhiti-library', 1, (created) => {
  created.createObjectStore('marks', { keyPath: 'id' });
  created.createObjectStore('standings', { keyPath: 'id' });
});

/** Everything noted and worked out, by assessment. */
export async function loadLibraryEntries(): Promise<{ readonly marks: ReadonlyMap<string, LibraryMarks>; readonly standings: ReadonlyMap<string, LibraryStanding> }> {
  const [marks, standings] = await database.use((open) => Promise.all([open.getAll('marks'), open.getAll('standings')]));
  return { marks: new Map(marks.map((one) => [one.id, one])), standings: new Map(standings.map((one) => [one.id, one])) };
}

/** Changes what is noted about an assessment, in one transaction, so that two windows do not lose each other's. */
export async function changeMarks(id: string, patch: Partial<Omit<LibraryMarks, 'id'>>): Promise<LibraryMarks> {
  return database.use(async (open) => {
    const transaction = open.transaction('marks', 'readwrite');
    const marks = { ...(await transaction.store.get(id)), id } as Partial<LibraryMarks> & { readonly id: string }; // it may not be there yet
    const changed = { ...noMarks(id), ...marks, ...patch };
    await transaction.store.put(changed);
    await transaction.done;
    return changed;
  });
}

/** Keeps what assessments came to. */
export async function keepStandings(standings: readonly LibraryStanding[]): Promise<void> {
  await database.use(async (open) => {
    const transaction = open.transaction('standings', 'readwrite');
    await Promise.all([...standings.map((standing) => transaction.store.put(standing)), transaction.done]);
  });
}

/** Forgets what was noted and worked out about an assessment. */
export async function deleteLibraryEntry(id: string): Promise<void> {
  await database.use(async (open) => {
    const transaction = open.transaction(['marks', 'standings'], 'readwrite');
    await Promise.all([transaction.objectStore('marks').delete(id), transaction.objectStore('standings').delete(id), transaction.done]);
  });
}

/** What is noted about an assessment of which nothing is. */
export function noMarks(id: string): LibraryMarks {
  return { id, tags: [], archived: false, handedOver: null, filed: null };
}

/** The connection, for who wipes everything. */
export const libraryDatabase = database;
