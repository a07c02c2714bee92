import { companyProfileSchema } from '../company/index.ts';
import { effortsSchema } from '../path/index.ts';
import { z } from '../shared/index.ts';
import { assessmentFormatVersion } from './assessmentText.ts';
import { longText, shortText } from './entryFields.ts';
import { ledgerSchema } from './ledgerSchema.ts';
import { partialSchema } from './partialSchema.ts';

const idSchema = z.string().check(z.regex(/^[0-9A-Za-z-]{8,64}$/));

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One sealed export that was made of the assessment, so that it can be told again, followed by another or withdrawn. */
const sealedExportSchema = z.looseObject({
  /** Id of the campaign. */
  campaign: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  title: z.string().check(z.maxLength(200)),
  rev: z.int().check(z.minimum(1), z.maximum(9999)),
  at: z.iso.datetime({ offset: true }),
  /** Name of the file, and the hash of its bytes. */
  file: shortText,
  sha256: hashSchema,
  withdrawalCode: shortText,
  level: z.enum(['L1', 'L2', 'L3']),
});

/**
 * The assessment file `*.zhiti.json`: one company, one round, everything needed to continue or to score
 * again (SPEC F1). Unknown fields are kept. Each response is checked against its own edition.
 */
export const assessmentSchema = z.looseObject({
  format: z.literal('zhiti.assessment'),
  formatVersion: z.literal(assessmentFormatVersion),
  id: idSchema,
  round: z.looseObject({
    label: z.string().check(z.maxLength(200)),
    date: z.iso.date(),
    basis: z.enum(['self', 'assisted', 'verified']),
  }),
  company: companyProfileSchema,
  responses: z.record(z.string(), z.looseObject({})),
  /** What was asked of whom, where the file is a part handed out (SPEC M2). */
  part: z.optional(partialSchema),
  /** What was handed out, landed and decided; entries are only ever added (SPEC M9). */
  ledger: z.optional(ledgerSchema),
  /** The firm's own estimates of cost and months by requirement, in place of ours (SPEC P1). */
  efforts: z.optional(effortsSchema),
  /** Questions about contradictory answers that were looked at, by the id of the rule (SPEC O4). */
  overClaims: z.optional(
    z.record(
      z.string(),
      z.looseObject({ note: longText, at: z.optional(z.iso.datetime({ offset: true })), by: z.optional(shortText) }),
    ),
  ),
  /** The assessment's own secret, from which its pseudonyms are made (SPEC D10), and what was sealed so far. */
  sealing: z.optional(
    z.looseObject({
      secret: hashSchema,
      exports: z.array(sealedExportSchema),
      /** The last revision that earlier rounds gave to each campaign, by its id; later ones count on from it (SPEC R3). */
      earlierRevisions: z.optional(z.record(z.string(), z.int().check(z.minimum(1), z.maximum(9999)))),
    }),
  ),
  /** The assessment of the round before (SPEC R3). */
  previousRound: z.optional(idSchema),
  /** Measures of the round before that were given up, by requirement, with the reason (SPEC R7). */
  droppedMeasures: z.optional(z.record(z.string(), z.looseObject({ reason: longText }))),
});

export type SealedExport = z.infer<typeof sealedExportSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
