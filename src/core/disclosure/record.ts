import { z } from '../shared/index.ts';
import { disclosureLevels, recordBands, recordSizes } from './recordFields.ts';

/** The newest form of a record that this code reads (SPEC D2). */
export const recordFormatVersion = 1;

const score = z.number().check(z.minimum(0), z.maximum(5), z.multipleOf(0.1));

/**
 * What is inside a sealed export (SPEC D2): one firm's answer to a campaign, generalised. Strict, so an undeclared field
 * can neither leave nor come in. Which of the values a level allows is judged by {@link recordFaults}.
 */
export const recordSchema = z.strictObject({
  format: z.literal('zhiti.record'),
  formatVersion: z.literal(recordFormatVersion),
  campaign: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Pseudonym within the campaign (SPEC D10): 96 bits in hex. */
  pid: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
  /** Of records with the same pseudonym the highest counts. */
  rev: z.int().check(z.minimum(1), z.maximum(9999)),
  /** The pseudonym in an earlier campaign, only where the firm ticked it. */
  previous: z.optional(z.strictObject({ campaign: z.string().check(z.regex(/^[0-9a-f]{32}$/)), pid: z.string().check(z.regex(/^[0-9a-f]{24}$/)) })),
  /** Hash of the withdrawal code (SPEC D11): 128 bits in hex. */
  withdrawal: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  batchCode: z.optional(z.string().check(z.regex(/^[0-9A-Z-]{4,32}$/))),
  rulesHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  app: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  level: z.enum(disclosureLevels),
  period: z.string().check(z.regex(/^\d{4}(H[12])?$/)),
  region: z.string().check(z.regex(/^(chongqing|central|metro|northeast|southeast|unknown|500\d{3})$/)),
  industry: z.string().check(z.regex(/^(C|[a-z]{4,15}|\d{2})$/)),
  size: z.optional(z.enum(recordSizes)),
  /** Overall level, 0 below level one. */
  maturity: z.int().check(z.minimum(0), z.maximum(5)),
  elements: z.optional(z.strictObject({ personnel: score, technology: score, resource: score, manufacturing: score })),
  /** 1 at most one, 2, 3, 4 at least four; 0 tailored out. */
  subdomains: z.optional(z.record(z.string().check(z.regex(/^[A-Z]\d{1,2}$/)), z.int().check(z.minimum(0), z.maximum(4)))),
  rung: z.optional(z.enum(['NONE', 'DW', 'SF', 'FF'])),
  securityDone: z.optional(z.boolean()),
  band: z.optional(z.enum(recordBands)),
});

export type ScoreRecord = z.infer<typeof recordSchema>;
