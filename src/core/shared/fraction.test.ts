import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../tests/builders/index.ts';
import {
  add,
  compare,
  fraction,
  fractionOfDecimal,
  multiply,
  one,
  reaches,
  roundHalfUp,
  subtract,
  toDecimalText,
  toDecimalTextBelow,
  toFractionText,
  weightedMean,
  zero,
} from './fraction.ts';

const largest = Number.MAX_SAFE_INTEGER;

describe('fraction', () => {
  it('[S1] is kept in lowest terms with a positive denominator', () => {
    expect(fraction(6, 8)).toEqual({ numerator: 3, denominator: 4 });
    expect(fraction(6, -8)).toEqual({ numerator: -3, denominator: 4 });
    expect(fraction(0, -7)).toEqual({ numerator: 0, denominator: 1 });
  });

  it('[S1] refuses what is no fraction of safe integers', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
    expect(() => fraction(largest + 1)).toThrow(RangeError);
    expect(() => fraction(Number.NaN)).toThrow(RangeError);
  });

  it('[S1] adds, subtracts and multiplies without a rest', () => {
    expect(add(fraction(1, 10), fraction(2, 10))).toEqual(fraction(3, 10));
    expect(subtract(fraction(1, 3), fraction(1, 2))).toEqual(fraction(-1, 6));
    expect(multiply(fraction(2, 3), fraction(3, 4))).toEqual(fraction(1, 2));
  });

  it('[S1] stays exact where products leave the safe range', () => {
    expect(multiply(fraction(largest, 2), fraction(2, largest))).toEqual(one);
    expect(add(fraction(largest, 2), fraction(-largest, 3))).toEqual(fraction(largest, 6));
    expect(compare(fraction(largest - 1, largest), fraction(largest - 2, largest - 1))).toBeGreaterThan(0);
    expect(compare(fraction(largest - 2, largest - 1), fraction(largest - 1, largest))).toBeLessThan(0);
  });

  it('[S1] throws rather than round a result that does not fit', () => {
    expect(() => add(fraction(1, 134_217_689), fraction(1, 134_217_649))).toThrow(RangeError);
    expect(() => multiply(fraction(1, largest), fraction(1, 2))).toThrow(RangeError);
  });

  it('[S1] compares exactly where decimals would mislead', () => {
    const threshold = fraction(4, 5);

    expect(compare(add(fraction(1, 10), fraction(2, 10)), fraction(3, 10))).toBe(0);
    expect(reaches(fraction(799_999_999_999_999, 1_000_000_000_000_000), threshold)).toBe(false);
    expect(reaches(fraction(8, 10), threshold)).toBe(true);
  });
});

describe('weightedMean', () => {
  it('[S3] is the exact mean by integer weights', () => {
    const mean = weightedMean([
      { weight: 14, score: fraction(14, 15) },
      { weight: 86, score: one },
    ]);

    expect(toFractionText(mean)).toBe('743/750');
  });

  it('[S3] needs no weights that sum to 100', () => {
    expect(weightedMean([{ weight: 1, score: one }, { weight: 2, score: zero }])).toEqual(fraction(1, 3));
  });

  it('[S3] refuses weights that sum to zero', () => {
    expect(() => weightedMean([])).toThrow(RangeError);
    expect(() => weightedMean([{ weight: 0, score: one }])).toThrow(RangeError);
  });

  it('[S1] takes the long way where the common denominator leaves the safe range', () => {
    const parts = [134_217_689, 134_217_649, 134_217_617].map((prime) => ({ weight: 1, score: fraction(prime - 1, prime) }));

    expect(() => weightedMean(parts)).toThrow(RangeError);
    expect(weightedMean([...parts, ...parts.map(({ score }) => ({ weight: 1, score: subtract(one, score) }))])).toEqual(fraction(1, 2));
  });

  it('[S1] gives the same as the long way with BigInt', () => {
    const part = fc.record({ weight: fc.integer({ min: 1, max: 100 }), tenths: fc.nat(40), count: fc.constantFrom(1, 2, 3, 4, 6, 7) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const mean = weightedMean(parts.map(({ weight, tenths, count }) => ({ weight, score: fraction(tenths, 10 * count) })));

        let sum = 0n;
        const common = 10n * 84n;
        for (const { weight, tenths, count } of parts) sum += (BigInt(weight * tenths) * 84n) / BigInt(count);
        const weights = parts.reduce((total, { weight }) => total + BigInt(weight), 0n);
        expect(BigInt(mean.numerator) * common * weights).toBe(sum * BigInt(mean.denominator));
      }),
      seeded,
    );
  });
});

describe('rounding for display', () => {
  it('[S1] rounds half up, once', () => {
    expect(toDecimalText(fraction(1, 8), 2)).toBe('0.13');
    expect(toDecimalText(fraction(124_999, 1_000_000), 2)).toBe('0.12');
    expect(toDecimalText(fraction(1005, 1000), 2)).toBe('1.01');
    expect(toDecimalText(fraction(5, 2), 0)).toBe('3');
    expect(toDecimalText(fraction(-5, 2), 0)).toBe('-2');
    expect(toDecimalText(fraction(2, 3), 6)).toBe('0.666667');
    expect(roundHalfUp(fraction(7_024_823, 7_500_000), 6)).toBe(0.936643);
  });

  it('[S1] names a fraction in lowest terms and a whole number alone', () => {
    expect(toFractionText(fraction(14, 16))).toBe('7/8');
    expect(toFractionText(fraction(10, 2))).toBe('5');
    expect(fractionOfDecimal('2.85')).toEqual(fraction(57, 20));
  });
});

describe('toDecimalTextBelow', () => {
  const threshold = fraction(4, 5);

  it('[S8] gives a reached bound with the decimals asked for', () => {
    expect(toDecimalTextBelow(threshold, threshold, 2)).toBe('0.80');
    expect(toDecimalTextBelow(fraction(9, 10), threshold, 2)).toBe('0.90');
  });

  it('[S8] gives as many decimals as it takes not to read as the bound', () => {
    expect(toDecimalTextBelow(fraction(79, 100), threshold, 2)).toBe('0.79');
    expect(toDecimalTextBelow(fraction(1591, 2000), threshold, 2)).toBe('0.796');
    expect(toDecimalTextBelow(fraction(79_999, 100_000), threshold, 2)).toBe('0.79999');
  });

  it('[S8] cuts off at six decimals instead of rounding up to the bound', () => {
    expect(toDecimalTextBelow(fraction(799_999_9, 1_000_000_0), threshold, 2)).toBe('0.799999');
    expect(toDecimalTextBelow(fraction(799_999_999_999, 1_000_000_000_000), threshold, 2)).toBe('0.799999');
  });

  it('[S8] never reads as a bound that was missed', () => {
    const value = fc.record({ numerator: fc.nat(8_000_000), denominator: fc.integer({ min: 1, max: 10_000_000 }) });
    fc.assert(
      fc.property(value, ({ numerator, denominator }) => {
        const score = fraction(numerator, denominator);

        const shown = fractionOfDecimal(toDecimalTextBelow(score, threshold, 2));

        expect(reaches(shown, threshold)).toBe(reaches(score, threshold));
      }),
      seeded,
    );
  });
});
