import type { AnswerItem } from '../answering/answerItem.ts';
import type { Entry } from '../answering/entryState.ts';
import type { FindItem } from './findItem.ts';
import { foldText } from './foldText.ts';

/** Where something can be found. */
export type FieldName = 'id' | 'text' | 'note' | 'evidence' | 'evidenceItem' | 'evidencePlace' | 'group' | 'full' | 'typical' | 'assignee' | 'by';

export type SearchField = { readonly name: FieldName; readonly text: string; readonly folded: string };

/** Everything of an item that is searched. */
export function searchFields({ asked, groupName, entry }: FindItem): readonly SearchField[] {
  const ofAsked = kept(askedFields, asked, () => fieldsOfAsked(asked, groupName));
  return entry === undefined ? ofAsked : [...ofAsked, ...kept(entryFields, entry, () => fieldsOfEntry(entry))];
}

// Folding is the costly step and neither what is asked nor an entry ever changes in place.
const askedFields = new WeakMap<AnswerItem, readonly SearchField[]>();
const entryFields = new WeakMap<Entry, readonly SearchField[]>();

function kept<Key extends object>(
  store: WeakMap<Key, readonly SearchField[]>,
  key: Key,
  make: () => readonly SearchField[],
): readonly SearchField[] {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

function fieldsOfAsked(asked: AnswerItem, groupName: string): readonly SearchField[] {
  return [
    ...field('id', asked.id),
    ...field('text', asked.text),
    ...field('group', groupName),
    ...field('full', asked.full),
    ...asked.typicalEvidence.flatMap((text) => field('typical', text)),
  ];
}

function fieldsOfEntry(entry: Entry): readonly SearchField[] {
  return [
    ...field('note', entry.note),
    ...field('evidence', entry.evidence),
    ...(entry.evidenceItems ?? []).flatMap(({ name, where }) => [...field('evidenceItem', name), ...field('evidencePlace', where)]),
    ...field('assignee', entry.assignee),
    ...field('by', entry.by),
  ];
}

function field(name: FieldName, text: string | undefined): readonly SearchField[] {
  return text === undefined || text === '' ? [] : [{ name, text, folded: foldText(text) }];
}
