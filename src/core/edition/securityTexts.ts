import { z } from '../shared/index.ts';

const textSchema = z.string().check(z.minLength(1));
const wordsSchema = z.record(z.string(), textSchema);
const labelledSchema = z.record(z.string(), z.strictObject({ label: textSchema, meaning: textSchema }));
const stepsSchema = z.strictObject({ Y: textSchema, P: textSchema, N: textSchema });

/**
 * The words of one language for an edition of the security self-assessment (SPEC E2, E4).
 *
 * `claims` says for each kind of output which wording is allowed and which is not: a result is never
 * a grade, a star, a verdict of classified protection or a level of GB/T 41400.
 */
export const securityTextsSchema = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  title: textSchema,
  shortTitle: textSchema,
  notice: textSchema,
  scoreName: textSchema,
  scoreNote: textSchema,
  bandsName: textSchema,
  flags: wordsSchema,
  parts: wordsSchema,
  sections: wordsSchema,
  tiers: labelledSchema,
  answers: labelledSchema,
  /** The meaning of the answers on the two scales that are alike for all their questions. */
  scales: z.strictObject({ conformity: stepsSchema, coverage: stepsSchema }),
  notApplicable: textSchema,
  bands: labelledSchema,
  caps: wordsSchema,
  reasons: z.strictObject({ unmet: textSchema, unknown: textSchema, strictlyPartial: textSchema }),
  keyItems: z.record(z.string(), z.strictObject({ why: textSchema, basis: textSchema })),
  items: wordsSchema,
  expectations: z.strictObject({ all: textSchema, important: textSchema, conditional: textSchema, optional: textSchema }),
  itemStatuses: z.strictObject({
    met: textSchema,
    partial: textSchema,
    unmet: textSchema,
    notApplicable: textSchema,
    optional: textSchema,
    open: textSchema,
  }),
  horizons: z.strictObject({ within30Days: textSchema, within6Months: textSchema, nextOverhaul: textSchema }),
  lowConfidence: textSchema,
  processGroups: wordsSchema,
  processDomains: wordsSchema,
  processAreas: wordsSchema,
  gradingFactors: wordsSchema,
  preCheck: z.strictObject({
    title: textSchema,
    intro: textSchema,
    raises: textSchema,
    meaning: textSchema,
    platform: z.strictObject({ name: textSchema, text: textSchema }),
  }),
  claims: z.array(z.strictObject({ output: textSchema, allowed: textSchema, notAllowed: textSchema })).check(z.minLength(1)),
  unverified: z.array(textSchema),
  references: z.array(z.strictObject({ title: textSchema, note: textSchema, url: z.optional(z.string().check(z.regex(/^https:\/\//))) })),
  questions: z.record(
    z.string(),
    z.strictObject({
      text: textSchema,
      evidence: z.array(textSchema).check(z.minLength(1)),
      advice: textSchema,
      /** Given for frequencies (`Y`, `P`, `N`) and for facts (the answers they offer). */
      answers: z.optional(wordsSchema),
      /** Given for facts with a choice. */
      details: z.optional(wordsSchema),
    }),
  ),
});

export type SecurityTexts = z.infer<typeof securityTextsSchema>;
