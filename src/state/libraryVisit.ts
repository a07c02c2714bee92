import { create } from 'zustand';
import { leftovers, wipeEverything, wipeWhileLeaving } from '../storage/index.ts';
import { onWritten, useAssessment } from './assessmentStore.ts';
import { newId } from './newId.ts';
import { readText, writeText } from './storedText.ts';

/** Whether this browser is on a computer that others use too, so that nothing may stay after a visit (SPEC Y8). */
export const useSharedMode = create<{ readonly isShared: boolean }>()(() => ({ isShared: false }));

/** That the computer is shared: the one word that stays, as it tells of nobody. */
const sharedKey = 'zhiti.shared';
/** That this visit has begun; a tab that is closed takes it along. */
const visitKey = 'zhiti.visit';
const answerLimitMs = 250;

/** Windows of the same visit find each other here. */
type Word = { readonly from: string; readonly say: 'hello' | 'here' | 'bye' | 'wiped' | 'shared' | 'notShared' };

const me = newId();
const others = new Set<string>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('zhiti-visit');
/** Assessments written in this visit after they last went into a file. */
const unfiled = new Set<string>();
let hasEnded = false;

/**
 * Begins a visit before anything is shown. On a shared computer whatever an earlier visit has left, as one that crashed does, is
 * wiped first, unless another window of the present visit is open.
 */
export async function beginVisit(): Promise<void> {
  channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    hear(data);
  });
  say('hello');
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && useSharedMode.getState().isShared) location.reload(); // the way back must not show what was wiped
  });
  window.addEventListener('beforeunload', (event) => {
    if (useSharedMode.getState().isShared && !hasEnded && unfiled.size > 0 && others.size === 0) event.preventDefault();
  });
  onWritten(() => {
    const id = useAssessment.getState().assessment?.id;
    if (id !== undefined) unfiled.add(id);
  });
  if (readText('localStorage', sharedKey) === null) return;
  useSharedMode.setState({ isShared: true });
  const isNew = readText('sessionStorage', visitKey) === null && !(await isVisitGoingOn());
  writeText('sessionStorage', visitKey, '1');
  if (isNew) await wipeEarlierVisit();
}

async function wipeEarlierVisit(): Promise<void> {
  const { localKeys } = await leftovers([sharedKey]);
  await wipeEverything([sharedKey, visitKey]);
  if (localKeys.length === 0) return;
  // Settings and campaigns of the earlier visit are in memory already.
  endVisit();
  location.reload();
  await new Promise(() => undefined); // nothing is drawn any more
}

/** Turns the mode on or off; nothing is wiped by that alone. */
export function setSharedMode(isShared: boolean): void {
  useSharedMode.setState({ isShared });
  writeText('localStorage', sharedKey, isShared ? '1' : null);
  writeText('sessionStorage', visitKey, isShared ? '1' : null);
  say(isShared ? 'shared' : 'notShared');
}

/** These have gone into a file: leaving asks for them no more. */
export function markFiled(ids: readonly string[]): void {
  for (const id of ids) unfiled.delete(id);
}

/** Nothing is asked or wiped any more when this page is left. */
export function endVisit(): void {
  hasEnded = true;
}

/** Other windows forget what they hold and begin anew, so that none writes it back. */
export function tellWiped(): void {
  say('wiped');
}

function leave(): void {
  say('bye');
  if (!useSharedMode.getState().isShared || hasEnded || others.size > 0) return;
  // Before the page is gone another listener may still want to save what is open.
  useAssessment.setState({ assessment: null });
  wipeWhileLeaving([sharedKey]);
}

function hear({ from, say: word }: Word): void {
  if (word === 'bye') others.delete(from);
  else others.add(from);
  if (word === 'hello') say('here');
  if (word === 'shared' || word === 'notShared') useSharedMode.setState({ isShared: word === 'shared' });
  if (word === 'shared') writeText('sessionStorage', visitKey, '1');
  if (word !== 'wiped') return;
  endVisit();
  useAssessment.setState({ assessment: null });
  location.replace('#/');
  location.reload();
}

async function isVisitGoingOn(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, answerLimitMs));
  return others.size > 0;
}

function say(word: Word['say']): void {
  channel?.postMessage({ from: me, say: word } satisfies Word);
}
