import { districts, industryDivisions } from '../company/index.ts';
import { sectorOf, sectors, type ScoreRecord } from '../disclosure/index.ts';
import { dimensionCodes, unknownPlace } from './dimensionCodes.ts';
import type { Dimension } from './release.ts';

/** What a record says in each dimension, as places among {@link dimensionCodes}. */
export type RecordCodes = Readonly<Record<Dimension, number>>;

/**
 * Finds where a record is counted (SPEC G2). A district is counted in its area too, a division in its sector, four sizes as
 * two; a code that is not known today, the whole city and all of manufacturing count as `unknown`.
 */
export function encodeRecord(record: ScoreRecord): RecordCodes {
  const district = districtPlaces.get(record.region);
  return {
    area: district?.area ?? areaPlaces.get(record.region) ?? unknownPlace('area'),
    district: district?.place ?? unknownPlace('district'),
    sector: sectorPlaces.get(record.industry) ?? unknownPlace('sector'),
    size: sizePlaces.get(record.size ?? 'unknown') ?? unknownPlace('size'),
    maturity: record.maturity,
    rung: rungPlaces.get(record.rung ?? 'unknown') ?? unknownPlace('rung'),
    band: bandPlaces.get(record.band ?? 'unknown') ?? unknownPlace('band'),
    security: record.securityDone === undefined ? unknownPlace('security') : record.securityDone ? 0 : 1,
  };
}

const areaPlaces = placesOf('area');
const rungPlaces = placesOf('rung');
const bandPlaces = placesOf('band');
const districtPlaces = new Map(
  districts.map(({ code, area }, place) => [code, { place, area: areaPlaces.get(area) ?? unknownPlace('area') }]),
);
const sectorPlaces = new Map([
  ...sectors.map((sector, place) => [sector as string, place] as const), // looked up by any text
  ...industryDivisions.map(({ code }) => [code, sectors.findIndex((sector) => sector === sectorOf(code))] as const),
]);
const sizePlaces = new Map([...placesOf('size'), ['large', 0], ['medium', 0], ['small', 1], ['micro', 1]] as const);

function placesOf(dimension: Dimension): ReadonlyMap<string, number> {
  return new Map(dimensionCodes[dimension].map((code, place) => [code, place]));
}
