import { describe, expect, it } from 'vitest';
import { gbt39116, smallEdition } from '../../../tests/builders/index.ts';
import { prepareMaturityModel } from './maturityModel.ts';

describe('prepareMaturityModel', () => {
  it('[S2] holds only the sub-domains that the industry type weighs', () => {
    const model = prepareMaturityModel(smallEdition, { industryType: 'process', tailoredOut: new Set() });

    expect(model.elements).toEqual([
      { id: 'a', weight: 60, domains: [{ id: 'a1', weight: 100, subdomains: [
        { id: 'A', weight: 100, requirements: [['A-L1-a', 'A-L1-b'], ['A-L2-a'], ['A-L3-a']] },
      ] }] },
      { id: 'b', weight: 40, domains: [{ id: 'b1', weight: 100, subdomains: [
        { id: 'B', weight: 100, requirements: [['B-L1-a'], [], ['B-L3-a']] },
      ] }] },
    ]);
    expect(model.requirementsByLevel).toEqual([['A-L1-a', 'A-L1-b', 'B-L1-a'], ['A-L2-a'], ['A-L3-a', 'B-L3-a']]);
    expect(model.tailoredSubdomains).toEqual([]);
  });

  it('[A3] leaves a domain out as a whole', () => {
    const model = prepareMaturityModel(smallEdition, { industryType: 'discrete', tailoredOut: new Set(['b2']) });

    expect(model.elements.map((element) => element.domains.map((domain) => domain.id))).toEqual([['a1'], ['b1']]);
    expect(model.tailoredSubdomains).toEqual(['C', 'D']);
  });

  it('[A3] refuses to leave out what must stay', () => {
    const scope = { industryType: 'discrete', tailoredOut: new Set(['production']) } as const;

    expect(() => prepareMaturityModel(gbt39116, scope)).toThrow(RangeError);
  });

  it('[S2] asks a discrete company 207 things and a process company 188', () => {
    const counts = (['discrete', 'process'] as const).map((industryType) =>
      prepareMaturityModel(gbt39116, { industryType, tailoredOut: new Set() }).requirementsByLevel.map((ids) => ids.length),
    );

    expect(counts).toEqual([
      [36, 49, 54, 43, 25],
      [33, 45, 49, 39, 22],
    ]);
  });
});
