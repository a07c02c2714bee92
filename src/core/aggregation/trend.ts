import { findMean, findRow } from './findTable.ts';
import type { Release } from './release.ts';

/** One value over the releases, in their order; null where it is suppressed or not in a release. Never filled in. */
export type Series = readonly (number | null)[];

export type Trend = {
  /** Whether all releases were scored by the same editions and are as coarse as each other; else levels mean different things. */
  readonly comparable: boolean;
  readonly points: readonly { readonly date: string; readonly campaign: string; readonly title: string; readonly editions: readonly string[]; readonly n: number | null }[];
  readonly series: readonly {
    readonly code: string;
    /** Firms, as published. */
    readonly n: Series;
    /** Mean of all elements in tenths. */
    readonly mean: Series;
    /** Firms at each level, by its code. */
    readonly levels: Readonly<Record<string, Series>>;
  }[];
};

/**
 * Sets publication releases of several campaigns side by side, by date (SPEC G6): what each published of every area, sector
 * or size. Of a campaign released more than once the newest counts; internal views are left out. The firms are other ones
 * each time, so a difference is not what firms achieved.
 */
export function trendOf(releases: readonly Release[], by: 'area' | 'sector' | 'size'): Trend {
  const chosen = newestOfEach(releases.filter(({ view }) => view === 'publication'));
  const tables = chosen.map((release) => release.counts.find(({ id }) => id === `${by}-maturity`));
  const codes = [...new Set(tables.flatMap((table) => table?.rowCodes ?? []))];
  const levels = [...new Set(tables.flatMap((table) => table?.columnCodes ?? []))].sort();
  return {
    comparable: new Set(chosen.map(({ campaign }) => [...campaign.editions, campaign.level].join(' '))).size <= 1,
    points: chosen.map(({ date, campaign, n }) => ({ date, campaign: campaign.id, title: campaign.title, editions: campaign.editions, n })),
    series: codes.map((code) => ({
      code,
      n: chosen.map((release) => findRow(release, `${by}-maturity`, code)?.total ?? null),
      mean: chosen.map((release) => findMean(release, `all-by-${by}`, code)?.tenths ?? null),
      levels: Object.fromEntries(levels.map((level) => [level, chosen.map((release) => levelIn(release, by, code, level))])),
    })),
  };
}

function newestOfEach(releases: readonly Release[]): readonly Release[] {
  const byDate = [...releases].sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  const newest = new Map<string, Release>();
  for (const release of byDate) {
    newest.delete(release.campaign.id); // so that it takes the place of its own date
    newest.set(release.campaign.id, release);
  }
  return [...newest.values()];
}

function levelIn(release: Release, by: 'area' | 'sector' | 'size', code: string, level: string): number | null {
  const row = findRow(release, `${by}-maturity`, code);
  return row?.cells[row.table.columnCodes.indexOf(level)] ?? null;
}
