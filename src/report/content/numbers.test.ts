import { describe, expect, it } from 'vitest';
import { gbt39116 } from '../../../tests/builders/index.ts';
import { prepareMaturityModel } from '../../core/scoring/index.ts';
import { fraction } from '../../core/shared/index.ts';
import { countText, maturityText, percentText, scoreText, shortfallText, totalText } from './numbers.ts';

const threshold = fraction(4, 5);
const model = prepareMaturityModel(gbt39116, { industryType: 'discrete', tailoredOut: new Set() });

describe('numbers of the report', () => {
  it('[S8] a score that misses the threshold never reads as having reached it', () => {
    expect(scoreText(fraction(7999, 10000), threshold)).toBe('0.7999');
    expect(scoreText(fraction(4, 5), threshold)).toBe('0.80');
    expect(scoreText(fraction(796, 1000), threshold)).toBe('0.796');
    expect(scoreText(fraction(79, 100), threshold)).toBe('0.79');
  });

  it('[S8] the shortfall adds up with the score as printed', () => {
    expect(shortfallText('0.40', threshold)).toBe('0.40');
    expect(shortfallText('0.7999', threshold)).toBe('0.0001');
  });

  it('[S8] a total never reads as the next level', () => {
    expect(totalText(model, fraction(27999, 10000), 2)).toBe('2.7999');
    expect(totalText(model, fraction(28, 10), 3)).toBe('2.80');
    expect(totalText(model, fraction(5), 5)).toBe('5.00');
  });

  it('[S8] the maturity of a sub-domain never reads as a level that it missed', () => {
    expect(maturityText(fraction(27999, 10000), threshold)).toBe('2.7999');
    expect(maturityText(fraction(3), threshold)).toBe('3.00');
  });

  it('shares are percentages with two decimals', () => {
    expect(percentText(fraction(5914, 100000))).toBe('5.91');
  });

  it('counts are grouped by thousands', () => {
    expect([countText(420), countText(26000), countText(1234567.5)]).toEqual(['420', '26,000', '1,234,567.5']);
  });
});
