import { z } from '../shared/index.ts';
import { longText, shortText } from './entryFields.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(0));

/** What every entry has: its place, when and by whom, and the entries that were the last ones before it. */
const noted = {
  seq: z.int().check(z.minimum(1)),
  at: z.iso.datetime({ offset: true }),
  by: z.optional(shortText),
  after: z.array(hash),
};

/** One side of a clash: its answer as one word, absent where it had none, with who gave it and when. */
const side = z.looseObject({ answer: z.optional(z.string()), by: z.optional(shortText), at: z.optional(z.string()) });

/** How things compared when a part was landed; each thing counts once (SPEC M4). */
const counts = z.looseObject({ agreement: count, taken: count, ours: count, open: count, divergence: count, gap: count, scope: count, leftOut: count });

/** One entry of the ledger (SPEC M9). */
export const ledgerEntrySchema = z.discriminatedUnion('kind', [
  z.looseObject({ ...noted, kind: z.literal('handedOut'), to: shortText, file: shortText, count }),
  z.looseObject({ ...noted, kind: z.literal('landed'), to: shortText, file: shortText, content: hash, handedOut: hash, counts }),
  z.looseObject({
    ...noted,
    kind: z.literal('resolved'),
    clash: z.enum(['divergence', 'gap', 'scope']),
    edition: z.string(),
    /** What was asked; for a clash of scope the domain or flag. */
    id: shortText,
    ours: side,
    theirs: side,
    /** Answers of the other side to what the domain or flag decides, by id. */
    theirAnswers: z.optional(z.record(z.string(), z.string())),
    /** The reason that stood beside the domain left out. */
    leftOutBecause: z.optional(longText),
    choice: z.enum(['ours', 'theirs', 'third']),
    answer: z.optional(z.string()),
    reason: longText,
  }),
  z.looseObject({ ...noted, kind: z.enum(['undone', 'redone']), of: z.array(hash) }),
]);

/** The ledger: entries by the hash of their content, so that two windows never write over each other's (SPEC M9, K4). */
export const ledgerSchema = z.record(hash, ledgerEntrySchema);

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type MergeCounts = z.infer<typeof counts>;
