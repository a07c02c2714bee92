import { ladderThresholdSchema } from '../edition/index.ts';
import { z } from '../shared/index.ts';
import { ladderTitles } from './factCatalogue.ts';

const factValueSchema = z.union([z.boolean(), z.number(), z.string()]);
const factsSchema = z.record(z.string(), z.optional(factValueSchema));
const shortText = z.string().check(z.maxLength(200));

/** A title that was granted; `count` for several workshops (SPEC L8). */
export const heldTitleSchema = z.looseObject({
  title: z.enum(ladderTitles),
  year: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  count: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  note: z.optional(shortText),
});

/**
 * The `cq-ladder` response of an assessment (SPEC L1): one set of facts for every ladder edition. An
 * absent fact is unknown. Kinds and bounds of single facts are those of the catalogue.
 */
export const ladderFactsSchema = z.looseObject({
  ws: z.optional(z.array(z.catchall(z.object({ name: z.optional(shortText) }), z.optional(factValueSchema)))),
  ent: z.optional(factsSchema),
  fac: z.optional(factsSchema),
  ff: z.optional(factsSchema),
  declared: z.optional(
    z.looseObject({ cmmm_done: z.optional(factValueSchema), cmmm_score: z.optional(factValueSchema), sub: z.optional(factsSchema) }),
  ),
  /** Titles held; absent is not told, empty is none. */
  titles: z.optional(z.array(heldTitleSchema)),
  /** Changed thresholds of basis `policy`, by criterion id or group key (SPEC L6). */
  thresholds: z.optional(z.record(z.string(), ladderThresholdSchema)),
});

export type LadderFacts = z.infer<typeof ladderFactsSchema>;
export type LadderWorkshop = NonNullable<LadderFacts['ws']>[number];
export type HeldTitle = z.infer<typeof heldTitleSchema>;
export type FactValue = z.infer<typeof factValueSchema>;
