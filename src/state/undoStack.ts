import { create } from 'zustand';
import { wayOf, type RowChange, type RowChanges } from '../core/assessment/index.ts';

/** What was undone or done again last: a number that counts, and the answer it concerned, if it was one. */
export type LastUndo = {
  readonly kind: 'undo' | 'redo';
  readonly count: number;
  readonly place: { readonly edition: string; readonly id: string } | null;
};

type UndoState = { readonly canUndo: boolean; readonly canRedo: boolean; readonly last: LastUndo | null };

/** What can be undone and done again. */
export const useUndo = create<UndoState>()(() => ({ canUndo: false, canRedo: false, last: null }));

type Step = { readonly changes: RowChanges; readonly at: number };

const maximumSteps = 500;
/** Typing without a pause this long is one step. */
const typingMs = 1000;

let done: Step[] = [];
let undone: Step[] = [];

/** Remembers a change as a step; typing on in the same field belongs to the step before it. */
export function recordStep(changes: RowChanges, now = Date.now()): void {
  if (changes.size === 0) return;
  const before = done[done.length - 1];
  if (before !== undefined && now - before.at < typingMs && isTypingOn(before.changes, changes)) {
    const joined = new Map([...changes].map(([key, { after }]) => [key, { before: before.changes.get(key)?.before, after }]));
    done[done.length - 1] = { changes: joined, at: now };
  } else done = [...done.slice(1 - maximumSteps), { changes, at: now }];
  undone = [];
  tell(null);
}

/** The step to undo, or undefined; it can be done again afterwards. */
export function takeUndo(): RowChanges | undefined {
  const step = done.pop();
  if (step === undefined) return undefined;
  undone.push(step);
  tell('undo', step);
  return step.changes;
}

/** The step to do again, or undefined. */
export function takeRedo(): RowChanges | undefined {
  const step = undone.pop();
  if (step === undefined) return undefined;
  done.push(step);
  tell('redo', step);
  return step.changes;
}

export function clearUndo(): void {
  done = [];
  undone = [];
  useUndo.setState({ canUndo: false, canRedo: false, last: null });
}

function tell(kind: 'undo' | 'redo' | null, step?: Step): void {
  const count = (useUndo.getState().last?.count ?? 0) + 1;
  const last = kind === null || step === undefined ? useUndo.getState().last : { kind, count, place: placeOf(step.changes) };
  useUndo.setState({ canUndo: done.length > 0, canRedo: undone.length > 0, last });
}

function placeOf(changes: RowChanges): LastUndo['place'] {
  for (const key of changes.keys()) {
    const [first, edition, field, id] = wayOf(key);
    if (first === 'responses' && field === 'answers' && edition !== undefined && id !== undefined) return { edition, id };
  }
  return null;
}

/** Whether the same rows changed and no answer among them: two answers in quick succession stay two steps. */
function isTypingOn(before: RowChanges, changes: RowChanges): boolean {
  if (before.size !== changes.size) return false;
  return [...before.values(), ...changes.values()].every(isTyping) && [...changes.keys()].every((key) => before.has(key));
}

function isTyping({ before, after }: RowChange): boolean {
  return textKind(before) === textKind(after);
}

/** What of a value is not text being typed; an entry that is not there yet has nothing else. */
function textKind(value: unknown): string {
  if (value === undefined) return '{}';
  if (typeof value !== 'object' || value === null) return typeof value;
  const { note: _note, evidence: _evidence, by: _by, assignee: _assignee, detail: _detail, at: _at, ...rest } = value as Record<string, unknown>; // entries are objects
  return JSON.stringify(rest);
}
