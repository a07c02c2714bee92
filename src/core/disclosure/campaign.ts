import { isEditionRef, type EditionRef } from '../edition/index.ts';
import { contentHash, z } from '../shared/index.ts';
import { disclosureLevels, recordFields, type RecordField } from './recordFields.ts';

/** The newest form of a campaign file that this code reads (SPEC D1). */
export const campaignFormatVersion = 1;

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const editionSchema = z.strictObject({
  edition: z.custom<EditionRef>((value) => typeof value === 'string' && isEditionRef(value)),
  /** Content hash of questionnaire and rubric (SPEC E3); a firm's app refuses another. */
  hash: hashSchema,
});
/** How many firms there are in a cell, by `region|industry|size` as a record of the level names them. */
const cellsSchema = z.record(z.string().check(z.maxLength(60)), z.int().check(z.minimum(0), z.maximum(1e7)));

/**
 * The campaign file `*.zhiti-campaign.json` (SPEC D1): what a bureau asks of firms, and to whom the answers are sealed.
 * Strict, so that nothing a firm's app does not know can change what leaves.
 */
export const campaignSchema = z.strictObject({
  format: z.literal('zhiti.campaign'),
  formatVersion: z.literal(campaignFormatVersion),
  /** 128 random bits in hex. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(100)),
  organiser: z.string().check(z.minLength(1), z.maxLength(100)),
  opens: z.iso.date(),
  closes: z.iso.date(),
  editions: z.strictObject({
    maturity: editionSchema,
    security: z.optional(editionSchema),
    ladder: z.optional(editionSchema),
  }),
  level: z.enum(disclosureLevels),
  fields: z.array(z.enum(recordFields)).check(z.minLength(1), z.maxLength(recordFields.length)),
  /** age recipients (X25519); one is enough to open. */
  recipients: z.array(z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/))).check(z.minLength(1), z.maxLength(8)),
  /** Ed25519 public key in hex that signs what the bureau gives back (SPEC G12). */
  signer: hashSchema,
  /** Whether the one who collects the files is the one who opens them; then the app says so. */
  collectorOpens: z.boolean(),
  sizeRule: z.string().check(z.maxLength(40)),
  districtVersion: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  /** The oldest version of the app that may answer. */
  minApp: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  /** Above-scale manufacturers in all, for the coverage; null where the bureau gives none. */
  population: z.nullable(z.int().check(z.positive(), z.maximum(1e7))),
  /** Firms in each cell; a firm's own app refuses a level whose cell holds fewer than {@link smallestCell}. */
  cells: z.optional(z.strictObject({ L2: z.optional(cellsSchema), L3: z.optional(cellsSchema) })),
  /** Hashes of one code for each batch of firms (SPEC D9); over-use of one shows. */
  batchCodes: z.optional(z.array(hashSchema).check(z.maxLength(2000))),
});

export type Campaign = z.infer<typeof campaignSchema>;

/** The fewest firms that a record's cell of place, industry and size must hold where the campaign counts them (SPEC D6). */
export const smallestCell = 20;

/** The key fingerprint that is compared by telephone or on paper (SPEC D7): 8 groups of 4 hex digits. */
export function fingerprintOf({ recipients, signer }: Pick<Campaign, 'recipients' | 'signer'>): string {
  return (contentHash({ recipients: [...recipients].sort(), signer }).slice(0, 32).match(/.{4}/gu) ?? []).join(' ');
}

/**
 * Whether a campaign asks for a field. Of security and ladder nothing is asked without an edition to judge by.
 */
export function asksFor({ fields, editions }: Pick<Campaign, 'fields' | 'editions'>, field: RecordField): boolean {
  if (field === 'rung' && editions.ladder === undefined) return false;
  if ((field === 'securityDone' || field === 'band') && editions.security === undefined) return false;
  return fields.includes(field);
}

/** What records are scored by, as one hash: a record made under other rules is not counted (SPEC D8). */
export function rulesHashOf({ editions }: Pick<Campaign, 'editions'>): string {
  const known = rulesHashes.get(editions);
  if (known !== undefined) return known;
  const hash = contentHash(editions);
  rulesHashes.set(editions, hash);
  return hash;
}

/** Each of half a million records is compared with it. */
const rulesHashes = new WeakMap<Campaign['editions'], string>();
