import { describe, expect, it } from 'vitest';
import { findIndustry, industryDivisions, industryGroup } from './industries.ts';

describe('industryDivisions', () => {
  it('[C4] are the 31 divisions and 179 classes of manufacturing, each once', () => {
    const divisions = industryDivisions.map((division) => division.code);
    const classes = industryDivisions.flatMap((division) => division.classes.map(({ code }) => code));

    expect(divisions).toEqual(Array.from({ length: 31 }, (_, index) => String(13 + index)));
    expect(classes).toHaveLength(179);
    expect(new Set(classes).size).toBe(179);
  });

  it('[C4] every class belongs to its division and every name is trimmed', () => {
    for (const division of industryDivisions) {
      expect(division.classes.filter(({ code }) => !/^\d{3}$/.test(code) || !code.startsWith(division.code))).toEqual([]);
      for (const { name } of [division, ...division.classes]) expect(name).toBe(name.trim());
      expect(new Set(division.classes.map(({ name }) => name)).size).toBe(division.classes.length);
    }
  });

  it('[C4] every division suggests an industry type', () => {
    const suggested = new Map(industryDivisions.map((division) => [division.code, division.defaultIndustryType]));

    expect([...suggested.values()].filter((type) => !['discrete', 'process'].includes(type))).toEqual([]);
    expect([suggested.get('36'), suggested.get('39'), suggested.get('14'), suggested.get('26')]).toEqual(['discrete', 'discrete', 'process', 'process']);
  });

  it('[C4] is the list of 2017, not that of 2011', () => {
    expect(findIndustry('25')?.division.name).toBe('石油、煤炭及其他燃料加工业');
    expect(findIndustry('283')?.class).not.toBeNull();
  });
});

describe('findIndustry', () => {
  it('[C4] finds a division, a class, and the class of a four-digit code', () => {
    expect(findIndustry('36')).toMatchObject({ division: { name: '汽车制造业' }, class: null });
    expect(findIndustry('367')).toMatchObject({ division: { code: '36' }, class: { name: '汽车零部件及配件制造' } });
    expect(findIndustry('3670')).toMatchObject({ class: { code: '367' } });
  });

  it('[C4] finds nothing outside manufacturing and in what is no code', () => {
    for (const code of ['', '3', '01', '44', '369', '3690', '36701', '367x', 'constructor']) {
      expect(findIndustry(code), code).toBeNull();
    }
  });
});

describe('industryGroup', () => {
  it('[C4] follows the division', () => {
    expect(industryGroup('367')).toBe('automotive-equipment');
    expect(industryGroup('39')).toBe('electronics');
    expect(industryGroup('14')).toBe('consumer-goods');
    expect(industryGroup('31')).toBe('raw-materials');
    expect(industryGroup('01')).toBeNull();
  });

  it('[C4] tells rubber from plastics', () => {
    expect(industryGroup('291')).toBe('raw-materials');
    expect(industryGroup('2919')).toBe('raw-materials');
    expect(industryGroup('292')).toBe('consumer-goods');
    expect(industryGroup('2927')).toBe('consumer-goods');
  });
});
