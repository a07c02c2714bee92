import { currentDistricts, findDistrict, findIndustry, type SizeClass } from '../company/index.ts';
import { fraction, multiply, roundHalfUp, type Fraction } from '../shared/index.ts';
import type { DisclosureLevel, IndustryCode, RecordBand, RecordSize, RegionCode } from './recordFields.ts';
import { sectorOf } from './sectors.ts';

/** The year or half-year of an ISO date (SPEC D3): `2026` at L1, else `2026H2`. */
export function generalisePeriod(date: string, level: DisclosureLevel): string {
  const year = date.slice(0, 4);
  return level === 'L1' ? year : `${year}H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/**
 * Where a firm is (SPEC D3): the city, its area, its district. A code that may mean several districts today is told only as
 * far as they agree.
 *
 * @param version state of the list the code was chosen from (SPEC C5); empty where it is not known
 */
export function generaliseRegion(code: string | null, version: string, level: DisclosureLevel): RegionCode {
  if (level === 'L1') return 'chongqing';
  const found = code === null ? [] : currentDistricts(code, version).flatMap((candidate) => findDistrict(candidate) ?? []);
  const [only, ...others] = new Set(found.map((district) => (level === 'L2' ? district.area : districtCode(district.code))));
  return only === undefined || others.length > 0 ? 'unknown' : only;
}

/** What a firm makes (SPEC D3, D4): manufacturing, its sector, its division. */
export function generaliseIndustry(code: string | null, level: DisclosureLevel): IndustryCode {
  if (level === 'L1') return 'C';
  const division = code === null ? null : findIndustry(code.slice(0, 2))?.division.code ?? null;
  if (division === null) return 'unknown';
  return level === 'L2' ? sectorOf(division) ?? 'unknown' : divisionCode(division);
}

/** How large a firm is (SPEC D3): two sizes at L2, four at L3; nothing at L1. */
export function generaliseSize(size: SizeClass | null, level: DisclosureLevel): RecordSize | undefined {
  if (level === 'L1') return undefined;
  if (size === null) return 'unknown';
  if (level === 'L3') return size;
  return size === 'large' || size === 'medium' ? 'large-medium' : 'small-micro';
}

/** An element score (SPEC D3): rounded half up to the nearest half at L2, tenth at L3; nothing at L1. */
export function generaliseScore(score: Fraction, level: DisclosureLevel): number | undefined {
  if (level === 'L1') return undefined;
  return level === 'L2' ? roundHalfUp(multiply(score, fraction(2)), 0) / 2 : roundHalfUp(score, 1);
}

/** The level of a sub-domain (SPEC D3): ≤1 is 1, 2, 3, ≥4 is 4. Zero is kept for those tailored out. */
export function collapseLevel(level: number): number {
  return level <= 1 ? 1 : level >= 4 ? 4 : level;
}

/** The band of security as it leaves (SPEC D5): the two lowest are one. */
export function generaliseBand(band: string): RecordBand {
  return band === 'A' || band === 'B' ? band : 'C-D';
}

function districtCode(code: string): RegionCode {
  return code as `${number}`; // six digits by the list
}

function divisionCode(code: string): IndustryCode {
  return code as `${number}`; // two digits by the list
}
