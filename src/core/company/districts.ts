import data from './districts.json' with { type: 'json' };

/** A county-level unit of Chongqing (GB/T 2260) with its place in the schematic tile map. */
export type District = {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly en: string;
  readonly area: AreaId;
  readonly tile: { readonly column: number; readonly row: number };
};

export type AreaId = 'central' | 'metro' | 'northeast' | 'southeast';

/** A unit that was abolished or redrawn; `became` holds more than one code where the user has to say which. */
export type FormerDistrict = {
  readonly code: string;
  readonly name: string;
  readonly until: string;
  readonly became: readonly string[];
};

/** The state of the list; files keep it beside the code and no code is ever remapped silently (SPEC C5). */
export const districtVersion = data.version;
export const districts = data.units as readonly District[]; // JSON has no literal types
export const districtAreas = data.areas;
export const formerDistricts: readonly FormerDistrict[] = data.former;
export const zones: readonly { readonly id: string; readonly name: string; readonly en: string }[] = data.zones;

/** The unit a code names today, or null. */
export function findDistrict(code: string): District | null {
  return districts.find((district) => district.code === code) ?? null;
}

/** The codes a stored district may mean today (SPEC C5): one where it is certain, several where the user must choose. */
export function currentDistricts(code: string, version: string): readonly string[] {
  if (version >= districtVersion) return findDistrict(code) === null ? [] : [code];
  const former = formerDistricts.find((candidate) => candidate.code === code);
  if (former !== undefined) return former.became;
  return findDistrict(code) === null ? [] : [code];
}
