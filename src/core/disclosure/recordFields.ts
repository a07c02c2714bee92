import type { AreaId } from '../company/index.ts';
import type { Sector } from './sectors.ts';

/** How fine a record may be (SPEC D3): 1 the whole city, 2 areas and sectors, 3 districts and divisions. */
export const disclosureLevels = ['L1', 'L2', 'L3'] as const;
export type DisclosureLevel = (typeof disclosureLevels)[number];

/** Everything that can ever leave (SPEC D2), in the order in which the firm is shown it. Nothing else has a place in a record. */
export const recordFields = [
  'period', 'region', 'industry', 'size', 'maturity', 'elements', 'subdomains', 'rung', 'securityDone', 'band',
] as const;
export type RecordField = (typeof recordFields)[number];

/** Fields that every record has, so that every campaign asks them; what a firm has not entered is `unknown` there. */
export const requiredFields: readonly RecordField[] = ['period', 'region', 'industry', 'maturity'];

/** Fields that a firm may leave out although the campaign asks for them (SPEC D5). */
export const optionalFields: readonly RecordField[] = ['subdomains', 'rung', 'securityDone', 'band'];

/** Fields that leave only when the firm ticks them. */
export const offByDefault: readonly RecordField[] = ['subdomains', 'band'];

/** What a record of each level holds at most (SPEC D3). */
export const fieldsOfLevel: Readonly<Record<DisclosureLevel, readonly RecordField[]>> = {
  L1: ['period', 'region', 'industry', 'maturity', 'rung'],
  L2: ['period', 'region', 'industry', 'size', 'maturity', 'elements', 'rung', 'securityDone', 'band'],
  L3: recordFields,
};

export type RegionCode = 'chongqing' | AreaId | `${number}` | 'unknown';
export type IndustryCode = 'C' | Sector | `${number}` | 'unknown';
export const recordSizes = ['large-medium', 'small-micro', 'large', 'medium', 'small', 'micro', 'unknown'] as const;
export type RecordSize = (typeof recordSizes)[number];
/** The bands of security as they leave: the two lowest are one. */
export const recordBands = ['A', 'B', 'C-D'] as const;
export type RecordBand = (typeof recordBands)[number];
