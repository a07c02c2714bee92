import { maximumHistory } from './entryFields.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import type { SecurityEntry } from './securityResponse.ts';

/** An entry of either questionnaire; fields that this app does not know are kept (SPEC F1). */
type Entry = MaturityEntry | SecurityEntry;

/**
 * The history of an entry once its answer is replaced: the answer it held, with who gave it and when, behind the earlier ones
 * (SPEC A5). A replaced answer is no longer one that was taken over (SPEC R3, R9).
 */
export function rememberAnswer(before: Entry, changed: Entry): Entry {
  if (before.value === changed.value) return changed;
  const after = answeredHere(changed);
  if (before.value === undefined) return after;
  const { value, by, at } = before;
  const past = { value, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
  return { ...after, history: [...(before.history ?? []), past].slice(-maximumHistory) } as Entry; // answers of one questionnaire stay among themselves
}

/** The entry without the marks of an answer that was taken over from another round or plant (SPEC R3, R9). */
export function answeredHere<Taken extends { readonly carried?: unknown; readonly inherited?: unknown }>(entry: Taken): Omit<Taken, 'carried' | 'inherited'> {
  const { carried: _carried, inherited: _inherited, ...rest } = entry;
  return rest;
}
