import type { Campaign } from '../../core/disclosure/index.ts';

/** Reads lines `500103,36,large,42` into the cells of a campaign (SPEC D6); spaces, tabs and Chinese commas separate too. */
export function readCells(text: string): { readonly cells: NonNullable<NonNullable<Campaign['cells']>['L3']> } | { readonly line: number; readonly text: string } {
  const cells: Record<string, number> = {};
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const [, region, industry, size, count] = /^\s*(500\d{3})[\s,，|]+(\d{2})[\s,，|]+(large|medium|small|micro)[\s,，|]+(\d{1,7})\s*$/u.exec(line) ?? [];
    if (region === undefined || industry === undefined || size === undefined) return { line: index + 1, text: line.slice(0, 40) };
    cells[`${region}|${industry}|${size}`] = Number(count);
  }
  return { cells };
}
