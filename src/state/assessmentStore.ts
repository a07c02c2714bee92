import { create } from 'zustand';
import { changesBetween, keepLedger, newRows, toRows, withRows, type Assessment, type RowChanges, type RowKey } from '../core/assessment/index.ts';
import {
  clearJournal,
  loadAssessment,
  loadLatest,
  loadHead,
  loadSince,
  noteInJournal,
  readJournal,
  replaceAssessment,
  saveChanges,
  type Conflict,
  type ForeignRows,
  type Saved,
  type SaveProblem,
} from '../storage/index.ts';
import { addConflicts, clearConflicts } from './conflicts.ts';
import { newId } from './newId.ts';
import { snapshotAfterWork, takeSnapshotOf } from './snapshots.ts';
import { announceWrite, onForeignWrite } from './tabs.ts';
import { clearUndo, recordStep } from './undoStack.ts';

/** What the page says about the safety of the work. */
export type SaveState =
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'saving' }
  | { readonly status: 'unsaved' }
  | { readonly status: 'failed'; readonly problem: SaveProblem };

/** The one assessment that is open, or none. */
export type AssessmentState = { readonly assessment: Assessment | null; readonly saveState: SaveState };

const trailingMs = 300;
const latestMs = 1000;
/** A write without an answer for this long is told; it may still complete. */
const hungMs = 900;
const retryMs = 5000;
const heartbeatMs = 60_000;

export const useAssessment = create<AssessmentState>()(() => ({
  assessment: null,
  saveState: { status: 'unsaved' },
}));

/** Since when the present assessment is open, as an ISO instant; what was changed since then is this visit's work. */
export const useVisit = create<{ readonly openedAt: string }>()(() => ({ openedAt: new Date().toISOString() }));

// How far the stored copy has come; nothing on screen is drawn from these.
let revision = 0;
let saved: Assessment | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let firstChangeAt = 0;
let writing: Promise<void> = Promise.resolve();
const afterWrite = new Set<() => void>();
/** This window among those that write. */
const owner = newId();

/** Opens a stored assessment; false when this browser does not have it or it may not be opened (SPEC K6). */
export async function openStored(id: string): Promise<boolean> {
  await flush();
  const stored = await loadAssessment(id);
  if (stored === undefined) return false;
  const { checkStored } = await import('./checkStored.ts');
  const checked = await checkStored(stored);
  if (checked === null) return false;
  begin(checked.assessment, { status: 'saved', at: stored.head.savedAt });
  // What was damaged is written whole with the next change, and not before.
  if (checked.isWhole) {
    revision = stored.head.revision;
    saved = checked.assessment;
  }
  await takeFromJournal(id);
  return true;
}

/** What the last page had noted when it went away, and not saved. */
async function takeFromJournal(id: string): Promise<void> {
  const noted = await readJournal(id).catch(() => new Map<RowKey, unknown>());
  if (noted.size === 0) return;
  putRows(noted);
  await flush();
  if (useAssessment.getState().saveState.status === 'saved') await clearJournal(id).catch(() => undefined);
}

/** Takes in a new assessment, or one from a file, and saves it at once; what is stored under its id is replaced, a snapshot stays. */
export async function adopt(assessment: Assessment): Promise<void> {
  await flush();
  const stored = await loadLatest(assessment.id).catch(() => undefined);
  if (stored !== undefined) await takeSnapshotOf(stored as Assessment, 'beforeReplace'); // kept as it is, checked when it is restored
  begin(assessment, { status: 'unsaved' });
  await flush();
}

/** Changes the open assessment and has it saved within a second; one step to undo. Without an open one nothing happens. */
export function change(edit: (assessment: Assessment) => Assessment): void {
  const { assessment } = useAssessment.getState();
  if (assessment === null) return;
  const edited = keepLedger(assessment, edit(assessment));
  if (edited === assessment) return;
  recordStep(changesBetween(assessment, edited));
  show(edited);
}

/** Puts rows into the open assessment without making a step to undo: what undo, redo and conflicts do. */
export function putRows(rows: ReadonlyMap<RowKey, unknown>): void {
  const { assessment } = useAssessment.getState();
  if (assessment !== null) show(withRows(assessment, rows));
}

/** Writes what is not written yet; resolves when the transaction has completed or the failure is shown. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  firstChangeAt = 0;
  writing = writing.then(write);
  return writing;
}

/** Has a function called after every completed write. */
export function onWritten(listener: () => void): void {
  afterWrite.add(listener);
}

/** Saves whenever the page is hidden or left, which may be the last chance; follows other windows and watches the stored copy. */
export function watchSaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  window.addEventListener('pagehide', leave);
  onForeignWrite((id) => {
    if (useAssessment.getState().assessment?.id === id) void follow();
  });
  setInterval(() => void checkStoredCopy(), heartbeatMs);
}

/** Saving asks the database first and may not get an answer any more; the journal asks nothing. */
function leave(): void {
  const { assessment } = useAssessment.getState();
  if (assessment === null || assessment === saved) return;
  const rows = saved === null ? toRows(assessment) : newRows(changesBetween(saved, assessment));
  noteInJournal(assessment.id, owner, rows, new Date());
  void flush();
}

function begin(assessment: Assessment, saveState: SaveState): void {
  revision = 0;
  saved = null;
  clearUndo();
  clearConflicts();
  useVisit.setState({ openedAt: new Date().toISOString() });
  useAssessment.setState({ assessment, saveState });
}

function show(assessment: Assessment): void {
  const { saveState } = useAssessment.getState();
  // A failure stays in sight until something has been saved.
  useAssessment.setState({ assessment, saveState: saveState.status === 'failed' ? saveState : { status: 'unsaved' } });
  schedule();
}

function schedule(): void {
  const now = Date.now();
  if (firstChangeAt === 0) firstChangeAt = now;
  clearTimeout(timer);
  const wait = Math.max(0, Math.min(trailingMs, firstChangeAt + latestMs - now));
  timer = setTimeout(() => void flush(), wait);
}

async function write(): Promise<void> {
  const { assessment, saveState } = useAssessment.getState();
  if (assessment === null || assessment === saved) return;
  if (saveState.status === 'failed' && saveState.problem === 'newer') return;
  if (saveState.status !== 'failed') useAssessment.setState({ saveState: { status: 'saving' } });
  const watchdog = setTimeout(() => {
    fail('hung');
  }, hungMs);
  const result =
    saved === null
      ? await replaceAssessment(assessment, { now: new Date(), owner })
      : await saveChanges(assessment, changesBetween(saved, assessment), revision, { now: new Date(), owner });
  clearTimeout(watchdog);
  if (!result.ok) {
    fail(result.error);
    return;
  }
  takeOver(assessment, result.value);
  announceWrite(assessment.id);
  for (const listener of afterWrite) listener();
  void snapshotAfterWork(assessment);
}

/** Nothing is given up: it is tried again as long as the page is open. */
function fail(problem: SaveProblem): void {
  useAssessment.setState({ saveState: { status: 'failed', problem } });
  if (problem === 'newer') return;
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), retryMs);
}

/** Follows what a completed write has shown: how far it came, and what others had written (SPEC K4). */
function takeOver(written: Assessment, { revision: reached, savedAt, foreign, conflicts }: Saved): void {
  revision = reached;
  saved = withRows(written, foreign);
  const current = useAssessment.getState().assessment ?? written;
  const { assessment, overlapping } = merge(written, current, foreign);
  addConflicts([...conflicts, ...overlapping]);
  const isCurrent = current === written;
  useAssessment.setState({
    assessment: isCurrent ? saved : assessment,
    saveState: isCurrent ? { status: 'saved', at: savedAt } : { status: 'unsaved' },
  });
  if (!isCurrent) schedule();
}

/**
 * Takes over what another window has written; own changes on the way are written first and meet it there. Only after that can
 * be told what is new: the word of a write may come before the page knows that its own, earlier one has completed.
 */
function follow(): Promise<void> {
  const { assessment } = useAssessment.getState();
  if (assessment === null) return Promise.resolve();
  writing = flush().then(() => pull(assessment.id));
  return writing;
}

async function pull(id: string): Promise<void> {
  const news = await loadSince(id, revision).catch(() => null);
  const current = useAssessment.getState().assessment;
  if (news === null || saved === null || current?.id !== id || news.revision <= revision) return;
  const { assessment, overlapping } = merge(saved, current, news.rows);
  const isCurrent = current === saved;
  revision = news.revision;
  saved = withRows(saved, news.rows);
  addConflicts(overlapping);
  useAssessment.setState({
    assessment: isCurrent ? saved : assessment,
    saveState: isCurrent ? { status: 'saved', at: news.savedAt } : useAssessment.getState().saveState,
  });
}

/** Puts foreign rows into what is on screen, except where it has changes of its own since `base`: those were made later and stand. */
function merge(base: Assessment, current: Assessment, foreign: ForeignRows): { readonly assessment: Assessment; readonly overlapping: readonly Conflict[] } {
  const own: RowChanges = base === current ? new Map() : changesBetween(base, current);
  const overlapping = [...foreign]
    .filter(([key]) => own.has(key))
    .map(([key, theirs]) => ({ key, mine: own.get(key)?.after, theirs }));
  return { assessment: withRows(current, new Map([...foreign].filter(([key]) => !own.has(key)))), overlapping };
}

/** A browser may clear or roll back its data unasked; what is in memory then is written whole again. */
async function checkStoredCopy(): Promise<void> {
  const { assessment } = useAssessment.getState();
  if (assessment === null || saved === null || assessment !== saved) return;
  const expected = revision;
  try {
    const head = await loadHead(assessment.id);
    if (revision !== expected || useAssessment.getState().assessment !== assessment) return;
    if ((head?.revision ?? 0) > revision) await follow();
    else if ((head?.revision ?? 0) < revision) {
      saved = null;
      await flush();
    }
  } catch {
    fail('blocked');
  }
}
