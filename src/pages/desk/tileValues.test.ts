import { expect, it } from 'vitest';
import { tileStep } from './tileValues.ts';

it('spreads the values shown over five steps and leaves what is suppressed without colour', () => {
  const all = [null, 10, 20, 30, 40, 50];

  expect(all.map((value) => tileStep(value, all))).toEqual([0, 1, 2, 3, 4, 5]);
});

it('shows equal values in one middle step', () => {
  expect(tileStep(7, [7, 7])).toBe(3);
});
