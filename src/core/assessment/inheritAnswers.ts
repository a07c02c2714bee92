import type { Assessment } from './assessment.ts';
import type { MaturityEntry, MaturityResponse } from './maturityResponse.ts';
import { rememberAnswer } from './rememberAnswer.ts';

/**
 * Takes answers over from the lead plant of a group (SPEC R9): value, evidence and note of each requirement, marked with where
 * they come from until they are answered here. An answer held before goes into the history; what the lead has not answered
 * changes nothing.
 *
 * @param ref the edition that both answer
 * @param at ISO instant of the change
 * @returns the assessment, the same object where nothing was taken over, and how many answers were
 */
export function inheritAnswers(
  assessment: Assessment,
  lead: Assessment,
  ref: string,
  ids: readonly string[],
  at: string,
): { readonly assessment: Assessment; readonly count: number } {
  const response: MaturityResponse = assessment.responses[ref] ?? {}; // both were checked when they were opened
  const leading = (lead.responses[ref] as MaturityResponse | undefined)?.answers ?? {}; // likewise
  const taken = ids.flatMap((id): readonly (readonly [string, MaturityEntry])[] => {
    const shared = leading[id];
    return shared?.value === undefined ? [] : [[id, inheritedEntry(response.answers?.[id] ?? {}, shared, lead.id, at)]];
  });
  if (taken.length === 0) return { assessment, count: 0 };
  const answers = { ...response.answers, ...Object.fromEntries(taken) };
  return { assessment: { ...assessment, responses: { ...assessment.responses, [ref]: { ...response, answers } } }, count: taken.length };
}

function inheritedEntry(before: MaturityEntry, { value, evidence, evidenceItems, note }: MaturityEntry, from: string, at: string): MaturityEntry {
  const { carried: _carried, by: _by, ...kept } = before;
  const shared = Object.fromEntries(Object.entries({ value, evidence, evidenceItems, note }).filter(([, field]) => field !== undefined));
  return { ...rememberAnswer(before, { ...kept, ...shared }), at, inherited: { from } } as MaturityEntry; // the fields are those of entries
}
