import { z } from '../shared/index.ts';
import { sourceSchema } from './source.ts';

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/));
const percentSchema = z.int().check(z.minimum(0), z.maximum(100));
const answerSchema = z.enum(['Y', 'P', 'N', 'U']);
const tierSchema = z.enum(['baseline', 'important', 'optional', 'supplement', 'compliance']);

const questionSchema = {
  id: idSchema,
  section: idSchema,
  item: z.nullable(z.int()),
  tier: tierSchema,
  /** Flags that must all be yes; none means always. */
  appliesIf: z.array(idSchema),
  processAreas: z.array(idSchema),
  sources: z.array(sourceSchema).check(z.minLength(1)),
};

/** What a compliance fact holds beside its answer: a grade to choose, or a day. */
const factDetailSchema = z.union([
  z.strictObject({ kind: z.literal('choice'), options: z.array(idSchema).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('date') }),
]);

/** What is asked: the profile flags, the sections, the items of the guide and the questions (SPEC E2, S20). */
export const securityQuestionnaireSchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  method: z.literal('weightedSections'),
  /** Without this flag nothing applies. */
  gateFlag: idSchema,
  flags: z.array(z.strictObject({ id: idSchema, source: sourceSchema })).check(z.minLength(1)),
  parts: z.array(idSchema),
  sections: z.array(z.strictObject({ id: idSchema, part: idSchema, source: sourceSchema })),
  items: z.array(
    z.strictObject({
      number: z.int().check(z.positive()),
      section: idSchema,
      expectation: z.array(z.enum(['all', 'important', 'conditional', 'optional'])).check(z.minLength(1)),
      source: sourceSchema,
    }),
  ),
  processDomains: z.array(
    z.strictObject({ id: idSchema, group: idSchema, areas: z.array(idSchema).check(z.minLength(1)), source: sourceSchema }),
  ),
  /** The factors of the pre-check (SPEC S34); one with a flag follows it and is not asked again. */
  gradingFactors: z.array(z.strictObject({ id: idSchema, flag: z.optional(idSchema), source: sourceSchema })),
  questions: z.array(
    z.union([
      z.strictObject({ ...questionSchema, scale: z.enum(['conformity', 'coverage', 'frequency']) }),
      z.strictObject({
        ...questionSchema,
        scale: z.literal('fact'),
        answers: z.array(answerSchema).check(z.minLength(1)),
        detail: z.nullable(factDetailSchema),
      }),
    ]),
  ),
});

/** How it is judged (SPEC S20–S36). Weights are integers, section weights sum to 100, answers are halves. */
export const securityRubricSchema = z.strictObject({
  method: z.literal('weightedSections'),
  answersInHalves: z.strictObject({ Y: z.literal(2), P: z.literal(1), N: z.literal(0), U: z.literal(0) }),
  scoredTiers: z.array(tierSchema).check(z.minLength(1)),
  sectionWeights: z.record(idSchema, percentSchema),
  questionWeights: z.record(idSchema, z.int().check(z.minimum(1), z.maximum(3))),
  /** From the best band down; the last one begins at 0. */
  bands: z.array(z.strictObject({ id: idSchema, fromPercent: percentSchema })).check(z.minLength(1)),
  keyItems: z.strictObject({
    questions: z.array(idSchema),
    strict: z.array(idSchema),
    triggeredBy: z.array(answerSchema),
    strictTriggeredBy: z.array(answerSchema),
  }),
  caps: z.array(
    z.strictObject({
      id: idSchema,
      counts: z.enum(['strictTriggered', 'triggered', 'partlyMet']),
      from: z.int().check(z.positive()),
      atMost: idSchema,
    }),
  ),
  coverage: z.strictObject({ metFromPercent: percentSchema, partlyFromPercent: percentSchema }),
  lowConfidenceAbovePercent: percentSchema,
  horizons: z.strictObject({
    within30Days: z.array(idSchema),
    within6Months: z.array(idSchema),
    nextOverhaul: z.array(idSchema),
  }),
  sources: z.record(z.string(), sourceSchema),
});

export type SecurityQuestionnaire = z.infer<typeof securityQuestionnaireSchema>;
export type SecurityRubric = z.infer<typeof securityRubricSchema>;
export type SecurityQuestion = SecurityQuestionnaire['questions'][number];
export type SecurityTier = SecurityQuestion['tier'];
export type SecurityHorizon = keyof SecurityRubric['horizons'];

/** One immutable edition of the industrial security self-assessment: what is asked and how it is judged. */
export type SecurityEdition = {
  readonly method: 'weightedSections';
  readonly questionnaire: SecurityQuestionnaire;
  readonly rubric: SecurityRubric;
};
