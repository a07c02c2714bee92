import { describe, expect, it } from 'vitest';
import { districts, industryDivisions } from '../company/index.ts';
import { fraction } from '../shared/index.ts';
import { collapseLevel, generaliseBand, generaliseIndustry, generalisePeriod, generaliseRegion, generaliseScore, generaliseSize } from './generalise.ts';
import { recordSchema } from './record.ts';
import { disclosureLevels } from './recordFields.ts';
import { sectorOf } from './sectors.ts';

describe('generalisation', () => {
  it('[D3] a day becomes a year, then half-years that change on the first of July', () => {
    expect(disclosureLevels.map((level) => generalisePeriod('2026-11-20', level))).toEqual(['2026', '2026H2', '2026H2']);
    expect(['2026-06-30', '2026-07-01'].map((day) => generalisePeriod(day, 'L2'))).toEqual(['2026H1', '2026H2']);
  });

  it.each([
    ['a district of today', '500101', '2025-11', 'northeast', '500101'],
    ['a former district that became one', '500105', '2024-01', 'central', '500157'],
    ['a former district that became two of one area', '500112', '2024-01', 'central', 'unknown'],
    ['a code without its version', '500101', '', 'northeast', '500101'],
    ['no code of ours', '110101', '2025-11', 'unknown', 'unknown'],
    ['nothing entered', null, '', 'unknown', 'unknown'],
  ] as const)('[D3] [C5] %s', (_what, code, version, area, district) => {
    expect(disclosureLevels.map((level) => generaliseRegion(code, version, level))).toEqual(['chongqing', area, district]);
  });

  it('[D3] every district has an area', () => {
    expect(districts.filter(({ code }) => generaliseRegion(code, '2025-11', 'L2') === 'unknown')).toEqual([]);
  });

  it.each([
    ['3670', 'vehicles', '36'],
    ['36', 'vehicles', '36'],
    ['2710', 'pharmaceuticals', '27'],
    ['0610', 'unknown', 'unknown'],
    [null, 'unknown', 'unknown'],
  ])('[D3] [D4] industry %s', (code, sector, division) => {
    expect(disclosureLevels.map((level) => generaliseIndustry(code, level))).toEqual(['C', sector, division]);
  });

  it('[D4] every division of manufacturing has a sector', () => {
    expect(industryDivisions.filter(({ code }) => sectorOf(code) === null)).toEqual([]);
    expect(sectorOf('06')).toBeNull();
  });

  it('[D3] sizes are two at L2, four at L3 and none at L1', () => {
    const sizes = ['large', 'medium', 'small', 'micro', null] as const;

    expect(sizes.map((size) => generaliseSize(size, 'L2'))).toEqual(['large-medium', 'large-medium', 'small-micro', 'small-micro', 'unknown']);
    expect(sizes.map((size) => generaliseSize(size, 'L3'))).toEqual(['large', 'medium', 'small', 'micro', 'unknown']);
    expect(generaliseSize('large', 'L1')).toBeUndefined();
  });

  it('[D3] scores go to the nearest half or tenth, half up, judged exactly', () => {
    const scores = [fraction(0), fraction(1, 4), fraction(249_999, 1_000_000), fraction(7, 4), fraction(1_749_999, 1_000_000), fraction(5)];

    expect(scores.map((score) => generaliseScore(score, 'L2'))).toEqual([0, 0.5, 0, 2, 1.5, 5]);
    expect([fraction(7, 20), fraction(349_999, 1_000_000)].map((score) => generaliseScore(score, 'L3'))).toEqual([0.4, 0.3]);
    expect(generaliseScore(fraction(2), 'L1')).toBeUndefined();
  });

  it('[D2] every tenth from 0 to 5 fits a record, and nothing between', () => {
    const { elements } = recordSchema.shape;
    const fits = (personnel: number) => elements.safeParse({ personnel, technology: 0, resource: 0, manufacturing: 0 }).success;

    expect(Array.from({ length: 51 }, (_, tenths) => generaliseScore(fraction(tenths, 10), 'L3') ?? -1).filter((score) => !fits(score))).toEqual([]);
    expect([-0.1, 0.05, 2.55, 5.1].filter(fits)).toEqual([]);
  });

  it('[D3] levels of sub-domains collapse at both ends, [D5] the bands at the lower', () => {
    expect([0, 1, 2, 3, 4, 5].map(collapseLevel)).toEqual([1, 1, 2, 3, 4, 4]);
    expect(['A', 'B', 'C', 'D'].map(generaliseBand)).toEqual(['A', 'B', 'C-D', 'C-D']);
  });
});
