import { canonicalJson } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { noteInLedger, withLedger, type LedgerNote, type LedgerSide, type Noting } from './ledger.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import { answerTextOf, type AnyEntry } from './mergeEntries.ts';
import { clashKey, type MergeClash, type MergedItem, type MergePlan, type ScopeClash } from './mergePlan.ts';
import { answeredHere, rememberAnswer } from './rememberAnswer.ts';
import type { SecurityResponse } from './securityResponse.ts';
import { entriesOf } from './workbookRows.ts';

/** How a clash is settled, and why. A third answer is one of the questionnaire's own; a clash of scope has none. */
export type Resolution = {
  /** The clash as it was looked at; one that stands otherwise by now is not settled. */
  readonly clash: MergeClash;
  readonly reason: string;
} & ({ readonly choice: 'ours' | 'theirs' } | { readonly choice: 'third'; readonly value: string });

/**
 * Lands a part as planned (SPEC M6–M9): answers that only they changed, what was decided of every clash, notes and evidence of
 * both sides, and in the ledger what was landed and how each clash was settled.
 *
 * @returns null where a clash is not settled, or not for a reason; nothing is landed then
 */
export function mergePart(
  assessment: Assessment,
  plan: MergePlan,
  resolutions: ReadonlyMap<string, Resolution>,
  file: string,
  noting: Noting,
): Assessment | null {
  const settled = plan.clashes.map((clash) => resolutions.get(clashKey(clash)));
  const isSettled = plan.clashes.every((clash, index) => {
    const resolution = settled[index];
    return resolution !== undefined && resolution.reason.trim() !== '' && canonicalJson(resolution.clash) === canonicalJson(clash) && !(clash.kind === 'scope' && resolution.choice === 'third');
  });
  if (!isSettled) return null;
  const scopes = plan.clashes.filter((clash) => clash.kind === 'scope');
  let merged = assessment;
  for (const edition of new Set(plan.items.map((item) => item.edition))) {
    const entries: Record<string, AnyEntry> = { ...entriesOf(merged, edition) };
    for (const item of plan.items.filter((candidate) => candidate.edition === edition)) {
      const entry = mergedEntry(item, resolutionOf(item, scopes, resolutions), plan.part.to, noting);
      if (entry !== item.ours) entries[item.id] = entry;
    }
    merged = { ...merged, responses: { ...merged.responses, [edition]: { ...merged.responses[edition], answers: entries } } };
  }
  for (const clash of scopes) if (resolutions.get(clashKey(clash))?.choice === 'theirs') merged = withGate(merged, clash);
  const { to, entry: handedOut } = plan.part;
  const notes: readonly LedgerNote[] = [
    { kind: 'landed', to, file: file.slice(0, 200), content: plan.content, handedOut, counts: plan.counts },
    ...settled.flatMap((resolution) => (resolution === undefined ? [] : [noteOf(resolution)])),
  ];
  return withLedger(merged, noteInLedger(assessment.ledger, notes, noting));
}

/** The resolution that decides about an item: its own, or that of the domain or flag it hangs on. */
function resolutionOf({ edition, id, outcome }: MergedItem, scopes: readonly ScopeClash[], resolutions: ReadonlyMap<string, Resolution>): Resolution | undefined {
  if (outcome !== 'scope') return resolutions.get(`${edition} ${id}`);
  const clash = scopes.find((candidate) => candidate.edition === edition && candidate.ids.includes(id));
  return clash === undefined ? undefined : resolutions.get(clashKey(clash));
}

function mergedEntry({ theirs, joined, outcome }: MergedItem, resolution: Resolution | undefined, to: string, noting: Noting): AnyEntry {
  if (outcome === 'taken') return withTheirAnswer(joined, theirs, to);
  // They gave the same answer again (SPEC R3, R9).
  if (outcome === 'agreement') return isTakenOver(joined) && !isTakenOver(theirs) ? answeredHere(joined) : joined;
  if (resolution === undefined || resolution.choice === 'ours') return joined;
  if (resolution.choice === 'third') {
    const { detail: _detail, by: _by, ...rest } = answeredHere(joined) as Readonly<Record<string, unknown>>;
    return rememberAnswer(joined, { ...rest, value: resolution.value, ...(noting.by === '' ? {} : { by: noting.by }), at: noting.at } as AnyEntry); // one of the questionnaire's own answers
  }
  // Of a domain left out there our answers stay and do not count; one that comes back in here brings the answers given there.
  if (outcome === 'scope' && (theirs.value === undefined || (resolution.clash.kind === 'scope' && resolution.clash.closed === 'there'))) return joined;
  return withTheirAnswer(joined, theirs, to);
}

/** Their answer with who gave it and when; the one it replaces is remembered (SPEC A5). */
function withTheirAnswer(joined: AnyEntry, theirs: AnyEntry, to: string): AnyEntry {
  if (answerTextOf(joined) === answerTextOf(theirs)) return joined;
  const { value: _value, detail: _detail, by: _by, at: _at, ...rest } = answeredHere(joined) as Readonly<Record<string, unknown>>;
  const { value, detail, by, at } = theirs as Readonly<Record<string, unknown>>;
  const answer = value === undefined ? {} : { value, ...(detail === undefined ? {} : { detail }), by: by ?? to };
  return rememberAnswer(joined, { ...rest, ...answer, ...(at === undefined ? {} : { at }) } as AnyEntry); // fields of entries to the same question
}

/** Whether an answer came from the round or plant before and was not given again. */
function isTakenOver({ carried, inherited }: AnyEntry): boolean {
  return carried !== undefined || inherited !== undefined;
}

/** Opens or closes a domain or flag as the other side has it (SPEC M5). */
function withGate(assessment: Assessment, { edition, gate, closed, because }: ScopeClash): Assessment {
  const response = assessment.responses[edition] ?? {};
  const changed = gate.kind === 'flag' ? withFlag(response, gate.id, closed === 'here') : withDomain(response, gate.id, closed === 'here', because);
  return { ...assessment, responses: { ...assessment.responses, [edition]: changed } };
}

function withFlag(response: SecurityResponse, flag: string, isYes: boolean): SecurityResponse {
  return { ...response, flags: { ...response.flags, [flag]: isYes } };
}

function withDomain(response: MaturityResponse, domain: string, isAsked: boolean, reason: string): MaturityResponse {
  const others = (response.tailoredOut ?? []).filter((tailored) => tailored.domain !== domain);
  return { ...response, tailoredOut: isAsked ? others : [...others, { domain, reason }] };
}

function noteOf(resolution: Resolution): LedgerNote {
  const { clash, choice } = resolution;
  const said = { choice, reason: resolution.reason.trim(), ...(resolution.choice === 'third' ? { answer: resolution.value } : {}) };
  if (clash.kind === 'scope') {
    const { edition, gate, closed, because, answers } = clash;
    const [ours, theirs] = closed === 'here' ? ['leftOut', 'asked'] : ['asked', 'leftOut'];
    return {
      kind: 'resolved',
      clash: 'scope',
      edition,
      id: gate.id,
      ours: { answer: ours },
      theirs: { answer: theirs },
      ...(closed === 'here' ? { theirAnswers: answers } : {}),
      ...(because === '' ? {} : { leftOutBecause: because }),
      ...said,
    };
  }
  return { kind: 'resolved', clash: clash.kind, edition: clash.edition, id: clash.id, ours: sideOf(clash.ours), theirs: sideOf(clash.theirs), ...said };
}

function sideOf(entry: AnyEntry): LedgerSide {
  const answer = answerTextOf(entry);
  return { ...(answer === undefined ? {} : { answer }), ...(entry.by === undefined ? {} : { by: entry.by }), ...(entry.at === undefined ? {} : { at: entry.at }) };
}

