import { levelOfTotal, type MaturityModel } from '../../core/scoring/index.ts';
import { compare, fraction, subtract, toDecimalText, toDecimalTextBelow, zero, type Fraction } from '../../core/shared/index.ts';

/** The total with two decimals, never rounded up into the interval of the next level (SPEC S8). */
export function totalText(model: MaturityModel, total: Fraction): string {
  const bound = model.levelBoundsInTenths[model.levels.indexOf(levelOfTotal(model, total)) + 1];
  return bound === undefined ? toDecimalText(total, 2) : toDecimalTextBelow(total, fraction(bound, 10), 2);
}

/** A change with its sign, `+0.125`; one too small for the decimals keeps its sign, nothing at all is `0`. */
export function changeText(change: Fraction, decimals = 3): string {
  const sign = compare(change, zero);
  if (sign === 0) return '0';
  return sign > 0 ? `+${toDecimalText(change, decimals)}` : `−${toDecimalText(subtract(zero, change), decimals)}`;
}

/** For drawing only; nothing is judged on it. */
export function toNumber(value: Fraction): number {
  return value.numerator / value.denominator;
}
