import { describe, expect, it } from 'vitest';
import { gbt39116 } from '../../../tests/builders/index.ts';
import { createAssessment, waterfall, type RoundSide } from '../../core/assessment/index.ts';
import { prepareMaturityModel } from '../../core/scoring/index.ts';
import { fraction } from '../../core/shared/index.ts';
import { changeText, totalText } from './numbers.ts';
import { waterfallGeometry } from './waterfallGeometry.ts';

const model = prepareMaturityModel(gbt39116, { industryType: 'discrete', tailoredOut: new Set() });

describe('numbers of rounds', () => {
  it.each([[fraction(1, 8), '+0.125'], [fraction(-1, 8), '−0.125'], [fraction(0), '0'], [fraction(-1, 100_000), '−0.000']])('a change has its sign: %o', (change, expected) => {
    expect(changeText(change)).toBe(expected);
  });

  it.each([[fraction(1799, 1000), '1.799'], [fraction(9, 5), '1.80'], [fraction(5), '5.00'], [fraction(0), '0.00']])('[S8] a total never reads as the next level: %o', (total, expected) => {
    expect(totalText(model, total)).toBe(expected);
  });
});

describe('waterfallGeometry', () => {
  it('[R6] begins at the one total, ends at the other, and each bar takes up where the last one ended', () => {
    const { axis, start, end, bars } = waterfallGeometry(waterfall(sideOf({ 'P1-L1-a': { value: 'full' } }), sideOf({ 'P2-L1-a': { value: 'full' } })));

    expect(axis).toEqual({ from: 0, to: 1 });
    expect(start).toBeCloseTo(0.015, 10);
    expect(end).toBeCloseTo(0.015, 10);
    expect(bars.map(({ left, width }) => [left, width].map((share) => Number(share.toFixed(4))))).toEqual([
      [0.015, 0], [0.015, 0], [0.015, 0], [0, 0.015], [0, 0.015], [0.015, 0],
    ]);
  });
});

function sideOf(answers: RoundSide['response']['answers']): RoundSide {
  return { assessment: createAssessment({ id: '0b8f6c1e-6f0e', date: '2026-11-20', roundLabel: '' }), edition: gbt39116, response: { answers } };
}
