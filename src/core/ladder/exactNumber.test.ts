import { describe, expect, it } from 'vitest';
import { fraction } from '../shared/index.ts';
import { exactNumber } from './exactNumber.ts';

describe('a number that was typed', () => {
  it.each([
    [50, 50, 1],
    [49.99, 4999, 100],
    [0, 0, 1],
    [2.8, 14, 5],
    [-3.5, -7, 2],
    [100_000, 100_000, 1],
    [0.000001, 1, 1_000_000],
  ])('[L3] %d is taken exactly', (value, numerator, denominator) => {
    expect(exactNumber(value)).toEqual(fraction(numerator, denominator));
  });

  it.each([
    [66.66666666666667, 66_666_666, 1_000_000],
    [2.79999999999, 2_799_999, 1_000_000],
    [0.1 + 0.2, 300_000, 1_000_000],
    [5e-7, 0, 1],
    [-0.12345678, -123_457, 1_000_000],
    [-5e-7, -1, 1_000_000],
  ])('[L3] %d is cut off downwards after six decimals, never rounded up', (value, numerator, denominator) => {
    expect(exactNumber(value)).toEqual(fraction(numerator, denominator));
  });
});
