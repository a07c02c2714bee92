import { describe, expect, it } from 'vitest';
import { currentDistricts, districtAreas, districts, districtVersion, findDistrict, formerDistricts, zones } from './districts.ts';

describe('districts', () => {
  it('[C5] are the 37 units of Chongqing, each once and each in its own tile', () => {
    expect(districts).toHaveLength(37);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(37);
    expect(new Set(districts.map(({ name }) => name)).size).toBe(37);
    expect(new Set(districts.map(({ tile }) => `${tile.column},${tile.row}`)).size).toBe(37);
    expect(districts.filter(({ code }) => !/^500\d{3}$/.test(code))).toEqual([]);
  });

  it('[C5] lie in four areas of 8, 12, 11 and 6', () => {
    const counts = Object.keys(districtAreas).map((area) => districts.filter((district) => district.area === area).length);

    expect(counts).toEqual([8, 12, 11, 6]);
  });

  it('[C5] know 两江新区 and no longer 江北 and 渝北', () => {
    expect(findDistrict('500157')).toMatchObject({ name: '两江新区', en: 'Liangjiang New Area' });
    expect(findDistrict('500105')).toBeNull();
    expect(findDistrict('500112')).toBeNull();
  });

  it('[C5] zones outside the list carry ids of their own', () => {
    expect(zones.filter(({ id }) => findDistrict(id) !== null)).toEqual([]);
  });
});

describe('currentDistricts', () => {
  it('[C5] keeps what was chosen from the list of today', () => {
    expect(districtVersion).toBe('2025-11');
    expect(currentDistricts('500109', '2025-11')).toEqual(['500109']);
    expect(currentDistricts('500105', '2025-11')).toEqual([]);
  });

  it('[C5] follows an older choice where that is certain', () => {
    expect(currentDistricts('500105', '2024-12')).toEqual(['500157']);
    expect(currentDistricts('500102', '2024-12')).toEqual(['500102']);
    expect(currentDistricts('999999', '2024-12')).toEqual([]);
  });

  it('[C5] asks where towns went both ways, and never decides alone', () => {
    expect(currentDistricts('500112', '2024-12')).toEqual(['500157', '500109']);
    expect(currentDistricts('500109', '2024-12')).toEqual(['500109', '500157']);
  });

  it('[C5] every former unit became units that exist', () => {
    const targets = formerDistricts.flatMap(({ became }) => became);

    expect(targets.filter((code) => findDistrict(code) === null)).toEqual([]);
  });
});
