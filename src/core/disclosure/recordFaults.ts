import { districts, industryDivisions, districtAreas } from '../company/index.ts';
import { asksFor, rulesHashOf, type Campaign } from './campaign.ts';
import type { ScoreRecord } from './record.ts';
import { disclosureLevels, fieldsOfLevel, recordFields, type DisclosureLevel, type RecordField } from './recordFields.ts';
import { sectors } from './sectors.ts';

/** What of a record does not fit a campaign (SPEC D3, D8). `wrongValue` is one that records of the level do not have. */
export type RecordFault =
  | { readonly type: 'otherCampaign' }
  | { readonly type: 'otherRules' }
  | { readonly type: 'tooFine'; readonly field: RecordField | 'level' }
  | { readonly type: 'notAsked'; readonly field: RecordField }
  | { readonly type: 'wrongValue'; readonly field: RecordField };

/** Everything in which a record does not fit a campaign, in the order in which files are judged (SPEC G1); empty when it fits. */
export function recordFaults(record: ScoreRecord, campaign: Campaign): readonly RecordFault[] {
  const { level } = record;
  const faults: RecordFault[] = [];
  if (record.campaign !== campaign.id) faults.push({ type: 'otherCampaign' });
  if (record.rulesHash !== rulesHashOf(campaign)) faults.push({ type: 'otherRules' });
  if (isFiner(level, campaign.level)) faults.push({ type: 'tooFine', field: 'level' });
  for (const field of recordFields) {
    if (record[field] === undefined) continue;
    if (!fieldsOfLevel[level].includes(field)) faults.push({ type: 'tooFine', field });
    else if (!asksFor(campaign, field)) faults.push({ type: 'notAsked', field });
    else if (!fits[field](record)) faults.push({ type: 'wrongValue', field });
  }
  return faults;
}

/** Whether a level tells more than another one (SPEC D3). */
export function isFiner(level: DisclosureLevel, than: DisclosureLevel): boolean {
  return disclosureLevels.indexOf(level) > disclosureLevels.indexOf(than);
}

const regions: Readonly<Record<DisclosureLevel, ReadonlySet<string>>> = {
  L1: new Set(['chongqing']),
  L2: new Set([...Object.keys(districtAreas), 'unknown']),
  L3: new Set([...districts.map(({ code }) => code), 'unknown']),
};
const industries: Readonly<Record<DisclosureLevel, ReadonlySet<string>>> = {
  L1: new Set(['C']),
  L2: new Set([...sectors, 'unknown']),
  L3: new Set([...industryDivisions.map(({ code }) => code), 'unknown']),
};
const sizes: Readonly<Record<DisclosureLevel, ReadonlySet<string>>> = {
  L1: new Set(),
  L2: new Set(['large-medium', 'small-micro', 'unknown']),
  L3: new Set(['large', 'medium', 'small', 'micro', 'unknown']),
};

/** Whether a field holds what records of the level hold there; what the schema has settled is not asked again. */
const fits: Readonly<Record<RecordField, (record: ScoreRecord) => boolean>> = {
  period: ({ period, level }) => (level === 'L1' ? /^\d{4}$/u : /^\d{4}H[12]$/u).test(period),
  region: ({ region, level }) => regions[level].has(region),
  industry: ({ industry, level }) => industries[level].has(industry),
  size: ({ size, level }) => size !== undefined && sizes[level].has(size),
  maturity: () => true,
  elements: ({ elements, level }) => level === 'L3' || Object.values(elements ?? {}).every((score) => Number.isInteger(score * 2)),
  subdomains: () => true,
  rung: () => true,
  securityDone: () => true,
  band: () => true,
};
