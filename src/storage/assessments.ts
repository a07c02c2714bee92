import type { IDBPObjectStore } from 'idb';
import {
  assessmentFormatVersion,
  fromRows,
  newRows,
  sameValue,
  toRows,
  type Assessment,
  type RowChanges,
  type RowKey,
} from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { database, type Schema, type StoredHead, type StoredRow } from './database.ts';
import { headOf } from './headOf.ts';
import { readJournal } from './journal.ts';
import { allOf, since } from './keyRanges.ts';
import { deleteLibraryEntry } from './libraryMarks.ts';
import { saveProblemOf, type SaveProblem } from './saveProblem.ts';

/** Rows that another window wrote; undefined is a row taken out. */
export type ForeignRows = ReadonlyMap<RowKey, unknown>;

/** Both windows changed the row to different values; `mine` was written later and stands (SPEC K4). */
export type Conflict = { readonly key: RowKey; readonly mine: unknown; readonly theirs: unknown };

export type Saved = {
  readonly revision: number;
  readonly savedAt: string;
  readonly foreign: ForeignRows;
  readonly conflicts: readonly Conflict[];
};

/** When something is written and by which window; what that window had noted in the journal is saved with it. */
export type Writer = { readonly now: Date; readonly owner: string };

/** Every stored assessment, the one saved last first. */
export async function listAssessments(): Promise<readonly StoredHead[]> {
  const all = await database.use((open) => open.getAll('heads'));
  return all.sort((left, right) => right.savedAt.localeCompare(left.savedAt));
}

/** A stored assessment as it was put together, not yet checked; undefined when this browser does not have it. */
export async function loadAssessment(id: string): Promise<{ readonly head: StoredHead; readonly value: unknown } | undefined> {
  return database.use(async (open) => {
    const transaction = open.transaction(['heads', 'rows']);
    const [head, rows] = await Promise.all([transaction.objectStore('heads').get(id), transaction.objectStore('rows').getAll(allOf(id))]);
    return head === undefined ? undefined : { head, value: fromRows(new Map(rows.filter(isThere).map((row) => [row.key, row.value]))) };
  });
}

/** The same with what a page noted when it went away and nobody has saved since: what a snapshot has to hold. */
export async function loadLatest(id: string): Promise<unknown> {
  const [rows, noted] = await Promise.all([database.use((open) => open.getAll('rows', allOf(id))), readJournal(id)]);
  const latest = [...new Map([...rows.map(({ key, value }) => [key, value] as const), ...noted])].filter(([, value]) => value !== undefined);
  return latest.length === 0 ? undefined : fromRows(new Map(latest));
}

/** What is known of a stored assessment; undefined when this browser does not have it. */
export function loadHead(id: string): Promise<StoredHead | undefined> {
  return database.use((open) => open.get('heads', id));
}

/** The rows written after a revision, and the revision they lead to; null when the assessment is not stored. */
export function loadSince(id: string, revision: number): Promise<{ readonly revision: number; readonly savedAt: string; readonly rows: ForeignRows } | null> {
  return database.use(async (open) => {
    const transaction = open.transaction(['heads', 'rows']);
    const head = await transaction.objectStore('heads').get(id);
    if (head === undefined) return null;
    const rows = await transaction.objectStore('rows').index('byRevision').getAll(since(id, revision));
    return { revision: head.revision, savedAt: head.savedAt, rows: new Map(rows.map((row) => [row.key, row.value])) };
  });
}

/**
 * Writes the rows that changed since `revision` was read (SPEC K4, K5); rows that others wrote meanwhile come back to be taken
 * over. An assessment that is not stored, or only an older state of it, is written whole.
 */
export function saveChanges(assessment: Assessment, changes: RowChanges, revision: number, writer: Writer): Promise<Result<Saved, SaveProblem>> {
  return write(assessment, writer, async (head, rows) => {
    const isKnown = head !== undefined && head.revision >= revision;
    return {
      revision: Math.max(head?.revision ?? 0, revision) + 1,
      written: isKnown ? newRows(changes) : toRows(assessment),
      theirs: isKnown && head.revision > revision ? await rows.index('byRevision').getAll(since(assessment.id, revision)) : [],
    };
  });
}

/** Writes an assessment whole in the place of whatever is stored or noted under its id. */
export function replaceAssessment(assessment: Assessment, writer: Writer): Promise<Result<Saved, SaveProblem>> {
  return write(assessment, writer, async (head, rows, journal) => {
    journal.delete(allOf(assessment.id)).catch(() => undefined);
    const written = new Map<RowKey, unknown>(toRows(assessment));
    // What is no longer there stays as a row without a value, so that other windows learn of it.
    for (const [, key] of await rows.getAllKeys(allOf(assessment.id))) if (!written.has(key)) written.set(key, undefined);
    return { revision: (head?.revision ?? 0) + 1, written, theirs: [] };
  });
}

/** Removes an assessment, the place in it and what the library notes about it. */
export async function deleteAssessment(id: string): Promise<void> {
  await database.use(async (open) => {
    const transaction = open.transaction(['heads', 'rows', 'places', 'files', 'journal'], 'readwrite');
    await Promise.all([
      transaction.objectStore('heads').delete(id),
      transaction.objectStore('rows').delete(allOf(id)),
      transaction.objectStore('places').delete(id),
      transaction.objectStore('files').delete(id),
      transaction.objectStore('journal').delete(allOf(id)),
      transaction.done,
    ]);
  });
  await deleteLibraryEntry(id).catch(() => undefined); // notes without an assessment are shown nowhere
}

type Rows = IDBPObjectStore<Schema, ('heads' | 'rows' | 'journal')[], 'rows', 'readwrite'>;
type Journal = IDBPObjectStore<Schema, ('heads' | 'rows' | 'journal')[], 'journal', 'readwrite'>;
type Plan = { readonly revision: number; readonly written: ReadonlyMap<RowKey, unknown>; readonly theirs: readonly StoredRow[] };

/** One transaction: reads how far others have come, writes rows and head; saved means that it completed. */
async function write(
  assessment: Assessment,
  { now, owner }: Writer,
  plan: (head: StoredHead | undefined, rows: Rows, journal: Journal) => Promise<Plan>,
): Promise<Result<Saved, SaveProblem>> {
  const savedAt = now.toISOString();
  try {
    return await database.use(async (open) => {
      const transaction = open.transaction(['heads', 'rows', 'journal'], 'readwrite', { durability: 'strict' }); // workshops lose power
      const completed = transaction.done;
      completed.catch(() => undefined); // reported through the await below
      const [heads, rows, journal] = [transaction.objectStore('heads'), transaction.objectStore('rows'), transaction.objectStore('journal')];
      const head = await heads.get(assessment.id);
      if (head !== undefined && head.formatVersion > assessmentFormatVersion) {
        transaction.abort();
        return failure('newer');
      }
      const { revision, written, theirs } = await plan(head, rows, journal);
      // Sent without waiting for each other; all of them are written or none is.
      for (const [key, value] of written) rows.put(rowOf(assessment.id, key, revision, value)).catch(() => undefined);
      heads.put(headOf(assessment, revision, savedAt)).catch(() => undefined);
      journal.delete([assessment.id, owner]).catch(() => undefined);
      transaction.commit();
      await completed;
      return success({ revision, savedAt, ...sortForeign(theirs, written) });
    });
  } catch (error) {
    return failure(saveProblemOf(error));
  }
}

function rowOf(id: string, key: RowKey, revision: number, value: unknown): StoredRow {
  return value === undefined ? { id, key, revision } : { id, key, revision, value };
}

function isThere(row: StoredRow): boolean {
  return row.value !== undefined;
}

function sortForeign(theirs: readonly StoredRow[], written: ReadonlyMap<RowKey, unknown>): Pick<Saved, 'foreign' | 'conflicts'> {
  const foreign = new Map<RowKey, unknown>();
  const conflicts: Conflict[] = [];
  for (const { key, value } of theirs) {
    if (!written.has(key)) foreign.set(key, value);
    else if (!sameValue(written.get(key), value)) conflicts.push({ key, mine: written.get(key), theirs: value });
  }
  return { foreign, conflicts };
}
