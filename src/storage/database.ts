import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import type { RowKey } from '../core/assessment/index.ts';
import { moveWholeRecords } from './moveWholeRecords.ts';

/** What is known of a kept assessment without reading it. `revision` counts writes; each row bears that of its last one. */
export type StoredHead = {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly formatVersion: number;
  readonly companyName: string;
  readonly roundLabel: string;
  readonly answered: number;
};

/** One part of an assessment (SPEC K1); a row without a value was taken out. */
export type StoredRow = { readonly id: string; readonly key: RowKey; readonly revision: number; readonly value?: unknown };

/** Where a user left off in an assessment: a route within it, the requirement last touched and how far the page was scrolled, in CSS pixels. */
export type StoredPlace = { readonly id: string; readonly path: string; readonly anchor: string | null; readonly scroll?: number };

/** The file on the user's disk into which an assessment is written as well. */
export type StoredFile = { readonly id: string; readonly handle: FileSystemFileHandle };

/** Rows that a page was about to save when it went away, by the window that did. */
export type JournalEntry = { readonly id: string; readonly owner: string; readonly at: string; readonly rows: readonly (readonly [RowKey, unknown])[] };

export type Schema = DBSchema & {
  heads: { key: string; value: StoredHead };
  rows: { key: [string, string]; value: StoredRow; indexes: { byRevision: [string, number] } };
  places: { key: string; value: StoredPlace };
  files: { key: string; value: StoredFile };
  journal: { key: [string, string]; value: JournalEntry };
};

/** The database and its version; who writes into it from outside the app, as tests do, must use the same. */
export const databaseName = 'zhiti';
export const databaseVersion = 2;
const hangLimitMs = 4000;

/** A database that is opened once and opened again when its connection is lost. */
export type Connection<Stores extends DBSchema> = {
  readonly use: <Outcome>(work: (open: IDBPDatabase<Stores>) => Promise<Outcome>) => Promise<Outcome>;
  /** The open connection, for what cannot wait; null when there is none. */
  readonly current: () => IDBPDatabase<Stores> | null;
  readonly close: () => Promise<void>;
};

/** Opens a database when it is first used. */
export function connectionTo<Stores extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Stores>['upgrade']>,
): Connection<Stores> {
  let opening: Promise<IDBPDatabase<Stores>> | null = null;
  let current: IDBPDatabase<Stores> | null = null;

  function forget(): void {
    opening = null;
    current = null;
  }

  async function close(): Promise<void> {
    const connection = await opening?.catch(() => null);
    connection?.close();
    forget();
  }

  function open(): Promise<IDBPDatabase<Stores>> {
    opening ??= withinLimit(
      openDB<Stores>(name, version, {
        upgrade,
        // A newer version of the app in another tab must not be kept waiting.
        blocking: () => void close(),
        terminated: forget,
      }),
    ).then(
      (connection) => (current = connection),
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opening;
  }

  return {
    close,
    current: () => current,
    use: async (work) => {
      try {
        return await work(await open());
      } catch (error) {
        // Browsers close connections of pages in the background; the next one serves as well.
        if (!isClosedConnection(error)) throw error;
        forget();
        return work(await open());
      }
    },
  };
}

/** The rows of every assessment, where the user is in it, and the file it is also written to. */
export const database = connectionTo<Schema>(databaseName, databaseVersion, (created, oldVersion, _newVersion, transaction) => {
  created.createObjectStore('heads', { keyPath: 'id' });
  const rows = created.createObjectStore('rows', { keyPath: ['id', 'key'] });
  rows.createIndex('byRevision', ['id', 'revision']);
  created.createObjectStore('files', { keyPath: 'id' });
  created.createObjectStore('journal', { keyPath: ['id', 'owner'] });
  if (oldVersion < 1) created.createObjectStore('places', { keyPath: 'id' });
  else void moveWholeRecords(created, transaction);
});

function isClosedConnection(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

/** Some browsers never answer in private windows; silence must not look like saving. */
function withinLimit<Value>(opened: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('the database does not answer', 'TimeoutError'));
    }, hangLimitMs);
    opened.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
