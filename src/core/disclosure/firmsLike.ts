import type { Campaign } from './campaign.ts';
import type { DisclosureLevel } from './recordFields.ts';

/** What a record tells of where a firm is, what it makes and how large it is. */
export type Cell = { readonly region: string; readonly industry: string; readonly size: string | undefined };

/**
 * How many firms a record of a level may come from by the campaign's own count (SPEC D6). What a record does not tell fits
 * every firm, so the cells that fit are added up.
 *
 * @returns null where the campaign counts no firms for the level
 */
export function firmsLike(cell: Cell, level: DisclosureLevel, { cells }: Pick<Campaign, 'cells'>): number | null {
  const counts = level === 'L1' ? undefined : cells?.[level];
  if (counts === undefined) return null;
  const told = [cell.region, cell.industry, cell.size ?? 'unknown'];
  return Object.entries(counts)
    .filter(([key]) => key.split('|').every((part, place) => told[place] === 'unknown' || told[place] === part))
    .reduce((sum, [, count]) => sum + count, 0);
}
