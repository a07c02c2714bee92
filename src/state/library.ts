import { create } from 'zustand';
import { assessmentFormatVersion } from '../core/assessment/index.ts';
import { changeMarks, keepStandings, listAssessments, loadLibraryEntries, noMarks, type LibraryMarks, type LibraryStanding, type StoredHead } from '../storage/index.ts';
import { findStanding } from './libraryStanding.ts';
import { removeAssessment } from './recovery.ts';

/** Where an assessment stands (SPEC Y1). */
export type LibraryState = 'notBegun' | 'answering' | 'settled' | 'handedOver';

/** One assessment of the library. */
export type LibraryRow = {
  readonly head: StoredHead;
  readonly marks: LibraryMarks;
  /** Null until it has been worked out. */
  readonly standing: LibraryStanding | null;
};

/** The library as it was last read; rows are null before. */
export const useLibrary = create<{ readonly rows: readonly LibraryRow[] | null }>()(() => ({ rows: null }));

const batch = 25;
let reading = 0;

/** Reads the library: heads and notes at once; what assessments came to is worked out behind it where it is not known yet. */
export async function loadLibrary(): Promise<void> {
  reading += 1;
  const turn = reading;
  const nothing = { marks: new Map<string, LibraryMarks>(), standings: new Map<string, LibraryStanding>() };
  const [heads, { marks, standings }] = await Promise.all([listAssessments(), loadLibraryEntries().catch(() => nothing)]);
  if (turn !== reading) return;
  useLibrary.setState({ rows: heads.map((head) => ({ head, marks: marks.get(head.id) ?? noMarks(head.id), standing: standings.get(head.id) ?? null })) });
  await workOut(heads.filter((head) => isStale(standings.get(head.id), head)), () => turn === reading);
}

/** Changes what is noted about an assessment. */
export async function editMarks(id: string, patch: Partial<Omit<LibraryMarks, 'id'>>): Promise<void> {
  const marks = await changeMarks(id, patch);
  replaceRows((row) => (row.head.id === id ? { ...row, marks } : row));
}

/** Removes an assessment; a last snapshot stays. */
export async function removeFromLibrary(id: string): Promise<void> {
  await removeAssessment(id);
  useLibrary.setState({ rows: useLibrary.getState().rows?.filter(({ head }) => head.id !== id) ?? null });
}

/** Where an assessment stands: handed over is what was said of it, the rest follows from its answers. */
export function libraryStateOf({ head, marks, standing }: LibraryRow): LibraryState {
  if (marks.handedOver !== null) return 'handedOver';
  if (standing !== null && standing.level !== null) return 'settled';
  return head.answered > 0 || standing?.hasLadder === true ? 'answering' : 'notBegun';
}

/** Whether it was saved again after it had been handed over. */
export function hasChangedSince({ head, marks }: LibraryRow): boolean {
  return marks.handedOver !== null && head.savedAt > marks.handedOver.savedAt;
}

/** Assessments of which the present state is in no file that this browser knows of. */
export function notFiled(rows: readonly LibraryRow[]): readonly LibraryRow[] {
  return rows.filter(({ head, marks }) => marks.filed !== head.savedAt);
}

/** Those written by a newer version are left to it. */
function isStale(standing: LibraryStanding | undefined, head: StoredHead): boolean {
  if (head.formatVersion > assessmentFormatVersion) return false;
  return standing?.revision !== head.revision || standing.app !== __APP_VERSION__;
}

async function workOut(heads: readonly StoredHead[], isWanted: () => boolean): Promise<void> {
  for (let at = 0; at < heads.length && isWanted(); at += batch) {
    const found: LibraryStanding[] = [];
    for (const head of heads.slice(at, at + batch)) found.push(await findStanding(head));
    await keepStandings(found).catch(() => undefined); // worked out again next time
    const byId = new Map(found.map((standing) => [standing.id, standing]));
    if (isWanted()) replaceRows((row) => (byId.has(row.head.id) ? { ...row, standing: byId.get(row.head.id) ?? null } : row));
    await new Promise((resolve) => setTimeout(resolve, 0)); // keys typed meanwhile come first
  }
}

function replaceRows(change: (row: LibraryRow) => LibraryRow): void {
  useLibrary.setState({ rows: useLibrary.getState().rows?.map(change) ?? null });
}
