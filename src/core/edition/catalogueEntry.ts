import { z } from '../shared/index.ts';

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * `questionnaires/catalogue.json`: lifecycle and seals of every edition (SPEC E3, E4).
 *
 * `offered` editions can be started, `draft` and `withdrawn` ones cannot; every listed one can be scored.
 */
export const catalogueSchema = z.strictObject({
  editions: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      method: z.enum(['levelCumulative', 'weightedSections', 'criteriaLadder']),
      status: z.enum(['draft', 'offered', 'withdrawn']),
      published: z.iso.date(),
      contentHash: hashSchema,
      textHashes: z.strictObject({ 'zh-CN': hashSchema, en: hashSchema }),
    }),
  ),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueEntry = Catalogue['editions'][number];
