import { create } from 'zustand';
import type { Assessment } from '../core/assessment/index.ts';
import { loadAssessment, saveAssessment, type SaveProblem } from '../storage/index.ts';

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

export const useAssessment = create<AssessmentState>()(() => ({
  assessment: null,
  saveState: { status: 'unsaved' },
}));

// How far the stored copy has come; nothing on screen is drawn from these.
let revision = 0;
let saved: Assessment | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let firstChangeAt = 0;
let writing: Promise<void> = Promise.resolve();

/** Opens a stored assessment; false when this browser does not have it. */
export async function openStored(id: string): Promise<boolean> {
  await flush();
  const stored = await loadAssessment(id);
  if (stored === undefined) return false;
  revision = stored.revision;
  saved = stored.assessment;
  useAssessment.setState({ assessment: stored.assessment, saveState: { status: 'saved', at: stored.savedAt } });
  return true;
}

/** Takes in a new assessment, or one from a file, and saves it at once; `replacing` is the revision it may write over. */
export async function adopt(assessment: Assessment, replacing = 0): Promise<void> {
  await flush();
  revision = replacing;
  saved = null;
  useAssessment.setState({ assessment, saveState: { status: 'unsaved' } });
  await flush();
}

/** Changes the open assessment and has it saved within a second; without an open one nothing happens. */
export function change(edit: (assessment: Assessment) => Assessment): void {
  const { assessment, saveState } = useAssessment.getState();
  if (assessment === null) return;
  const edited = edit(assessment);
  if (edited === assessment) return;
  const conflict = saveState.status === 'failed' && saveState.problem === 'conflict';
  useAssessment.setState({ assessment: edited, saveState: conflict ? saveState : { status: 'unsaved' } });
  if (!conflict) schedule();
}

/** Writes what is not written yet; resolves when the transaction has completed or the failure is shown. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  firstChangeAt = 0;
  writing = writing.then(write);
  return writing;
}

/** Saves whenever the page is hidden or left, which may be the last chance. */
export function saveWhenLeaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
  window.addEventListener('pagehide', () => void flush());
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
  if (saveState.status === 'failed' && saveState.problem === 'conflict') return;
  useAssessment.setState({ saveState: { status: 'saving' } });
  const result = await saveAssessment(assessment, revision, new Date());
  if (result.ok) {
    revision = result.value.revision;
    saved = assessment;
    const isCurrent = useAssessment.getState().assessment === assessment;
    useAssessment.setState({ saveState: isCurrent ? { status: 'saved', at: result.value.savedAt } : { status: 'unsaved' } });
    if (!isCurrent) schedule();
    return;
  }
  useAssessment.setState({ saveState: { status: 'failed', problem: result.error } });
}
