import { z } from '../shared/index.ts';
import { sourceSchema } from './source.ts';

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/));
const percentSchema = z.int().check(z.minimum(0), z.maximum(100));
const weightsSchema = z.record(idSchema, percentSchema);

/** What is asked: the tree element → domain → sub-domain, the levels and the requirements (SPEC E2). */
export const maturityQuestionnaireSchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  method: z.literal('levelCumulative'),
  levels: z.array(z.int().check(z.positive())).check(z.minLength(1)),
  elements: z.array(
    z.strictObject({
      id: idSchema,
      domains: z.array(z.strictObject({ id: idSchema, subdomains: z.array(idSchema).check(z.minLength(1)) })),
    }),
  ),
  requirements: z.array(
    z.strictObject({ id: idSchema, subdomain: idSchema, level: z.int(), source: sourceSchema }),
  ),
});

/** How it is judged (SPEC S1–S12). Weights are integer percentages, answers and bounds are tenths. */
export const maturityRubricSchema = z.strictObject({
  method: z.literal('levelCumulative'),
  answersInTenths: z.strictObject({
    full: z.literal(10),
    most: z.int().check(z.minimum(0), z.maximum(10)),
    partial: z.int().check(z.minimum(0), z.maximum(10)),
    none: z.literal(0),
    unknown: z.literal(0),
  }),
  thresholdInTenths: z.int().check(z.minimum(1), z.maximum(10)),
  levelBoundsInTenths: z.array(z.int().check(z.positive())),
  industryTypes: z.strictObject({
    discrete: z.strictObject({ elements: weightsSchema, domains: weightsSchema, subdomains: weightsSchema }),
    process: z.strictObject({ elements: weightsSchema, domains: weightsSchema, subdomains: weightsSchema }),
  }),
  tailorableDomains: z.array(idSchema),
  conventions: z.strictObject({
    cumulation: z.enum(['sequential', 'allLevels']),
    emptyCells: z.enum(['renormalise', 'full']),
    tailoredWeights: z.enum(['proportional']),
  }),
  sources: z.record(z.string(), sourceSchema),
});

const textSchema = z.string().check(z.minLength(1));

/** The words of one language; they never change a score, so they carry a hash of their own (SPEC E4). */
export const maturityTextsSchema = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  title: textSchema,
  shortTitle: textSchema,
  notice: textSchema,
  levels: z.record(z.string(), z.strictObject({ ordinal: textSchema, name: textSchema, meaning: textSchema })),
  belowFirstLevel: textSchema,
  elements: z.record(idSchema, textSchema),
  domains: z.record(idSchema, textSchema),
  subdomains: z.record(idSchema, textSchema),
  answers: z.record(z.string(), z.strictObject({ label: textSchema, meaning: textSchema })),
  conventions: z.record(
    z.string(),
    z.strictObject({ title: textSchema, options: z.record(z.string(), textSchema), why: textSchema }),
  ),
  unverified: z.array(textSchema),
  requirements: z.record(
    idSchema,
    z.strictObject({ text: textSchema, full: textSchema, evidence: z.array(textSchema).check(z.minLength(1)) }),
  ),
});

export type MaturityQuestionnaire = z.infer<typeof maturityQuestionnaireSchema>;
export type MaturityRubric = z.infer<typeof maturityRubricSchema>;
export type MaturityTexts = z.infer<typeof maturityTextsSchema>;
export type MaturityConventions = MaturityRubric['conventions'];

/** 离散型 or 流程型: which sub-domains are assessed and with which weights. */
export type IndustryType = 'discrete' | 'process';

/** One immutable edition of the maturity self-assessment: what is asked and how it is judged. */
export type MaturityEdition = {
  readonly method: 'levelCumulative';
  readonly questionnaire: MaturityQuestionnaire;
  readonly rubric: MaturityRubric;
};
