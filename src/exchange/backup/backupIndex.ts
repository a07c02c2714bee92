import { z } from '../../core/shared/index.ts';

/** The first file of a backup: what is in it, so that a damaged one can still say what is missing (SPEC Y4). */
export const indexName = 'library.json';

/** The largest number of assessments in one backup. */
export const mostEntries = 5000;

const text = z.string().check(z.maxLength(400));
const instant = z.iso.datetime();

const entrySchema = z.object({
  /** Name of the assessment's file within the backup. */
  file: text,
  id: text,
  companyName: text,
  roundLabel: text,
  savedAt: instant,
  answered: z.int().check(z.minimum(0)),
  tags: z.array(text).check(z.maxLength(100)),
  archived: z.boolean(),
  handedOver: z.nullable(z.object({ at: instant, savedAt: instant })),
});

const indexSchema = z.object({
  format: z.literal('zhiti.library'),
  formatVersion: z.literal(1),
  madeAt: instant,
  entries: z.array(entrySchema).check(z.maxLength(mostEntries)),
});

/** What a backup says of one assessment beside its file. */
export type BackupEntry = z.infer<typeof entrySchema>;
export type BackupIndex = z.infer<typeof indexSchema>;

/** Reads the index; null where it is none, and a backup without it is read by its files alone. */
export function readIndex(bytes: Uint8Array | undefined): BackupIndex | null {
  if (bytes === undefined) return null;
  try {
    return indexSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
