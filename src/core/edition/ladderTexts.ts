import { z } from '../shared/index.ts';

const textSchema = z.string().check(z.minLength(1));
const namesSchema = z.record(z.string(), textSchema);
const rungTextSchema = z.strictObject({ name: textSchema, meaning: textSchema, unit: textSchema });

/**
 * The words of one language of a ladder edition (SPEC E4). Titles of criteria with a number hold
 * `{threshold}` in its place, because the number can be changed (SPEC L6).
 */
export const ladderTextsSchema = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  title: textSchema,
  shortTitle: textSchema,
  notice: textSchema,
  rungs: z.strictObject({ NONE: rungTextSchema, DW: rungTextSchema, SF: rungTextSchema, FF: rungTextSchema }),
  branches: z.record(
    z.string(),
    z.strictObject({ name: textSchema, labels: z.array(textSchema).check(z.minLength(1)), meaning: textSchema }),
  ),
  groups: namesSchema,
  criteria: z.record(z.string(), z.strictObject({ title: textSchema, note: z.optional(textSchema) })),
  factGroups: z.record(z.string(), z.strictObject({ name: textSchema, explanation: textSchema })),
  facts: z.record(z.string(), z.strictObject({ label: textSchema, explanation: textSchema })),
  units: namesSchema,
  bases: z.record(z.string(), z.strictObject({ label: textSchema, meaning: textSchema })),
  uses: namesSchema,
  results: namesSchema,
  origins: namesSchema,
  titles: namesSchema,
  sources: namesSchema,
  sourceKinds: namesSchema,
  unverified: z.array(textSchema).check(z.minLength(1)),
});

export type LadderTexts = z.infer<typeof ladderTextsSchema>;
