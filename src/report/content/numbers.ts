import type { MaturityModel } from '../../core/scoring/index.ts';
import {
  add, fraction, fractionOfDecimal, multiply, subtract, toDecimalText, toDecimalTextBelow, type Fraction,
} from '../../core/shared/index.ts';

/** A level or cell score with two decimals, more where it would read as the threshold that it missed (SPEC S8). */
export function scoreText(score: Fraction, threshold: Fraction): string {
  return toDecimalTextBelow(score, threshold, 2);
}

/** The threshold as it stands beside scores: `0.80`. */
export function thresholdText(threshold: Fraction): string {
  return toDecimalText(threshold, 2);
}

/** What a score as printed lacks to the threshold, with as many decimals, so that the two printed numbers add up. */
export function shortfallText(printedScore: string, threshold: Fraction): string {
  const decimals = printedScore.split('.')[1]?.length ?? 0;
  return toDecimalText(subtract(threshold, fractionOfDecimal(printedScore)), decimals);
}

/** The total S, never rounded up into the interval of the next level (SPEC S8). */
export function totalText(model: MaturityModel, total: Fraction, level: number): string {
  const bound = model.levelBoundsInTenths[model.levels.indexOf(level) + 1];
  return bound === undefined ? toDecimalText(total, 2) : toDecimalTextBelow(total, fraction(bound, 10), 2);
}

/** The maturity of a sub-domain, never rounded up to a level that it missed (SPEC S8, S9). */
export function maturityText(maturity: Fraction, threshold: Fraction): string {
  const whole = fraction(Math.floor(maturity.numerator / maturity.denominator));
  return toDecimalTextBelow(maturity, add(whole, threshold), 2);
}

/** A rise of a level score with three decimals. */
export function gainText(gain: Fraction): string {
  return toDecimalText(gain, 3);
}

/** A share of the whole in percent with two decimals. */
export function percentText(share: Fraction): string {
  return toDecimalText(multiply(share, fraction(100)), 2);
}

/** Thousands set apart: `26,000`, `1,234.5`. */
export function countText(count: number): string {
  const [whole = '', decimals] = String(count).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** For drawing only; nothing is judged on it. */
export function toNumber(value: Fraction): number {
  return value.numerator / value.denominator;
}
