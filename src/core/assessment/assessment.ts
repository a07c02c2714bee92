import { companyProfileSchema } from '../company/index.ts';
import { effortsSchema } from '../path/index.ts';
import { z } from '../shared/index.ts';
import { assessmentFormatVersion } from './assessmentText.ts';
import { longText, shortText } from './entryFields.ts';

/**
 * The assessment file `*.zhiti.json`: one company, one round, everything needed to continue or to score
 * again (SPEC F1). Unknown fields are kept. Each response is checked against its own edition.
 */
export const assessmentSchema = z.looseObject({
  format: z.literal('zhiti.assessment'),
  formatVersion: z.literal(assessmentFormatVersion),
  id: z.string().check(z.regex(/^[0-9A-Za-z-]{8,64}$/)),
  round: z.looseObject({
    label: z.string().check(z.maxLength(200)),
    date: z.iso.date(),
    basis: z.enum(['self', 'assisted', 'verified']),
  }),
  company: companyProfileSchema,
  responses: z.record(z.string(), z.looseObject({})),
  /** The firm's own estimates of cost and months by requirement, in place of ours (SPEC P1). */
  efforts: z.optional(effortsSchema),
  /** Questions about contradictory answers that were looked at, by the id of the rule (SPEC O4). */
  overClaims: z.optional(
    z.record(
      z.string(),
      z.looseObject({ note: longText, at: z.optional(z.iso.datetime({ offset: true })), by: z.optional(shortText) }),
    ),
  ),
});

export type Assessment = z.infer<typeof assessmentSchema>;
