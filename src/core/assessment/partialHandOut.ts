import type { Assessment } from './assessment.ts';
import { answerTextOf } from './mergeEntries.ts';
import type { PartialOrder } from './partialSchema.ts';
import { askedItems, type PartialEditions, type ScopeItem } from './partialScope.ts';
import { entriesOf } from './workbookRows.ts';

/** What is asked of somebody: everything that applies and is assigned to exactly this name (SPEC M1). */
export function itemsAssignedTo(assessment: Assessment, editions: PartialEditions, to: string): readonly ScopeItem[] {
  return askedItems(assessment, editions).filter(({ edition, id }) => entriesOf(assessment, edition)[id]?.assignee === to);
}

/**
 * Makes the partial file for a department or person (SPEC M2): an assessment of its own with the same company and round, the
 * entries that are asked of them, and what decides that they are asked. Everything else stays here: other entries, ladder
 * facts, explanations, estimates, the ledger, and the secret of sealed exports.
 *
 * @param order `id` of the new file, instant, and the ledger entry that notes it
 * @returns null when nothing is asked of them
 */
export function handOutPart(
  assessment: Assessment,
  editions: PartialEditions,
  to: string,
  order: { readonly id: string; readonly at: string; readonly entry: string },
): Assessment | null {
  const items = itemsAssignedTo(assessment, editions, to);
  if (items.length === 0) return null;
  const responses: Record<string, Record<string, unknown>> = {};
  const scope: Record<string, string[]> = {};
  const from: Record<string, Record<string, string>> = {};
  for (const edition of new Set(items.map((item) => item.edition))) {
    const ids = items.filter((item) => item.edition === edition).map(({ id }) => id);
    const entries = entriesOf(assessment, edition);
    const { answers: _all, preCheck: _preCheck, ...gates } = assessment.responses[edition] ?? {};
    responses[edition] = { ...gates, answers: Object.fromEntries(ids.map((id) => [id, entries[id] ?? {}])) };
    scope[edition] = ids;
    from[edition] = Object.fromEntries(ids.flatMap((id) => {
      const answer = answerTextOf(entries[id]);
      return answer === undefined ? [] : [[id, answer]];
    }));
  }
  const { format, formatVersion, company, round } = assessment;
  const part: PartialOrder = { of: assessment.id, title: round.label, to, at: order.at, scope, from, entry: order.entry };
  // Files and lists name what is open by its round, so that of a part names whose it is.
  return { format, formatVersion, id: order.id, round: { ...round, label: `${round.label} · ${to}`.slice(0, 200) }, company, part, responses };
}
