import { describe, expect, it } from 'vitest';
import { dimensionCodes } from './dimensionCodes.ts';
import { countTables, meanTables } from './fixedTables.ts';
import { makeRelease } from './makeRelease.ts';
import { openRelease, openReleaseLog } from './openRelease.ts';
import type { RawTables } from './rawTables.ts';
import { rawTablesFromCounts, type CountRow, type MeanRow } from './rawTablesFromCounts.ts';
import type { Release } from './release.ts';
import { releaseText } from './releaseLog.ts';

const campaign = {
  id: '1'.repeat(32), title: '自评', organiser: '某市', level: 'L2' as const,
  editions: { maturity: { edition: 'gbt39116@1.0.0' as const, hash: 'a'.repeat(64) } },
};

/** Firms that are alike, as `n` of area, sector, size, level and rung; nobody tells a band or anything of security. */
type Alike = { readonly n: number; readonly area: string; readonly sector: string; readonly size: string; readonly maturity: string; readonly rung: string };

function countRows(firms: readonly Alike[]): readonly CountRow[] {
  const cells = new Map<string, CountRow>();
  for (const { id, rows, columns } of countTables) {
    for (const alike of firms) {
      const codes: Readonly<Record<string, string>> = { ...alike, n: '' };
      const cell = { table: id, row: codes[rows] ?? 'unknown', column: codes[columns] ?? 'unknown' };
      const key = Object.values(cell).join(' ');
      cells.set(key, { ...cell, n: (cells.get(key)?.n ?? 0) + alike.n });
    }
  }
  return [...cells.values()];
}

function release(raw: RawTables, view: Release['view'] = 'publication'): Release {
  const made = makeRelease(raw, campaign, { view, date: '2027-01-31', periods: ['2026H2', '2026H1', '2026H2'] });
  if (!made.ok) throw new Error(made.error.type);
  return made.value.release;
}

const product = <Item>(parts: readonly Item[], more: (part: Item) => readonly Alike[]) => parts.flatMap(more);

/** As many firms in every combination of area, sector, size, level and rung: 64 times `n` in each area at each level. */
function everywhere(nOf: (area: string, maturity: string) => number = () => 1): readonly Alike[] {
  return product(['central', 'metro', 'northeast', 'southeast'], (area) =>
    product(dimensionCodes.sector.slice(0, 8), (sector) =>
      product(['large-medium', 'small-micro'], (size) =>
        product(['0', '1', '2', '3', '4', '5'], (maturity) =>
          ['NONE', 'DW', 'SF', 'FF'].map((rung) => ({ n: nOf(area, maturity), area, sector, size, maturity, rung }))))));
}

describe('makeRelease', () => {
  it('[G2] leaves out what nobody told, and names what it is made of', () => {
    const made = release(rawTablesFromCounts(countRows(everywhere()), []));

    expect(made.counts.map(({ id }) => id)).toEqual([
      'area-maturity', 'sector-maturity', 'size-maturity', 'area-rung', 'sector-rung', 'size-rung', 'area-sector',
    ]);
    expect(made).toMatchObject({ periods: ['2026H1', '2026H2'], n: 1535, campaign: { editions: ['gbt39116@1.0.0'] } });
    expect(made.counts[0]).toMatchObject({ rowCodes: dimensionCodes.area.slice(0, 4), columnCodes: ['0', '1', '2', '3', '4', '5'] });
  });

  it('[G6] rounds counts and totals each on their own', () => {
    const table = release(rawTablesFromCounts(countRows(everywhere()), [])).counts[0];

    expect(table?.cells[0]).toEqual([65, 65, 65, 65, 65, 65]);
    expect(table?.rowTotals).toEqual([385, 385, 385, 385]);
    expect(table?.columnTotals).toEqual([255, 255, 255, 255, 255, 255]);
    expect(table?.total).toBe(1535);
  });

  it('[G8] does not tell the distribution of a group in which more than nine of ten are alike', () => {
    const rowOf = (n: number) => {
      const firms = everywhere((area, maturity) => (area === 'central' && maturity === '2' ? n : 1));
      return release(rawTablesFromCounts(countRows(firms), [])).counts[0]?.cells[0];
    };

    expect(rowOf(45)).toEqual([65, 65, 2880, 65, 65, 65]);
    expect(rowOf(46)).toEqual([null, null, null, null, null, null]);
  });

  it('[G7] shows a mean of all firms of a shown count, half up, and no other', () => {
    const means: readonly MeanRow[] = [
      { table: 'personnel-by-area', row: 'central', column: '', n: 384, sum: 384 * 24 + 192, allEqual: false }, // 24.5 tenths
      { table: 'personnel-by-area', row: 'metro', column: '', n: 383, sum: 383 * 20, allEqual: false }, // one firm is missing
      { table: 'technology-by-area', row: 'central', column: '', n: 384, sum: 384 * 20, allEqual: true },
      { table: 'resource-by-area', row: 'central', column: '', n: 384, sum: 384 * 50 - 100, allEqual: false }, // rounds to 5
      { table: 'all-by-area', row: 'metro', column: '', n: 384, sum: 384 * 4 * 20 + 767, allEqual: false }, // 20.499 tenths
    ];

    const made = release(rawTablesFromCounts(countRows(everywhere()), means));

    const cells = (id: string) => made.means.find((table) => table.id === id)?.cells.map(([cell]) => cell);
    expect(made.means).toHaveLength(meanTables.length);
    expect(cells('personnel-by-area')).toEqual([{ n: 385, tenths: 25 }, null, null, null]);
    expect(cells('technology-by-area')).toEqual([null, null, null, null]);
    expect(cells('resource-by-area')).toEqual([null, null, null, null]);
    expect(cells('all-by-area')).toEqual([null, { n: 385, tenths: 20 }, null, null]);
  });

  it('[G3] makes nothing of no records, and hides even the number of a few', () => {
    const none = makeRelease(rawTablesFromCounts([], []), campaign, { view: 'publication', date: '2027-01-31', periods: [] });
    const few = release(rawTablesFromCounts(countRows(everywhere().slice(0, 9)), []));

    expect(none).toEqual({ ok: false, error: { type: 'noRecords' } });
    expect(few.n).toBeNull();
    expect(few.counts.flatMap(({ cells }) => cells.flat()).every((cell) => cell === null)).toBe(true);
  });

  it('[G10] opens what it wrote, and nothing else', () => {
    const made = makeRelease(rawTablesFromCounts(countRows(everywhere()), []), campaign, { view: 'internal', date: '2027-01-31', periods: [] });
    if (!made.ok) throw new Error(made.error.type);
    const text = releaseText(made.value.release);

    expect(openRelease(text)).toEqual({ ok: true, value: made.value.release });
    expect(openReleaseLog(releaseText(made.value.log))).toEqual({ ok: true, value: made.value.log });
    expect(openRelease(releaseText(made.value.log))).toEqual({ ok: false, error: { type: 'otherFormat' } });
    expect(openRelease('{')).toEqual({ ok: false, error: { type: 'notJson' } });
    expect(openRelease(text.replace('"formatVersion":1', '"formatVersion":2'))).toEqual({ ok: false, error: { type: 'newerVersion', formatVersion: 2 } });
    expect(openRelease(text.replace('"view":', '"seen":1,"view":'))).toEqual({
      ok: false, error: { type: 'damaged', faults: ['(whole file): unknown field seen'] },
    });
    expect(openRelease(text.replace('"rowCodes":["central",', '"rowCodes":['))).toMatchObject({ error: { type: 'damaged' } });
  });
});

describe('rawTablesFromCounts', () => {
  it.each([
    ['a table that is not fixed', [{ table: 'area-size' as const, row: 'central', column: 'unknown', n: 1 }], /no table is called area-size/],
    ['a code that is not known', [{ table: 'area-maturity' as const, row: 'north', column: '1', n: 1 }], /no cell is called area-maturity north 1/],
    ['less than nothing', [{ table: 'area-maturity' as const, row: 'central', column: '1', n: -1 }], /-1 is no count/],
    ['firms that another table does not count', countRows(everywhere()).slice(1), /sector-maturity counts other firms by columns|counts other firms/],
  ])('[G2] refuses %s', (_, rows, message) => {
    expect(() => rawTablesFromCounts(rows, [])).toThrow(message);
  });
});
