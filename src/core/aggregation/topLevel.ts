import { dimensionCodes } from './dimensionCodes.ts';
import { countTables, widthOf } from './fixedTables.ts';
import type { RawTables } from './rawTables.ts';

const levels = ['0', '1', '2', '3', '4', '5'] as const;

/**
 * The highest level that enough firms reach (SPEC G13): with it stand all levels above, as “at least”. Without this, levels
 * that hardly a firm reaches would take the level below them along into suppression.
 *
 * @returns 1 to 5; 5 leaves every level by itself
 */
export function topLevelOf({ counts }: RawTables, threshold: number): number {
  const firms = levels.map((level) => firmsAt(counts['area-maturity'], level));
  const reaching = (level: number) => firms.slice(level).reduce((sum, n) => sum + n, 0);
  return [5, 4, 3, 2].find((level) => reaching(level) >= threshold) ?? 1;
}

/** The tables with every level above the top counted at the top (SPEC G13). */
export function mergeAbove(raw: RawTables, top: number): RawTables {
  const counts = Object.fromEntries(
    countTables.map((table) => {
      const merged = Float64Array.from(raw.counts[table.id]);
      if (table.columns !== 'maturity') return [table.id, merged];
      const width = widthOf(table);
      for (let cell = 0; cell < merged.length; cell += 1) {
        const level = cell % width;
        if (level <= top || level >= levels.length) continue;
        const place = cell - level + top;
        merged[place] = (merged[place] ?? 0) + (merged[cell] ?? 0);
        merged[cell] = 0;
      }
      return [table.id, merged];
    }),
  ) as unknown as RawTables['counts']; // the list above names every id
  return { ...raw, counts };
}

/** What a column of levels is called where all above stand with it: `3+`. */
export function levelName(code: string, top: number): string {
  return code === String(top) && top < levels.length - 1 ? `${code}+` : code;
}

/** Whether a level stands in a column of its own under a top. */
export function isOwnLevel(code: string, top: number): boolean {
  return !/^\d$/u.test(code) || Number(code) <= top;
}

function firmsAt(counts: Float64Array, level: string): number {
  const width = dimensionCodes.maturity.length;
  const place = dimensionCodes.maturity.indexOf(level);
  return counts.reduce((sum, n, cell) => sum + (cell % width === place ? n : 0), 0);
}
