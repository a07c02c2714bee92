import { securityAnswers, type SecurityAnswer, type SecurityAnswers, type SecurityFlags } from '../answers/index.ts';
import { editionRef, type SecurityEdition } from '../edition/index.ts';
import { z } from '../shared/index.ts';
import { entryFields, hasEvidence, shortText } from './entryFields.ts';
import type { FileError } from './fileError.ts';
import { describeValue, wrongValue } from './responseFaults.ts';
import { shorten } from './shorten.ts';

const answerValue = z.enum(securityAnswers as [SecurityAnswer, ...SecurityAnswer[]]); // zod wants a non-empty tuple

/**
 * One question's entry. Without a `value` it is unanswered, though it may already hold notes (SPEC A4). `detail`
 * belongs to compliance facts: the registered grade, or a day as `2026-11-20` (SPEC S37).
 */
export const securityEntrySchema = z.looseObject({ ...entryFields(answerValue), detail: z.optional(shortText) });

/** A company's answers to one edition of the security self-assessment; `preCheck` holds the grading factors (SPEC S34). */
export const securityResponseSchema = z.looseObject({
  flags: z.optional(z.record(z.string(), z.boolean())),
  answers: z.optional(z.record(z.string(), securityEntrySchema)),
  preCheck: z.optional(z.record(z.string(), z.boolean())),
});

export type SecurityEntry = z.infer<typeof securityEntrySchema>;
export type SecurityResponse = z.infer<typeof securityResponseSchema>;

/**
 * Checks a response from outside against its edition (SPEC F2).
 *
 * @returns the first fault, with its place in the file; null when the response may be opened
 */
export function checkSecurityResponse(edition: SecurityEdition, response: unknown): FileError | null {
  const ref = editionRef(edition.questionnaire);
  const parsed = securityResponseSchema.safeParse(response);
  if (!parsed.success) return wrongValue(response, `responses.${ref}`, parsed.error.issues[0]?.path ?? []);
  const { flags, questions, gradingFactors } = edition.questionnaire;
  return (
    unknownId(ref, 'flags', parsed.data.flags, flags) ??
    unknownId(ref, 'answers', parsed.data.answers, questions) ??
    unknownId(ref, 'preCheck', parsed.data.preCheck, gradingFactors) ??
    wrongDetail(edition, parsed.data, ref)
  );
}

/** The given answers alone, for scoring. */
export function securityAnswersOf(response: SecurityResponse): SecurityAnswers {
  const answers = new Map<string, SecurityAnswer>();
  for (const [id, entry] of Object.entries(response.answers ?? {})) {
    if (entry.value !== undefined) answers.set(id, entry.value);
  }
  return answers;
}

/** The profile flags answered so far. */
export function securityFlagsOf(response: SecurityResponse): SecurityFlags {
  return new Map(Object.entries(response.flags ?? {}));
}

/** The questions with evidence that says anything (SPEC S31). */
export function evidencedQuestionsOf(response: SecurityResponse): ReadonlySet<string> {
  const entries = Object.entries(response.answers ?? {});
  return new Set(entries.filter(([, entry]) => hasEvidence(entry)).map(([id]) => id));
}

/** The grading factors answered on their own (SPEC S34). */
export function preCheckOf(response: SecurityResponse): ReadonlyMap<string, boolean> {
  return new Map(Object.entries(response.preCheck ?? {}));
}

/** Whether a question asks for such a detail, a grade of its list or a day; none always fits (SPEC S37). */
export function fitsDetail(edition: SecurityEdition, id: string, detail: string | undefined): boolean {
  if (detail === undefined) return true;
  const question = edition.questionnaire.questions.find((candidate) => candidate.id === id);
  const wanted = question?.scale === 'fact' ? question.detail : null;
  if (wanted?.kind === 'choice') return wanted.options.includes(detail);
  return wanted?.kind === 'date' && z.iso.date().safeParse(detail).success;
}

function unknownId(
  ref: string,
  field: string,
  given: Readonly<Record<string, unknown>> | undefined,
  known: readonly { readonly id: string }[],
): FileError | null {
  const ids = new Set(known.map(({ id }) => id));
  const id = Object.keys(given ?? {}).find((candidate) => !ids.has(candidate));
  return id === undefined
    ? null
    : { type: 'unknownId', edition: ref, id: shorten(id), path: `responses.${ref}.${field}.${shorten(id)}` };
}

function wrongDetail(edition: SecurityEdition, response: SecurityResponse, ref: string): FileError | null {
  for (const [id, { detail }] of Object.entries(response.answers ?? {})) {
    if (!fitsDetail(edition, id, detail)) return { type: 'wrongValue', path: `responses.${ref}.answers.${id}.detail`, found: describeValue(detail) };
  }
  return null;
}
