import { expect, it } from 'vitest';
import { sectors, type ScoreRecord } from '../disclosure/index.ts';
import { cohortBuilder } from './cohort.ts';
import { makeRelease } from './makeRelease.ts';
import { rawTables } from './rawTables.ts';
import { mergeAbove, topLevelOf } from './topLevel.ts';

/** So many firms at each level from 0 on, spread over two areas, all sectors and both sizes. */
function tablesOf(...firms: readonly number[]) {
  const builder = cohortBuilder();
  firms.forEach((count, maturity) => {
    for (let index = 0; index < count; index += 1) builder.add({
        ...record,
        maturity,
        region: index % 2 === 0 ? 'central' : 'metro',
        industry: sectors[index % sectors.length] ?? 'food',
        size: index % 4 < 2 ? 'small-micro' : 'large-medium',
      });
  });
  return rawTables(builder.finish());
}

const record: ScoreRecord = {
  format: 'zhiti.record', formatVersion: 1, campaign: '0'.repeat(32), pid: '0'.repeat(24), rev: 1, withdrawal: '0'.repeat(32), rulesHash: '0'.repeat(64),
  app: '1.0.0', level: 'L2', period: '2026H2', region: 'central', industry: 'food', size: 'small-micro', maturity: 0,
};

it.each([
  ['every level that enough firms reach stands by itself', [40, 40, 40, 40, 40, 10], 5],
  ['nine firms at level five stand with those of level four', [40, 40, 40, 40, 40, 9], 4],
  ['levels that nobody reaches stand with the highest that is reached', [40, 40, 40, 0, 0, 0], 2],
  ['firms of levels above count for those below', [40, 40, 40, 5, 5, 0], 3],
  ['it goes no lower than level one', [40, 3, 0, 0, 0, 0], 1],
])('[G13] %s', (_, firms, top) => {
  expect(topLevelOf(tablesOf(...firms), 10)).toBe(top);
});

it('[G13] loses no firm and names the column “at least”', () => {
  const raw = tablesOf(200, 300, 200, 90, 6, 2);

  const merged = mergeAbove(raw, 3);
  const made = makeRelease(raw, { id: '0'.repeat(32), title: '', organiser: '', editions: { maturity: { edition: 'gbt39116@1.0.0', hash: '' } }, level: 'L2' }, { view: 'publication', date: '2027-01-31', periods: [] });

  expect(merged.counts['area-maturity'].reduce((sum, n) => sum + n, 0)).toBe(798);
  const table = made.ok ? made.value.release.counts.find(({ id }) => id === 'area-maturity') : undefined;
  expect(table?.columnCodes).toEqual(['0', '1', '2', '3+']);
  expect(table?.columnTotals).toEqual([200, 300, 200, 100]);
});
