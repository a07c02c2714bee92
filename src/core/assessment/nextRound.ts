import type { Assessment } from './assessment.ts';

/** What a new round starts with beside the round before; time and id come from outside. */
export type RoundStart = { readonly id: string; readonly date: string; readonly label: string };

/**
 * Begins the next round from an assessment (SPEC R3). Its answers are a starting point and marked as carried over; what was
 * verified, flagged, explained or merged belongs to the round before and stays there, as do the answers before the last. The secret
 * stays, so that pseudonyms stay of one series (SPEC D10), and revisions count on.
 */
export function nextRound(previous: Assessment, { id, date, label }: RoundStart): Assessment {
  const { overClaims: _explained, droppedMeasures: _dropped, ledger: _ledger, part: _part, sealing, ...kept } = previous;
  return {
    ...kept,
    id,
    round: { label, date, basis: 'self' },
    responses: Object.fromEntries(Object.entries(previous.responses).map(([ref, response]) => [ref, carriedResponse(response)])),
    previousRound: previous.id,
    ...(sealing === undefined ? {} : { sealing: nextSealing(sealing) }),
  };
}

type Response = Assessment['responses'][string];

/** The ladder's facts have no entries and are taken over as they are. */
function carriedResponse(response: Response): Response {
  const { answers } = response as { readonly answers?: Readonly<Record<string, Response>> }; // checked when the file was opened
  if (answers === undefined) return response;
  return { ...response, answers: Object.fromEntries(Object.entries(answers).map(([id, entry]) => [id, carriedEntry(entry)])) };
}

function carriedEntry({ verified: _verified, flagged: _flagged, history: _history, inherited: _inherited, carried: _carried, ...entry }: Response): Response {
  return entry['value'] === undefined ? entry : { ...entry, carried: true };
}

function nextSealing({ exports: made, ...sealing }: NonNullable<Assessment['sealing']>): NonNullable<Assessment['sealing']> {
  const revisions = new Map(Object.entries(sealing.earlierRevisions ?? {}));
  for (const { campaign, rev } of made) revisions.set(campaign, Math.max(rev, revisions.get(campaign) ?? 0));
  return { ...sealing, exports: [], ...(revisions.size === 0 ? {} : { earlierRevisions: Object.fromEntries(revisions) }) };
}
