import { districts, industryDivisions } from '../../core/company/index.ts';
import { recordSizes, sectorOf, sectors, type ScoreRecord } from '../../core/disclosure/index.ts';
import { csvLines } from './csvLines.ts';

/** The columns by which a firm might be recognised, then what one would learn of it, as ARX is given them. */
export const arxHead = lineOf(['region', 'industry', 'size', 'maturity', 'rung', 'security', 'band']);

/** A record for an audit of the risk of recognition in ARX: nothing that tells records apart is in it. */
export function arxLine({ region, industry, size, maturity, rung, securityDone, band }: ScoreRecord): string {
  const security = securityDone === undefined ? 'unknown' : String(securityDone);
  return lineOf([region, industry, size ?? 'unknown', String(maturity), rung ?? 'unknown', security, band ?? 'unknown']);
}

/** The hierarchies of ARX by file name: each value and what it becomes step by step (SPEC D3, D4). */
export function arxHierarchies(): Readonly<Record<string, string>> {
  const areas = [...new Set(districts.map(({ area }) => area))];
  const fixed = (code: string, top: string) => [code, code, top];
  return {
    'arx-region.csv': linesOf([
      ...districts.map(({ code, area }) => [code, area, 'chongqing']),
      ...areas.map((area) => fixed(area, 'chongqing')),
      ...['chongqing', 'unknown'].map((code) => fixed(code, 'chongqing')),
    ]),
    'arx-industry.csv': linesOf([
      ...industryDivisions.map(({ code }) => [code, sectorOf(code) ?? 'unknown', 'C']),
      ...sectors.map((sector) => fixed(sector, 'C')),
      ...['C', 'unknown'].map((code) => fixed(code, 'C')),
    ]),
    'arx-size.csv': linesOf(recordSizes.map((size) => [size, halvesOf[size], '*'])),
  };
}

const halvesOf = {
  large: 'large-medium', medium: 'large-medium', small: 'small-micro', micro: 'small-micro',
  'large-medium': 'large-medium', 'small-micro': 'small-micro', unknown: 'unknown',
} as const;

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map(lineOf).join('');
}

function lineOf(texts: readonly string[]): string {
  return csvLines([texts.map((text) => ({ text }))]);
}
