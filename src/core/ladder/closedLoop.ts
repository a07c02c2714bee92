import { sourceSchema } from '../edition/index.ts';
import { z } from '../shared/index.ts';
import { bilingualSchema, looseDateSchema } from './bilingual.ts';

/** The steps 咨询评估 → 实施优化 → 金融配套 → 后续评价, in order. */
export const closedLoopStepIds = ['consult', 'implement', 'finance', 'evaluate'] as const;

/**
 * The closed loop as data (SPEC L13): what a firm does in each step, where, what it brings, and the dated
 * policies known for it. A policy says what was once offered, never what a firm will get.
 */
export const closedLoopSchema = z.strictObject({
  /** Stands beside every policy that is shown. */
  caution: bilingualSchema,
  steps: z
    .array(
      z.strictObject({
        id: z.enum(closedLoopStepIds),
        name: bilingualSchema,
        action: bilingualSchema,
        where: bilingualSchema,
        bring: bilingualSchema,
        policies: z.array(
          z.strictObject({
            id: z.string(),
            document: bilingualSchema,
            number: z.optional(z.string()),
            date: looseDateSchema,
            issuer: z.enum(['national', 'municipal', 'district']),
            content: bilingualSchema,
            source: sourceSchema,
          }),
        ),
      }),
    )
    .check(z.length(closedLoopStepIds.length)),
});

export type ClosedLoop = z.infer<typeof closedLoopSchema>;
export type ClosedLoopStep = ClosedLoop['steps'][number];
export type DatedPolicy = ClosedLoopStep['policies'][number];

/** Finds steps out of order and policies named twice or without a date in their source year (SPEC E6, L13). */
export function findClosedLoopFaults(loop: ClosedLoop): readonly string[] {
  const ids = loop.steps.flatMap((step) => step.policies.map((policy) => policy.id));
  return [
    ...loop.steps.filter((step, index) => step.id !== closedLoopStepIds[index]).map((step) => `steps: ${step.id} is out of order`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `policies: duplicate id ${id}`),
  ];
}
