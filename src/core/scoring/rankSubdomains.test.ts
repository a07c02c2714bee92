import { describe, expect, it } from 'vitest';
import { everyRequirement, gbt39116 } from '../../../tests/builders/index.ts';
import { add, toFractionText, zero } from '../shared/index.ts';
import { certainLevels } from './certainLevels.ts';
import { scoreMaturity } from './levelCumulative.ts';
import { prepareMaturityModel } from './maturityModel.ts';
import { absoluteWeights, rankSubdomains } from './rankSubdomains.ts';

const asDiscrete = prepareMaturityModel(gbt39116, { industryType: 'discrete', tailoredOut: new Set<string>() });
const withoutLogistics = prepareMaturityModel(gbt39116, { industryType: 'process', tailoredOut: new Set(['logistics']) });

describe('rankSubdomains', () => {
  it('[S13] puts the highest maturity first and the lowest last', () => {
    const answers = everyRequirement().answered('most').but('R1-L3', 'none').but('T3-L1', 'none');

    const ranked = rankSubdomains(asDiscrete, scoreMaturity(asDiscrete, answers));

    expect(ranked).toHaveLength(20);
    expect(toFractionText(ranked[0]?.maturity ?? zero)).toBe('5');
    expect(ranked.slice(-2).map(({ id }) => id)).toEqual(['R1', 'T3']);
  });

  it('[S13] equal ones go by the greater weight, then by the order of the edition', () => {
    const ranked = rankSubdomains(asDiscrete, scoreMaturity(asDiscrete, everyRequirement().answered('none')));

    // Logistics and sales weigh 10.01 %, planning and production 5.9136 %.
    expect(ranked.slice(0, 4).map(({ id }) => id)).toEqual(['M10', 'M11', 'M4', 'M5']);
  });

  it('[S13] leaves out what is not known yet', () => {
    const answers = everyRequirement().answered('full').without('M1-L1-a');

    const ranked = rankSubdomains(asDiscrete, scoreMaturity(asDiscrete, answers));

    expect(ranked.map(({ id }) => id)).not.toContain('M1');
    expect(ranked).toHaveLength(19);
  });
});

describe('absoluteWeights', () => {
  it('[S2] are the product of the three steps', () => {
    expect(toFractionText(absoluteWeights(asDiscrete).get('M5') ?? zero)).toBe('924/15625');
  });

  it('[S4] sum to one, with a domain tailored out too', () => {
    const sum = [...absoluteWeights(withoutLogistics).values()].reduce(add, zero);

    expect(toFractionText(sum)).toBe('1');
  });
});

describe('certainLevels', () => {
  it('[S9] counts the levels satisfied below the first that is open or missed', () => {
    const answers = everyRequirement().answered('most').without('M5-L3-a').but('P1-L2', 'none');
    const { subdomains } = scoreMaturity(asDiscrete, answers);
    const certain = (id: string) => subdomains.filter((one) => one.id === id).map((one) => certainLevels(asDiscrete, one));

    expect(certain('M5')).toEqual([2]); // level 3 is open
    expect(certain('P1')).toEqual([1]); // level 2 is missed
    expect(certain('P2')).toEqual([4]); // its ceiling
  });
});
