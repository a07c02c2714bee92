import { ladderCriterionSchema, ladderSourceSchema, maturityLinkSchema } from '../edition/index.ts';
import { z } from '../shared/index.ts';
import { bilingualSchema } from './bilingual.ts';
import type { LadderFacts } from './ladderFacts.ts';
import { ladderMetrics } from './ladderMetrics.ts';
import type { LadderMaturity } from './maturityMetrics.ts';
import { judgePart, type PartOutcome } from './partOutcome.ts';

const idSchema = z.string().check(z.minLength(1));
const criteriaSchema = z.array(ladderCriterionSchema).check(z.minLength(1));
const wordsSchema = z.strictObject({ label: bilingualSchema, explanation: bilingualSchema });

/**
 * The national gradient 基础级, 先进级, 卓越级, 领航级 as data (SPEC L11): a third track for information. Facts that the
 * ladder does not ask have their words here.
 */
export const nationalGradientSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  notice: bilingualSchema,
  facts: z.array(z.strictObject({ id: idSchema, words: wordsSchema, options: z.optional(z.record(idSchema, bilingualSchema)) })),
  common: criteriaSchema,
  grades: z.array(
    z.discriminatedUnion('assessed', [
      z.strictObject({ id: idSchema, name: bilingualSchema, assessed: z.literal(true), criteria: criteriaSchema }),
      z.strictObject({ id: idSchema, name: bilingualSchema, assessed: z.literal(false), why: bilingualSchema }),
    ]),
  ),
  criteria: z.record(idSchema, bilingualSchema),
  maturityLink: maturityLinkSchema,
  sources: z.record(idSchema, ladderSourceSchema),
});

export type NationalGradient = z.infer<typeof nationalGradientSchema>;

/** One grade: judged, or not assessed because its conditions are not publicly known. */
export type GradeOutcome =
  | { readonly id: string; readonly status: 'met' | 'unmet' | 'unknown'; readonly part: PartOutcome }
  | { readonly id: string; readonly status: 'notAssessed' };

export type GradientOutcome = {
  readonly grades: readonly GradeOutcome[];
  /** The highest grade met together with every assessed grade below it; null for none. */
  readonly reached: string | null;
};

/**
 * Places a firm in the national gradient, for information (SPEC L11). A grade that is only unknown is told apart from one
 * that is not met.
 */
export function evaluateGradient(gradient: NationalGradient, facts: LadderFacts, maturity?: LadderMaturity): GradientOutcome {
  const { firm } = ladderMetrics(gradient.maturityLink, facts, maturity);
  const judging = { thresholds: new Map<string, number>(), setAsidePolicy: false };
  const grades = gradient.grades.map((grade): GradeOutcome => {
    if (!grade.assessed) return { id: grade.id, status: 'notAssessed' };
    const criteria = [...gradient.common, ...grade.criteria];
    const part = judgePart({ groups: [], criteria }, (id) => firm.get(id) ?? { kind: 'unknown' }, judging);
    return { id: grade.id, status: part.met ? 'met' : part.unmet.length > 0 ? 'unmet' : 'unknown', part };
  });
  const firstMissed = grades.findIndex(({ status }) => status !== 'met');
  const reached = grades.slice(0, firstMissed < 0 ? grades.length : firstMissed);
  return { grades, reached: reached[reached.length - 1]?.id ?? null };
}
