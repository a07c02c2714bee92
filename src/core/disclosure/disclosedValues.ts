import type { Fraction } from '../shared/index.ts';
import { elementIds, type AssessedValues } from './assessedValues.ts';
import { collapseLevel, generaliseBand, generaliseIndustry, generalisePeriod, generaliseRegion, generaliseScore, generaliseSize } from './generalise.ts';
import type { ScoreRecord } from './record.ts';
import type { DisclosureLevel, RecordField } from './recordFields.ts';

/** The values of a record at a level, whether they leave or not; undefined is not known or has no place at the level. */
export type DisclosedValues = { readonly [Field in RecordField]: ScoreRecord[Field] | undefined } & Required<
  Pick<ScoreRecord, 'period' | 'region' | 'industry' | 'maturity'>
>;

/** Makes the results of an assessment as coarse as a level asks (SPEC D3), field by field. */
export function disclosedValues(values: AssessedValues, level: DisclosureLevel): DisclosedValues {
  return {
    period: generalisePeriod(values.date, level),
    region: generaliseRegion(values.district, values.districtVersion, level),
    industry: generaliseIndustry(values.industry, level),
    size: generaliseSize(values.size, level),
    maturity: values.level,
    elements: elementsAt(values.elements, level),
    subdomains: level === 'L3' ? subdomainsOf(values) : undefined,
    rung: values.rung ?? undefined,
    securityDone: level === 'L1' ? undefined : values.securityDone ?? undefined,
    band: level === 'L1' || values.band === null ? undefined : generaliseBand(values.band),
  };
}

/** All four or none: a record has no place for three. */
function elementsAt(scores: AssessedValues['elements'], level: DisclosureLevel): ScoreRecord['elements'] {
  const at = (score: Fraction | null) => (score === null ? undefined : generaliseScore(score, level));
  const [personnel, technology, resource, manufacturing] = elementIds.map((id) => at(scores[id]));
  if (personnel === undefined || technology === undefined || resource === undefined || manufacturing === undefined) return undefined;
  return { personnel, technology, resource, manufacturing };
}

function subdomainsOf({ subdomains, tailoredSubdomains }: AssessedValues): ScoreRecord['subdomains'] {
  const known = subdomains.flatMap(({ id, level }) => (level === null ? [] : [[id, collapseLevel(level)] as const]));
  return Object.fromEntries([...known, ...tailoredSubdomains.map((id) => [id, 0] as const)]);
}
