import { canonicalJson, contentHash, z } from '../shared/index.ts';
import { dimensionCodes } from './dimensionCodes.ts';
import { countTables, widthOf } from './fixedTables.ts';
import type { RawTables } from './rawTables.ts';
import type { Release } from './release.ts';

/** What a later release of a campaign is compared with (SPEC G10): exact counts, for the bureau alone. */
export const releaseLogSchema = z.strictObject({
  format: z.literal('zhiti.release-log'),
  formatVersion: z.literal(1),
  campaign: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  view: z.enum(['publication', 'internal']),
  date: z.iso.date(),
  /** SHA-256 over the canonical JSON of the release. */
  release: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Every cell of every fixed table that is not zero. */
  counts: z.array(
    z.strictObject({
      id: z.string().check(z.maxLength(60)),
      cells: z.array(z.strictObject({ row: z.string().check(z.maxLength(60)), column: z.string().check(z.maxLength(60)), n: z.int().check(z.minimum(1)) })).check(z.maxLength(10_000)),
    }),
  ).check(z.maxLength(100)),
});

export type ReleaseLog = z.infer<typeof releaseLogSchema>;

/** Writes down what a release was made of (SPEC G10). */
export function releaseLogOf(release: Release, { counts }: RawTables): ReleaseLog {
  return {
    format: 'zhiti.release-log',
    formatVersion: 1,
    campaign: release.campaign.id,
    view: release.view,
    date: release.date,
    release: contentHash(release),
    counts: countTables.map((table) => ({
      id: table.id,
      cells: [...counts[table.id]].flatMap((n, place) => {
        const row = dimensionCodes[table.rows][Math.floor(place / widthOf(table))] ?? '';
        const column = dimensionCodes[table.columns][place % widthOf(table)] ?? '';
        return n === 0 ? [] : [{ row, column, n }];
      }),
    })),
  };
}

/** The text of a release or its log: the same content is always the same bytes. */
export function releaseText(content: Release | ReleaseLog): string {
  return `${canonicalJson(content)}\n`;
}
