import { database, type Connection } from './database.ts';
import { libraryDatabase } from './libraryMarks.ts';
import { snapshotDatabase } from './snapshots.ts';

/** What is left of the app's own after a wipe, by name (SPEC Y7). */
export type Leftovers = { readonly databases: readonly string[]; readonly localKeys: readonly string[]; readonly sessionKeys: readonly string[]; readonly caches: readonly string[] };

/** Everything of ours has a name that begins so; other pages of the same address keep theirs. */
const ownPrefix = 'zhiti';
const deleteLimitMs = 4000;

// The schemas differ and do not matter here.
const connections = [database, snapshotDatabase, libraryDatabase] as unknown as readonly Connection<never>[];
const knownNames = ['zhiti', 'zhiti-snapshots', 'zhiti-library'];

/** Deletes every database of the app, what it has in local and session storage, and its caches; tells what would not go. */
export async function wipeEverything(keep: readonly string[] = []): Promise<Leftovers> {
  await Promise.all(connections.map((connection) => connection.close()));
  await Promise.all((await ownDatabases()).map(deleteDatabase));
  clearStorages(keep);
  const caches = await ownCaches();
  await Promise.all(caches.map((name) => globalThis.caches.delete(name).catch(() => false)));
  return leftovers(keep);
}

/**
 * Empties everything at once, without asking anything first: a page that is going away gets no answers any more, but what it
 * has sent is still done. Databases stay, empty, until the next start deletes them.
 */
export function wipeWhileLeaving(keep: readonly string[]): void {
  for (const connection of connections) emptyNow(connection);
  clearStorages(keep);
}

/** What is there of the app's own. */
export async function leftovers(keep: readonly string[] = []): Promise<Leftovers> {
  const [databases, caches] = await Promise.all([ownDatabases('told'), ownCaches()]);
  const keysOf = (storage: Storage | null): readonly string[] => ownKeys(storage).filter((key) => !keep.includes(key));
  return { databases, localKeys: keysOf(storageOf('localStorage')), sessionKeys: keysOf(storageOf('sessionStorage')), caches };
}

function emptyNow(connection: Connection<never>): void {
  try {
    const open = connection.current() as unknown as IDBDatabaseLike | null;
    if (open === null || open.objectStoreNames.length === 0) return;
    const names = [...open.objectStoreNames];
    const transaction = open.transaction(names, 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => undefined); // nobody is there to be told
    for (const name of names) transaction.objectStore(name).clear().catch(() => undefined);
    transaction.commit();
  } catch {
    // The connection was just closed; the next start wipes.
  }
}

/** What the wrapped database of any schema can do. */
type IDBDatabaseLike = {
  readonly objectStoreNames: DOMStringList;
  readonly transaction: (names: readonly string[], mode: 'readwrite', options: { readonly durability: 'strict' }) => {
    readonly done: Promise<void>;
    readonly commit: () => void;
    readonly objectStore: (name: string) => { readonly clear: () => Promise<void> };
  };
};

/** Browsers that cannot list databases are asked for those that we know. */
async function ownDatabases(unlisted: 'known' | 'told' = 'known'): Promise<readonly string[]> {
  try {
    const listed = await indexedDB.databases();
    return listed.flatMap(({ name }) => (name?.startsWith(ownPrefix) === true ? [name] : []));
  } catch {
    return unlisted === 'known' ? knownNames : [];
  }
}

/** Resolves when it is gone, or when another window keeps it for too long. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, deleteLimitMs);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = done;
      request.onerror = done;
    } catch {
      done(); // a browser without databases has none
    }
  });
}

function clearStorages(keep: readonly string[]): void {
  for (const storage of [storageOf('localStorage'), storageOf('sessionStorage')]) {
    for (const key of ownKeys(storage)) if (!keep.includes(key)) storage?.removeItem(key);
  }
}

function ownKeys(storage: Storage | null): readonly string[] {
  return storage === null ? [] : Object.keys(storage).filter((key) => key.startsWith(ownPrefix));
}

/** Null where the browser refuses it. */
function storageOf(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return globalThis[kind];
  } catch {
    return null;
  }
}

/** Missing on plain http. */
async function ownCaches(): Promise<readonly string[]> {
  try {
    return (await globalThis.caches.keys()).filter((name) => name.startsWith(ownPrefix));
  } catch {
    return [];
  }
}
