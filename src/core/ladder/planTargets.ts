import { ladderRungs, sourceSchema, type LadderRung } from '../edition/index.ts';
import { fraction, z, type Fraction } from '../shared/index.ts';
import { bilingualSchema, looseDateSchema } from './bilingual.ts';

const countSchema = z.nullable(z.int().check(z.minimum(0)));
const rungCountsSchema = z.strictObject({ DW: countSchema, SF: countSchema, FF: countSchema });
const yearSchema = z.int().check(z.minimum(2000), z.maximum(2100));

/** What documents aim at and what has been counted (SPEC L12): every number with its document and date. */
export const planTargetsSchema = z.strictObject({
  notice: bilingualSchema,
  targets: z
    .array(
      z.strictObject({
        id: z.string(),
        document: bilingualSchema,
        date: looseDateSchema,
        horizon: yearSchema,
        /** `cumulative`: in total; `increment`: on top of `baseline`; `inPeriod`: to be built in a period, not comparable. */
        kind: z.enum(['cumulative', 'increment', 'inPeriod']),
        rungs: rungCountsSchema,
        baseline: z.optional(rungCountsSchema),
        branches: z.optional(z.record(z.string(), z.int().check(z.positive()))),
        note: z.optional(bilingualSchema),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
  counts: z.array(
    z.strictObject({
      asOf: looseDateSchema,
      rungs: rungCountsSchema,
      projects: z.optional(bilingualSchema),
      note: z.optional(bilingualSchema),
      source: sourceSchema,
    }),
  ),
  otherTargets: z.array(
    z.strictObject({ id: z.string(), text: bilingualSchema, date: looseDateSchema, horizon: yearSchema, source: sourceSchema }),
  ),
});

export type PlanTargets = z.infer<typeof planTargetsSchema>;
export type PlanTarget = PlanTargets['targets'][number];
export type PlanCount = PlanTargets['counts'][number];

/** How far one rung has come towards a target; a count that is not known is never shown as 0. */
export type TargetProgress =
  | { readonly rung: LadderRung; readonly status: 'known'; readonly count: number; readonly target: number; readonly share: Fraction }
  | { readonly rung: LadderRung; readonly status: 'noCount' | 'noTarget' };

/** Compares a count with a target, rung by rung (SPEC L12); increments are added to their baseline first. */
export function targetProgress(target: PlanTarget, count: PlanCount): readonly TargetProgress[] {
  return ladderRungs.map((rung) => {
    const goal = cumulativeTarget(target, rung);
    if (goal === null) return { rung, status: 'noTarget' };
    const reached = count.rungs[rung];
    if (reached === null) return { rung, status: 'noCount' };
    return { rung, status: 'known', count: reached, target: goal, share: fraction(reached, goal) };
  });
}

/** The number a target means in total; null where it has none or cannot be compared with a total. */
export function cumulativeTarget(target: PlanTarget, rung: LadderRung): number | null {
  const goal = target.rungs[rung];
  if (goal === null || target.kind === 'inPeriod') return null;
  if (target.kind === 'cumulative') return goal;
  const base = target.baseline?.[rung] ?? null;
  return base === null ? null : base + goal;
}
