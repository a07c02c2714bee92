import { maturityAnswers, type MaturityAnswer, type MaturityAnswers } from '../answers/index.ts';
import { z } from '../shared/index.ts';
import { entryFields, longText, shortText } from './entryFields.ts';

const answerValue = z.enum(maturityAnswers as [MaturityAnswer, ...MaturityAnswer[]]); // zod wants a non-empty tuple

/** One requirement's entry. Without a `value` it is unanswered, though it may already hold notes (SPEC A2, A4). */
export const maturityEntrySchema = z.looseObject(entryFields(answerValue));

/** A domain left out, with the reason the report prints (SPEC A3). */
export const tailoredDomainSchema = z.looseObject({ domain: shortText, reason: longText });

/** A company's answers to one edition of the maturity self-assessment. */
export const maturityResponseSchema = z.looseObject({
  tailoredOut: z.optional(z.array(tailoredDomainSchema)),
  answers: z.optional(z.record(z.string(), maturityEntrySchema)),
});

export type MaturityEntry = z.infer<typeof maturityEntrySchema>;
export type TailoredDomain = z.infer<typeof tailoredDomainSchema>;
export type MaturityResponse = z.infer<typeof maturityResponseSchema>;

/** The given answers alone, for scoring. */
export function answersOf(response: MaturityResponse): MaturityAnswers {
  const answers = new Map<string, MaturityAnswer>();
  for (const [id, entry] of Object.entries(response.answers ?? {})) {
    if (entry.value !== undefined) answers.set(id, entry.value);
  }
  return answers;
}

/** The domains left out. */
export function tailoredOutOf(response: MaturityResponse): ReadonlySet<string> {
  return new Set((response.tailoredOut ?? []).map((tailored) => tailored.domain));
}
