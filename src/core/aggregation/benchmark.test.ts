import { describe, expect, it } from 'vitest';
import { elementsAmong, standAmong } from './benchmark.ts';
import { progressOf } from './progress.ts';
import type { CountTable, Release } from './release.ts';
import { releaseMethods } from './releaseMethods.ts';
import { trendOf } from './trend.ts';

const levels = ['0', '1', '2', '3', '4', '5'];

function table(id: string, rowCode: string, cells: CountTable['rowTotals'], total: number | null): CountTable {
  const [rows, columns] = id.split('-') as [CountTable['rows'], CountTable['columns']]; // ids are made of dimensions
  return {
    id, rows, columns, rowCodes: [rowCode], columnCodes: columns === 'maturity' ? levels : ['NONE', 'DW', 'SF', 'FF', 'unknown'],
    cells: [cells], rowTotals: [total], columnTotals: cells, total,
  };
}

/** One group in each table, so that its cells are the totals too. */
function releaseOf(changes: Partial<Release> = {}): Release {
  return {
    format: 'zhiti.release', formatVersion: 1, view: 'publication', date: '2027-01-31', periods: ['2026H2'], method: releaseMethods.publication, n: 120,
    campaign: { id: '1'.repeat(32), title: '2026', organiser: '某市', editions: ['gbt39116@1.0.0'], level: 'L2' },
    counts: [
      table('area-maturity', 'central', [15, 40, 35, 20, 10, 0].map((n) => n || 10), 130),
      table('sector-maturity', 'food', [null, 40, 30, null, null, null], 100),
      table('size-maturity', 'large-medium', [null, null, null, null, null, null], 15),
      table('area-rung', 'central', [60, 30, 20, null, null], 120),
    ],
    means: [{ id: 'all-by-area', measure: 'all', rows: 'area', columns: null, rowCodes: ['central'], columnCodes: [''], cells: [[{ n: 130, tenths: 21 }]] }],
    ...changes,
  };
}

describe('standAmong', () => {
  it('[G6] gives shares where all is shown, bounds where some is suppressed, and nothing of too few', () => {
    const place = { area: 'central', sector: 'food', size: 'large-medium', level: 2 };

    const [everyone, area, sector, size] = standAmong(releaseOf(), place);

    expect(everyone).toEqual({ status: 'shares', by: 'everyone', code: '', n: 130, orAbove: false, below: 423, same: 269, above: 308 });
    expect(area).toEqual({ status: 'shares', by: 'area', code: 'central', n: 130, orAbove: false, below: 423, same: 269, above: 308 });
    // Of 98 to 102 firms 38 to 42 have level one and 28 to 32 level two; the rest may all be below or all above.
    expect(sector).toEqual({
      status: 'bounds', by: 'sector', code: 'food', n: 100, orAbove: false,
      below: { from: 372, to: 756 }, same: { from: 274, to: 327 }, above: { from: 0, to: 368 },
    });
    expect(size).toEqual({ status: 'tooFew', by: 'size', code: 'large-medium' });
  });

  it('[G13] counts a firm at the top of a release among all that are there or above', () => {
    const top = (id: string, cells: CountTable['rowTotals']) => ({ ...table(id, 'central', cells, 120), columnCodes: ['0', '1', '2+'] });
    const release = releaseOf({ counts: [top('area-maturity', [30, 60, 30])] });

    const [everyone] = standAmong(release, { area: 'central', sector: 'food', size: 'large-medium', level: 4 });

    expect(everyone).toEqual({ status: 'shares', by: 'everyone', code: '', n: 120, orAbove: true, below: 750, same: 250, above: 0 });
  });

  it('[G6] knows nothing of a group that the release does not have', () => {
    const standings = standAmong(releaseOf(), { area: 'metro', sector: 'unknown', size: 'unknown', level: 5 });

    expect(standings.slice(1).map(({ status }) => status)).toEqual(['tooFew', 'tooFew', 'tooFew']);
  });
});

it('[G7] elementsAmong puts the mean of a group beside the own score, half up, and null where it is not shown', () => {
  const own = { personnel: 20, technology: 21, resource: 22, manufacturing: 23 };

  const rows = elementsAmong(releaseOf(), { area: 'central', sector: 'food', size: 'large-medium' }, own);

  expect(rows).toHaveLength(15);
  expect(rows[4]).toEqual({ by: 'area', code: 'central', measure: 'all', own: 22, mean: { n: 130, tenths: 21 } });
  expect(rows[5]).toEqual({ by: 'sector', code: 'food', measure: 'personnel', own: 20, mean: null });
});

it('[G6] trendOf keeps gaps, takes the newest release of a campaign, and does not compare other editions', () => {
  const before = releaseOf({ date: '2026-07-31', campaign: { ...releaseOf().campaign, id: '2'.repeat(32) }, counts: [] });
  const first = releaseOf({ date: '2027-01-01', n: 90 });
  const other = releaseOf({ date: '2027-07-31', campaign: { ...releaseOf().campaign, id: '3'.repeat(32), editions: ['gbt39116@2.0.0'] } });
  const internal = releaseOf({ view: 'internal', campaign: { ...releaseOf().campaign, id: '4'.repeat(32) } });

  const trend = trendOf([releaseOf(), first, internal, before], 'area');

  expect(trend.points.map(({ date, n }) => [date, n])).toEqual([['2026-07-31', 120], ['2027-01-31', 120]]);
  expect(trend.series).toMatchObject([{ code: 'central', n: [null, 130], mean: [21, 21], levels: { '2': [null, 35] } }]);
  expect(trend.comparable).toBe(true);
  expect(trendOf([releaseOf(), other], 'area').comparable).toBe(false);
});

it('[G11] progressOf counts at least so many, through the rest where a rung is suppressed, and null where it cannot be told', () => {
  const targets = { rungs: { DW: 1250, SF: 180, FF: null }, security: 1000 };
  const shown = releaseOf({ counts: [table('area-rung', 'central', [60, 30, 20, null, 10], 120)] });

  const known = progressOf(shown, { population: 1000 }, targets);
  const unknown = progressOf(releaseOf(), { population: null }, targets);

  expect(known.coverage).toEqual({ n: 120, population: 1000, permille: 120 });
  expect(known.rungs).toEqual({ DW: { count: 50, target: 1250 }, SF: { count: 20, target: 180 }, FF: { count: 0, target: null } });
  expect(unknown).toEqual({
    coverage: null,
    rungs: { DW: { count: null, target: 1250 }, SF: { count: null, target: 180 }, FF: { count: null, target: null } },
    security: { count: null, target: 1000 },
  });
});
