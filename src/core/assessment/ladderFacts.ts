import { findFactFaults, ladderFactsSchema, type LadderFacts } from '../ladder/index.ts';
import type { Assessment } from './assessment.ts';
import type { FileError } from './fileError.ts';
import { describeValue, wrongValue } from './responseFaults.ts';
import { shorten } from './shorten.ts';

/** The key of the ladder facts among the responses: one set for every ladder edition, so it names no version (SPEC L1). */
export const ladderResponseKey = 'cq-ladder';

const base = `responses.${ladderResponseKey}`;

/**
 * Checks ladder facts from outside (SPEC F2, L1): their shape, then every fact by its kind and bounds.
 *
 * @returns the first fault, with its place in the file; null when the facts may be opened
 */
export function checkLadderFacts(response: unknown): FileError | null {
  const parsed = ladderFactsSchema.safeParse(response);
  if (!parsed.success) return wrongValue(response, base, parsed.error.issues[0]?.path ?? []);
  const [fault] = findFactFaults(parsed.data);
  if (fault === undefined) return null;
  const path = [base, ...fault.path.split('.').map(shorten)].join('.');
  return fault.type === 'unknownFact'
    ? { type: 'unknownId', edition: ladderResponseKey, id: shorten(fault.name), path }
    : { type: 'wrongValue', path, found: describeValue(fault.value) };
}

/** The ladder facts of an assessment; null where it holds none or they are not in order. */
export function ladderFactsOf(assessment: Assessment): LadderFacts | null {
  if (!Object.hasOwn(assessment.responses, ladderResponseKey)) return null;
  const parsed = ladderFactsSchema.safeParse(assessment.responses[ladderResponseKey]);
  return parsed.success ? parsed.data : null;
}
