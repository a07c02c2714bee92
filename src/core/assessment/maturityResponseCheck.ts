import { editionRef, type MaturityEdition } from '../edition/index.ts';
import type { FileError } from './fileError.ts';
import { maturityResponseSchema, type MaturityResponse } from './maturityResponse.ts';
import { wrongValue } from './responseFaults.ts';
import { shorten } from './shorten.ts';

/**
 * Checks a maturity response from outside against its edition (SPEC F2): its shape, then that it names
 * only requirements and tailorable domains the edition has.
 *
 * @returns the first fault, with its place in the file; null when the response may be opened
 */
export function checkMaturityResponse(edition: MaturityEdition, response: unknown): FileError | null {
  const ref = editionRef(edition.questionnaire);
  const base = `responses.${ref}`;
  const parsed = maturityResponseSchema.safeParse(response);
  if (!parsed.success) return wrongValue(response, base, parsed.error.issues[0]?.path ?? []);
  return unknownRequirement(edition, parsed.data, ref) ?? wrongTailoring(edition, parsed.data, ref);
}

function unknownRequirement(edition: MaturityEdition, response: MaturityResponse, ref: string): FileError | null {
  const known = new Set(edition.questionnaire.requirements.map((requirement) => requirement.id));
  const id = Object.keys(response.answers ?? {}).find((candidate) => !known.has(candidate));
  return id === undefined
    ? null
    : { type: 'unknownId', edition: ref, id: shorten(id), path: `responses.${ref}.answers.${shorten(id)}` };
}

function wrongTailoring(edition: MaturityEdition, response: MaturityResponse, ref: string): FileError | null {
  const seen = new Set<string>();
  for (const [index, { domain }] of (response.tailoredOut ?? []).entries()) {
    const path = `responses.${ref}.tailoredOut.${index}.domain`;
    if (!edition.rubric.tailorableDomains.includes(domain)) return { type: 'unknownId', edition: ref, id: shorten(domain), path };
    if (seen.has(domain)) return { type: 'wrongValue', path, found: domain };
    seen.add(domain);
  }
  return null;
}
