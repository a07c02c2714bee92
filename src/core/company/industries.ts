import type { IndustryType } from '../edition/index.ts';
import data from './industries.json' with { type: 'json' };

/** The four industry groups of Chongqing's plan; the assignment is a policy of this app, not of a standard (SPEC C4). */
export type IndustryGroup = 'automotive-equipment' | 'electronics' | 'consumer-goods' | 'raw-materials';

/** 中类 of GB/T 4754-2017. */
export type IndustryClass = { readonly code: string; readonly name: string };

/** 大类 of GB/T 4754-2017, 门类 C. */
export type IndustryDivision = {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  readonly defaultIndustryType: IndustryType;
  readonly group: IndustryGroup;
  readonly classes: readonly IndustryClass[];
};

/** The 31 divisions of manufacturing with their 179 classes. */
export const industryDivisions = data.divisions as readonly IndustryDivision[]; // JSON has no literal types

/** What an industry code of two to four digits names; null when it is no manufacturing code. */
export function findIndustry(code: string): { readonly division: IndustryDivision; readonly class: IndustryClass | null } | null {
  if (!/^\d{2,4}$/.test(code)) return null;
  const division = industryDivisions.find((candidate) => candidate.code === code.slice(0, 2));
  if (division === undefined) return null;
  const found = division.classes.find((candidate) => candidate.code === code.slice(0, 3));
  return code.length > 2 && found === undefined ? null : { division, class: found ?? null };
}

/** The industry group of a code (SPEC C4): division 29 splits into rubber (raw materials) and plastics (consumer goods). */
export function industryGroup(code: string): IndustryGroup | null {
  const industry = findIndustry(code);
  if (industry === null) return null;
  if (industry.class?.code === '291') return 'raw-materials';
  if (industry.class?.code === '292') return 'consumer-goods';
  return industry.division.group;
}
