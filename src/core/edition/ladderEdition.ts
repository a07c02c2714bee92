import { z } from '../shared/index.ts';
import { sourceSchema } from './source.ts';

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/));
const metricSchema = z.string().check(z.regex(/^[a-z]+\.[a-z][a-z0-9_]*$/));
const textSchema = z.string().check(z.minLength(1));

/** The three rungs from below; each builds on the one before. */
export const ladderRungs = ['DW', 'SF', 'FF'] as const;
const rungSchema = z.enum(ladderRungs);

/** A number that a metric has to reach: positive, at most six decimals, so that no comparison is ever rounded (SPEC L3). */
export const ladderThresholdSchema = z.number().check(
  z.positive(),
  z.refine((value) => /^\d+(\.\d{1,6})?$/.test(String(value))),
);

const factFields = { id: metricSchema, group: z.enum(['ws', 'ent', 'fac', 'ff', 'declared']) };
const rangeFields = { unit: idSchema, minimum: z.number(), maximum: z.number() };

/** One fact that is asked: its kind, unit and bounds, and the lowest rung that needs it. */
export const ladderFactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...factFields, kind: z.literal('flag'), neededFrom: rungSchema }),
  z.strictObject({ ...factFields, ...rangeFields, kind: z.literal('number'), neededFrom: rungSchema }),
  z.strictObject({ ...factFields, ...rangeFields, kind: z.literal('count'), neededFrom: rungSchema }),
]);

/** What is asked (SPEC E2): facts and the titles that may be held. */
export const ladderQuestionnaireSchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  method: z.literal('criteriaLadder'),
  facts: z.array(ladderFactSchema).check(z.minLength(1)),
  titles: z.array(idSchema),
});

/** What a criterion asks of a metric: that it is true, that it reaches a number, or a place in an ordered list. */
export const ladderTestSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('true'), metric: metricSchema }),
  z.strictObject({ op: z.literal('ge'), metric: metricSchema, value: ladderThresholdSchema }),
  z.strictObject({ op: z.literal('atLeast'), metric: metricSchema, value: idSchema }),
]);

/** What kind of claim a criterion is: words of the plan, a Chongqing rule, a national requirement, or set by this app. */
export const ladderBasisSchema = z.enum(['plan', 'rule', 'nat', 'policy']);

const citationSchema = z.strictObject({ id: idSchema, clause: z.optional(textSchema) });
const backingFields = {
  basis: ladderBasisSchema,
  sources: z.array(citationSchema).check(z.minLength(1)),
  confidence: sourceSchema.shape.confidence,
};
const criterionFields = {
  id: idSchema,
  test: ladderTestSchema,
  appliesIf: z.optional(z.strictObject({ metric: metricSchema, equals: z.boolean() })),
  ...backingFields,
  replaces: z.optional(idSchema),
};

/** One condition (SPEC L2). `replaces` names the condition of the edition before that it follows. */
export const ladderCriterionSchema = z.discriminatedUnion('use', [
  z.strictObject({ ...criterionFields, use: z.literal('mandatory') }),
  z.strictObject({ ...criterionFields, use: z.literal('advisory') }),
  z.strictObject({ ...criterionFields, use: z.literal('counted'), group: idSchema }),
]);

/** Counted criteria of which `need` have to be met. `key` names the group across all parts and editions. */
export const ladderGroupSchema = z.strictObject({
  id: idSchema,
  key: idSchema,
  need: z.int().check(z.positive()),
  ...backingFields,
});

const partFields = { groups: z.array(ladderGroupSchema), criteria: z.array(ladderCriterionSchema).check(z.minLength(1)) };

/** Where a metric comes from in a scored maturity response (SPEC L9). */
export const maturityLinkSchema = z.strictObject({
  edition: z.string(),
  metrics: z.record(
    metricSchema,
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('total') }),
      z.strictObject({ from: z.literal('completion') }),
      z.strictObject({ from: z.literal('subdomains'), ids: z.array(idSchema).check(z.minLength(1)) }),
      z.strictObject({ from: z.literal('requirements'), ids: z.array(idSchema).check(z.minLength(1)) }),
    ]),
  ),
  ...backingFields,
});

/** A document behind a criterion, the year it speaks of, and how it was seen; the year is null where none was shown. */
export const ladderSourceSchema = z.strictObject({
  ...sourceSchema.shape,
  year: z.nullable(z.string().check(z.regex(/^\d{4}(\/\d{4})?$/))),
  kind: z.enum(['officialDraft', 'official', 'mirror', 'press', 'agency', 'unofficial', 'memory', 'own']),
});

/** How facts are judged (SPEC L1–L9). */
export const ladderRubricSchema = z.strictObject({
  method: z.literal('criteriaLadder'),
  replaces: z.optional(z.string()),
  rungs: z.strictObject({
    DW: z.strictObject({ unit: z.literal('workshop'), ...partFields }),
    SF: z.strictObject({ unit: z.literal('factory'), ...partFields }),
    FF: z.strictObject({
      unit: z.literal('enterprise'),
      ...partFields,
      branches: z
        .array(z.strictObject({ id: idSchema, replaces: z.optional(idSchema), ...partFields }))
        .check(z.minLength(1)),
    }),
  }),
  maturityLink: maturityLinkSchema,
  sources: z.record(idSchema, ladderSourceSchema),
});

export type LadderRung = z.infer<typeof rungSchema>;
export type LadderBasis = z.infer<typeof ladderBasisSchema>;
export type LadderFact = z.infer<typeof ladderFactSchema>;
export type LadderQuestionnaire = z.infer<typeof ladderQuestionnaireSchema>;
export type LadderTest = z.infer<typeof ladderTestSchema>;
export type LadderCriterion = z.infer<typeof ladderCriterionSchema>;
export type LadderGroup = z.infer<typeof ladderGroupSchema>;
export type LadderRubric = z.infer<typeof ladderRubricSchema>;
export type LadderBranch = LadderRubric['rungs']['FF']['branches'][number];
export type LadderSource = z.infer<typeof ladderSourceSchema>;
export type MaturityLink = z.infer<typeof maturityLinkSchema>;

/** Criteria that stand or fall together: a rung, its common part, or a branch. */
export type LadderPart = { readonly groups: readonly LadderGroup[]; readonly criteria: readonly LadderCriterion[] };

/** One immutable edition of the ladder 数字化车间 → 智能工厂 → 未来工厂: what is asked and how it is judged. */
export type LadderEdition = {
  readonly method: 'criteriaLadder';
  readonly questionnaire: LadderQuestionnaire;
  readonly rubric: LadderRubric;
};

/** Every part of an edition in order: the rungs, then the branches of 未来工厂. */
export function ladderPartsOf(edition: LadderEdition): readonly (LadderPart & { readonly rung: LadderRung })[] {
  const { DW, SF, FF } = edition.rubric.rungs;
  return [
    { rung: 'DW', ...DW },
    { rung: 'SF', ...SF },
    { rung: 'FF', ...FF },
    ...FF.branches.map((branch) => ({ rung: 'FF' as const, ...branch })),
  ];
}
