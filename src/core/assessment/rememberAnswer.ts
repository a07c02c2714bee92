import { maximumHistory } from './entryFields.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import type { SecurityEntry } from './securityResponse.ts';

/** An entry of either questionnaire; fields that this app does not know are kept (SPEC F1). */
type Entry = MaturityEntry | SecurityEntry;

/** The history of an entry once its answer is replaced: the answer it held, with who gave it and when, behind the earlier ones (SPEC A5). */
export function rememberAnswer(before: Entry, after: Entry): Entry {
  if (before.value === undefined || before.value === after.value) return after;
  const { value, by, at } = before;
  const past = { value, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
  return { ...after, history: [...(before.history ?? []), past].slice(-maximumHistory) } as Entry; // answers of one questionnaire stay among themselves
}
