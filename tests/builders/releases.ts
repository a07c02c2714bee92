import { releaseMethods, type CountTable, type MeanTable, type Release } from '../../src/core/aggregation/index.ts';

/** A publication release with one group in each table; what is not told is plain. */
export function aRelease(changes: Partial<Release> = {}): Release {
  return {
    format: 'zhiti.release',
    formatVersion: 1,
    view: 'publication',
    campaign: { id: '0123456789abcdef0123456789abcdef', title: '2026 年智能制造征集', organiser: '某区经信委', editions: ['gbt39116@1.0.0'], level: 'L2' },
    date: '2027-01-10',
    periods: ['2026H2'],
    method: releaseMethods.publication,
    n: 140,
    counts: [],
    means: [],
    ...changes,
  };
}

/** Firms of one group by level from 0 up, so that its cells are the totals too. */
export function countsOf(id: 'area-maturity' | 'sector-maturity' | 'size-maturity', code: string, cells: readonly (number | null)[], total = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)): CountTable {
  const [rows] = id.split('-') as ['area' | 'sector' | 'size']; // ids are made of dimensions
  return {
    id, rows, columns: 'maturity', rowCodes: [code], columnCodes: cells.map((_, level) => String(level)),
    cells: [[...cells]], rowTotals: [total], columnTotals: [...cells], total,
  };
}

/** The mean of one group. */
export function meansOf(measure: MeanTable['measure'], rows: 'area' | 'sector' | 'size', code: string, cell: MeanTable['cells'][number][number]): MeanTable {
  return { id: `${measure}-by-${rows}`, measure, rows, columns: null, rowCodes: [code], columnCodes: [''], cells: [[cell]] };
}
