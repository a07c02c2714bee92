import { splitEditionRef, editionRef, type EditionRef } from '../edition/index.ts';
import { contentHash, failure, success, type Result } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { isUndone, ledgerInOrder } from './ledger.ts';
import type { MergeCounts } from './ledgerSchema.ts';
import { answerTextOf, heldBefore, joinEntries, type AnyEntry } from './mergeEntries.ts';
import { closedGates, scopeItems, type Gate, type PartialEditions, type ScopeItem } from './partialScope.ts';
import type { PartialOrder } from './partialSchema.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import { entriesOf } from './workbookRows.ts';

/** Why a file is not landed (SPEC M8); nothing is changed then. */
export type MergeError =
  | { readonly type: 'notPart' }
  | { readonly type: 'otherAssessment'; readonly company: string; readonly round: string }
  | { readonly type: 'otherEdition'; readonly found: string; readonly open: string }
  | { readonly type: 'alreadyLanded'; readonly to: string; readonly at: string };

/** Two answers that do not go together, or one against an answer that is none (SPEC M4). */
export type AnswerClash = {
  readonly kind: 'divergence' | 'gap';
  readonly edition: EditionRef;
  readonly id: string;
  readonly group: string;
  readonly base: string | undefined;
  readonly ours: AnyEntry;
  readonly theirs: AnyEntry;
};

/** A domain or flag under which something is asked on one side and left out on the other (SPEC M5). */
export type ScopeClash = {
  readonly kind: 'scope';
  readonly edition: EditionRef;
  readonly gate: Gate;
  /** Where it is left out. */
  readonly closed: 'here' | 'there';
  /** The reason given where it is left out; empty for flags. */
  readonly because: string;
  /** What it decides of the part, with the answers of the side that answers it. */
  readonly ids: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
};

export type MergeClash = AnswerClash | ScopeClash;

/** What becomes of one thing; `joined` is our entry with everything beside the answer put together (SPEC M6). */
export type MergedItem = {
  readonly edition: EditionRef;
  readonly id: string;
  readonly ours: AnyEntry;
  readonly theirs: AnyEntry;
  readonly joined: AnyEntry;
  readonly outcome: 'agreement' | 'taken' | 'ours' | 'open' | 'divergence' | 'gap' | 'scope';
};

export type MergePlan = {
  readonly part: PartialOrder;
  /** Hash of what the part says; the same again is the same file (SPEC M8). */
  readonly content: string;
  readonly items: readonly MergedItem[];
  readonly clashes: readonly MergeClash[];
  readonly counts: MergeCounts;
  /** Entries whose notes or evidence grow. */
  readonly joined: number;
  /** Things that neither side is touched in, as both together are more than an entry holds (SPEC M6). */
  readonly leftOut: readonly { readonly edition: EditionRef; readonly id: string }[];
  /** Entries that were not asked and hold something all the same; they are landed too. */
  readonly unasked: number;
  /** Whether the part holds what is never landed, such as ladder facts. */
  readonly hasOther: boolean;
  /** Whether the ledger still knows that this part was handed out (SPEC M9). */
  readonly isKnown: boolean;
};

/** Compares a part with what it was handed out from, as it stood then and as it stands now (SPEC M4–M8). Changes nothing. */
export function planMerge(assessment: Assessment, partial: Assessment, editions: PartialEditions): Result<MergePlan, MergeError> {
  const { part } = partial;
  if (part === undefined) return failure({ type: 'notPart' });
  const content = contentHash({ part, responses: partial.responses });
  const fault = faultOf(assessment, partial, part, content, editions);
  if (fault !== null) return failure(fault);
  const concerned = concernedItems(assessment, partial, part, editions);
  const scopes = scopeClashes(assessment, partial, part, concerned);
  const inScopeClash = new Set(scopes.flatMap(({ edition, ids }) => ids.map((id) => `${edition} ${id}`)));
  const items: MergedItem[] = [];
  const clashes: MergeClash[] = [...scopes];
  const leftOut: { readonly edition: EditionRef; readonly id: string }[] = [];
  for (const { edition, id, group } of concerned) {
    const ours = entryAt(assessment, edition, id);
    const theirs = entryAt(partial, edition, id);
    const joined = joinEntries(ours, theirs, part.to);
    if (joined === null) {
      leftOut.push({ edition, id });
      continue;
    }
    const base = part.from[edition]?.[id];
    const outcome = inScopeClash.has(`${edition} ${id}`) ? 'scope' : compareAnswers(base, ours, theirs);
    items.push({ edition, id, ours, theirs, joined, outcome });
    if (outcome === 'divergence' || outcome === 'gap') clashes.push({ kind: outcome, edition, id, group, base, ours, theirs });
  }
  const numberOf = (outcome: MergedItem['outcome']): number => items.filter((item) => item.outcome === outcome).length;
  return success({
    part,
    content,
    items,
    clashes,
    counts: {
      agreement: numberOf('agreement'),
      taken: numberOf('taken'),
      ours: numberOf('ours'),
      open: numberOf('open'),
      divergence: numberOf('divergence'),
      gap: numberOf('gap'),
      scope: numberOf('scope'),
      leftOut: leftOut.length,
    },
    joined: items.filter(({ ours, joined }) => ours !== joined).length,
    leftOut,
    unasked: concerned.filter(({ edition, id }) => !(part.scope[edition] ?? []).includes(id)).length,
    hasOther: Object.entries(partial.responses).some(([edition, response]) => !(edition in refsOf(editions)) && Object.keys(response).length > 0),
    isKnown: Object.hasOwn(assessment.ledger ?? {}, part.entry),
  });
}

/** Names a clash among those of one part. */
export function clashKey(clash: MergeClash): string {
  return clash.kind === 'scope' ? `${clash.edition} ${clash.gate.kind} ${clash.gate.id}` : `${clash.edition} ${clash.id}`;
}

function faultOf(assessment: Assessment, partial: Assessment, part: PartialOrder, content: string, editions: PartialEditions): MergeError | null {
  if (part.of !== assessment.id) return { type: 'otherAssessment', company: partial.company.name, round: part.title };
  const open = Object.keys(refsOf(editions));
  for (const found of Object.keys(part.scope)) {
    if (!open.includes(found)) return { type: 'otherEdition', found, open: open.find((ref) => splitRef(ref) === splitRef(found)) ?? open.join(' ') };
  }
  const landed = ledgerInOrder(assessment.ledger).find(({ key, entry }) => entry.kind === 'landed' && entry.content === content && !isUndone(assessment.ledger, key));
  return landed === undefined ? null : { type: 'alreadyLanded', to: part.to, at: landed.entry.at };
}

function refsOf({ maturity, security }: PartialEditions): Readonly<Record<string, true>> {
  return { [editionRef(maturity.questionnaire)]: true, [editionRef(security.questionnaire)]: true };
}

function splitRef(ref: string): string {
  return splitEditionRef(ref as EditionRef).id; // any text has a part before the @
}

/** What was asked, and what was said without being asked; a thing that the edition does not know is in neither. */
function concernedItems(assessment: Assessment, partial: Assessment, part: PartialOrder, editions: PartialEditions): readonly ScopeItem[] {
  return scopeItems(assessment, editions).filter(
    ({ edition, id }) => (part.scope[edition] ?? []).includes(id) || saysSomething(entryAt(partial, edition, id)),
  );
}

function saysSomething({ value, note, evidence, evidenceItems }: AnyEntry): boolean {
  return value !== undefined || [note, evidence].some((text = '') => text.trim() !== '') || (evidenceItems ?? []).length > 0;
}

/** One clash for each domain or flag that stands otherwise on the two sides, where it matters for what was asked. */
function scopeClashes(assessment: Assessment, partial: Assessment, part: PartialOrder, concerned: readonly ScopeItem[]): readonly ScopeClash[] {
  const clashes = new Map<string, ScopeClash>();
  for (const item of concerned) {
    const { edition, id } = item;
    const [here, there] = [closedGates(assessment, item), closedGates(partial, item)];
    const isIn = (gates: readonly Gate[], gate: Gate): boolean => gates.some((other) => other.id === gate.id);
    const onlyHere = here.find((gate) => !isIn(there, gate));
    const onlyThere = there.find((gate) => !isIn(here, gate));
    const gate = onlyHere ?? onlyThere;
    if (gate === undefined) continue;
    const closed = onlyHere === undefined ? 'there' : 'here';
    const theirs = answerTextOf(entryAt(partial, edition, id));
    // Left out here since, and nothing new was said there: nobody disagrees.
    if (closed === 'here' && (theirs === undefined || theirs === part.from[edition]?.[id])) continue;
    const answer = closed === 'here' ? theirs : answerTextOf(entryAt(assessment, edition, id));
    const key = `${edition} ${gate.id} ${closed}`;
    const before = clashes.get(key) ?? { kind: 'scope', edition, gate, closed, because: reasonOf(closed === 'here' ? assessment : partial, edition, gate), ids: [], answers: {} };
    clashes.set(key, { ...before, ids: [...before.ids, id], answers: answer === undefined ? before.answers : { ...before.answers, [id]: answer } });
  }
  return [...clashes.values()];
}

function reasonOf(side: Assessment, edition: EditionRef, gate: Gate): string {
  const { tailoredOut = [] } = (side.responses[edition] ?? {}) as MaturityResponse; // checked when the file was opened
  return gate.kind === 'domain' ? (tailoredOut.find(({ domain }) => domain === gate.id)?.reason ?? '') : '';
}

/** How two answers stand to each other and to the one that both came from (SPEC M4). */
function compareAnswers(base: string | undefined, ourEntry: AnyEntry, theirEntry: AnyEntry): MergedItem['outcome'] {
  const [ours, theirs] = [answerTextOf(ourEntry), answerTextOf(theirEntry)];
  if (ours === theirs) return ours === undefined ? 'open' : 'agreement';
  if (theirs === base || heldBefore(ourEntry, theirEntry)) return 'ours';
  const [weKnow, theyKnow] = [isKnown(ours), isKnown(theirs)];
  // To know nothing is no more than to have been asked; it never takes the place of an answer.
  if (!weKnow && !theyKnow) return ours === undefined ? 'taken' : 'ours';
  const onlyTheyChanged = ours === base || heldBefore(theirEntry, ourEntry);
  if (onlyTheyChanged && theyKnow) return 'taken';
  return weKnow && theyKnow ? 'divergence' : 'gap';
}

function isKnown(answer: string | undefined): boolean {
  return answer !== undefined && answer !== 'unknown' && answer !== 'U';
}

function entryAt(assessment: Assessment, edition: EditionRef, id: string): AnyEntry {
  const entries = entriesOf(assessment, edition);
  return Object.hasOwn(entries, id) ? (entries[id] ?? {}) : {};
}
