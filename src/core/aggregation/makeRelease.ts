import type { Campaign } from '../disclosure/index.ts';
import { failure, success, type Result } from '../shared/index.ts';
import { cellModel } from './cellModel.ts';
import { smallDifferences, type SmallDifference } from './differences.ts';
import type { RawTables } from './rawTables.ts';
import type { Release } from './release.ts';
import { releaseLogOf, type ReleaseLog } from './releaseLog.ts';
import { releaseMethods } from './releaseMethods.ts';
import { publishCounts, publishMeans, showCells } from './releaseTables.ts';
import { suppress } from './suppress.ts';
import { mergeAbove, topLevelOf } from './topLevel.ts';

export type ReleaseOptions = {
  readonly view: Release['view'];
  /** ISO date of the release. */
  readonly date: string;
  /** Periods of the records; see {@link periodsOf}. */
  readonly periods: readonly string[];
  /** Logs of all releases made so far; those of other campaigns are passed over. */
  readonly earlier?: readonly ReleaseLog[];
};

/** Why no release is made. */
export type ReleaseFault =
  | { readonly type: 'noRecords' }
  /** Differences of 1 to 9 to an earlier release of the campaign (SPEC G9). */
  | { readonly type: 'tooLittleChanged'; readonly earlierDate: string; readonly earlierRelease: string; readonly cells: readonly SmallDifference[] };

/**
 * Makes of exact counts what may leave the desk, with the log for the next time (SPEC G3–G10). The same counts give the same
 * bytes. It does not matter who counted.
 */
export function makeRelease(
  raw: RawTables,
  campaign: Pick<Campaign, 'id' | 'title' | 'organiser' | 'editions' | 'level'>,
  { view, date, periods, earlier = [] }: ReleaseOptions,
): Result<{ readonly release: Release; readonly log: ReleaseLog }, ReleaseFault> {
  const method = releaseMethods[view];
  const top = view === 'publication' ? topLevelOf(raw, method.threshold) : 5;
  const model = cellModel(mergeAbove(raw, top), top);
  if (model.n[model.total] === 0) return failure({ type: 'noRecords' });
  const { hidden } = suppress(model, { ...method, complementary: true });
  const show = showCells(model, hidden, method);
  const release: Release = {
    format: 'zhiti.release',
    formatVersion: 1,
    view,
    campaign: {
      id: campaign.id,
      title: campaign.title,
      organiser: campaign.organiser,
      editions: Object.values(campaign.editions).flatMap((asked) => asked?.edition ?? []).sort(),
      level: campaign.level,
    },
    date,
    periods: [...new Set(periods)].sort(),
    method,
    n: show(model.total),
    counts: model.tables.map((table) => publishCounts(model, table, show, top)),
    means: publishMeans(model, raw.means, show),
  };
  const log = releaseLogOf(release, raw);
  for (const before of earlier.filter((candidate) => candidate.campaign === campaign.id)) {
    const cells = smallDifferences(before, log, method.differencing);
    if (cells.length > 0) return failure({ type: 'tooLittleChanged', earlierDate: before.date, earlierRelease: before.release, cells });
  }
  return success({ release, log });
}
