import { z } from '../shared/index.ts';

/** What it takes to bring a requirement from nothing to `full`: cost in whole 万元 and whole months (SPEC P1). */
export const effortSchema = z.strictObject({
  cost: z.int().check(z.minimum(0), z.maximum(9999)),
  months: z.int().check(z.minimum(0), z.maximum(120)),
});

/** Estimates by requirement; where a firm has its own, they stand in place of ours (SPEC P1). */
export const effortsSchema = z.record(z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)), effortSchema);

/** Our own estimates: one for each element and level, in the order of the levels. */
export const effortDataSchema = z.strictObject({
  elements: z.record(z.string(), z.array(effortSchema).check(z.minLength(1))),
  source: z.strictObject({ basis: z.literal('policy'), confidence: z.enum(['medium', 'low']) }),
});

const rungEffortsSchema = z.strictObject({ fact: effortSchema, number: effortSchema });

/** The same for the ladder: one for each rung, and for a yes or no apart from a number (SPEC P7). */
export const rungEffortDataSchema = z.strictObject({
  rungs: z.strictObject({ DW: rungEffortsSchema, SF: rungEffortsSchema, FF: rungEffortsSchema }),
  source: z.strictObject({ basis: z.literal('policy'), confidence: z.enum(['medium', 'low']) }),
});

export type Effort = z.infer<typeof effortSchema>;
export type Efforts = z.infer<typeof effortsSchema>;
export type EffortData = z.infer<typeof effortDataSchema>;
export type RungEffortData = z.infer<typeof rungEffortDataSchema>;

/** Where these estimates lie among the data files. */
export const effortDataPath = 'gbt39116/efforts.json';
export const rungEffortDataPath = 'cq-ladder/efforts.json';
