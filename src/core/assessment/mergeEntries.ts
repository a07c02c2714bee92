import { canonicalJson } from '../shared/index.ts';
import { maximumHistory, type EvidenceItem } from './entryFields.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import type { SecurityEntry } from './securityResponse.ts';

/** An entry of either questionnaire. */
export type AnyEntry = MaturityEntry | SecurityEntry;

/** Fields that are not simply taken where only the other side has them. */
const judged: ReadonlySet<string> = new Set(['value', 'detail', 'by', 'at', 'assignee', 'note', 'evidence', 'evidenceItems', 'history', 'flagged', 'carried', 'inherited']);

const longest = { text: 20_000, items: 100 };

/** The answer of an entry as one word, its detail behind it: `full`, `Y`, `Y 2`; undefined where it has none. */
export function answerTextOf(entry: AnyEntry | undefined): string | undefined {
  if (entry?.value === undefined) return undefined;
  const detail = (entry as SecurityEntry).detail; // absent in the other questionnaire
  return detail === undefined ? entry.value : `${entry.value} ${detail}`;
}

/**
 * Puts together everything beside the answers of two entries (SPEC M6). Notes and evidence as text are joined with who said
 * them, items of evidence united without doubles, histories united in order, a flag of either side stands; where only the other
 * side has a field, it is taken. The answer stays ours.
 *
 * @param to who was asked; who said something where their entry names nobody
 * @returns null when it is more than an entry can hold; then neither side is to be touched
 */
export function joinEntries(ours: AnyEntry, theirs: AnyEntry, to: string): AnyEntry | null {
  const beside = Object.fromEntries(Object.entries(theirs).filter(([field]) => !judged.has(field)));
  const who = theirs.by ?? to;
  const note = joinTexts(ours.note, theirs.note, ours.by, who);
  const evidence = joinTexts(ours.evidence, theirs.evidence, ours.by, who);
  const evidenceItems = united<EvidenceItem>(ours.evidenceItems, theirs.evidenceItems);
  if (note.length > longest.text || evidence.length > longest.text || evidenceItems.length > longest.items) return null;
  const history = unitedHistory(ours.history, theirs.history);
  const joined = {
    ...beside,
    ...ours,
    ...(note === '' ? {} : { note }),
    ...(evidence === '' ? {} : { evidence }),
    ...(evidenceItems.length === 0 ? {} : { evidenceItems }),
    ...(history.length === 0 ? {} : { history }),
    ...(ours.flagged === true || theirs.flagged === true ? { flagged: true } : {}),
  } as AnyEntry; // fields of entries to the same question
  return canonicalJson(joined) === canonicalJson(ours) ? ours : joined;
}

/** Whether an answer is among those that an entry held before, given at the same moment: then it was replaced knowingly. */
export function heldBefore(entry: AnyEntry, answer: AnyEntry): boolean {
  return answer.at !== undefined && (entry.history ?? []).some(({ value, at }) => value === answer.value && at === answer.at);
}

/** Both texts, each once, by whole lines; what a text already holds is not said twice. */
function joinTexts(ours = '', theirs = '', ourName: string | undefined, theirName: string): string {
  if (theirs.trim() === '') return ours;
  if (ours.trim() === '') return theirs;
  if (holds(ours, theirs) || holds(ours, labelled(theirName, theirs))) return ours;
  if (holds(theirs, ours)) return theirs;
  return `${ours.startsWith('【') ? ours : labelled(ourName ?? '', ours)}\n${labelled(theirName, theirs)}`;
}

function holds(text: string, part: string): boolean {
  return `\n${text.trim()}\n`.includes(`\n${part.trim()}\n`);
}

function labelled(name: string, text: string): string {
  return name === '' ? text : `【${name}】${text}`;
}

function united<Item>(ours: readonly Item[] = [], theirs: readonly Item[] = []): Item[] {
  const known = new Set(ours.map((item) => canonicalJson(item)));
  const added = theirs.filter((item) => {
    const text = canonicalJson(item);
    return known.has(text) ? false : known.add(text);
  });
  return added.length === 0 ? [...ours] : [...ours, ...added];
}

type History = NonNullable<AnyEntry['history']>;

/** The answers that either side held before, in the order in which they were given. */
function unitedHistory(ours: History = [], theirs: History = []): History {
  const all = united<History[number]>(ours, theirs);
  if (all.length === ours.length) return ours;
  return all.sort((left, right) => (left.at ?? '').localeCompare(right.at ?? '')).slice(-maximumHistory) as History;
}
