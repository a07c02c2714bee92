/**
 * An exact fraction in lowest terms (SPEC S1). The denominator is positive.
 *
 * Both parts are safe integers. Intermediate products that leave the safe range
 * are computed with BigInt, so a result is either exact or an error, never rounded.
 */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** One part of a weighted mean: an integer weight and the exact score it applies to. */
export type Weighted = { readonly weight: number; readonly score: Fraction };

export const zero: Fraction = { numerator: 0, denominator: 1 };
export const one: Fraction = { numerator: 1, denominator: 1 };

/**
 * Makes the fraction `numerator / denominator` in lowest terms.
 *
 * @throws RangeError when a part is no safe integer or the denominator is zero
 */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`not a fraction of safe integers: ${String(numerator)}/${String(denominator)}`);
  }
  const sign = denominator < 0 ? -1 : 1;
  const divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
  return { numerator: (sign * numerator) / divisor + 0, denominator: Math.abs(denominator) / divisor };
}

/** The exact sum of two fractions. */
export function add(left: Fraction, right: Fraction): Fraction {
  const denominator = leastCommonMultiple(left.denominator, right.denominator);
  const first = left.numerator * (denominator / left.denominator);
  const second = right.numerator * (denominator / right.denominator);
  const numerator = first + second;
  if (isSafe(denominator) && isSafe(first) && isSafe(second) && isSafe(numerator)) return fraction(numerator, denominator);
  return fromBig(
    BigInt(left.numerator) * BigInt(right.denominator) + BigInt(right.numerator) * BigInt(left.denominator),
    BigInt(left.denominator) * BigInt(right.denominator),
  );
}

/** The exact difference `left − right`. */
export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

/** The exact product of two fractions. */
export function multiply(left: Fraction, right: Fraction): Fraction {
  const numerator = left.numerator * right.numerator;
  const denominator = left.denominator * right.denominator;
  if (isSafe(numerator) && isSafe(denominator)) return fraction(numerator, denominator);
  return fromBig(
    BigInt(left.numerator) * BigInt(right.numerator),
    BigInt(left.denominator) * BigInt(right.denominator),
  );
}

/** Negative, zero or positive as `left` is smaller than, equal to or greater than `right`; exact. */
export function compare(left: Fraction, right: Fraction): number {
  const first = left.numerator * right.denominator;
  const second = right.numerator * left.denominator;
  if (isSafe(first) && isSafe(second)) return first - second;
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether `value` reaches `bound` (≥, exact). */
export function reaches(value: Fraction, bound: Fraction): boolean {
  return compare(value, bound) >= 0;
}

/**
 * The exact weighted mean Σ(w·s) / Σw (SPEC S3).
 *
 * @throws RangeError when the weights sum to zero
 */
export function weightedMean(parts: readonly Weighted[]): Fraction {
  let denominator = 1;
  let weights = 0;
  for (const part of parts) {
    denominator = leastCommonMultiple(denominator, part.score.denominator);
    weights += part.weight;
  }
  let numerator = 0;
  for (const part of parts) numerator += part.weight * part.score.numerator * (denominator / part.score.denominator);
  if (isSafe(numerator) && isSafe(denominator * weights)) return fraction(numerator, denominator * weights);
  return bigWeightedMean(parts, weights);
}

/** The fraction as text: `7024823/7500000`, whole numbers without a denominator. */
export function toFractionText(value: Fraction): string {
  return value.denominator === 1 ? String(value.numerator) : `${value.numerator}/${value.denominator}`;
}

/** The value rounded half up to a number of decimals, for display and files; nothing is judged on it (SPEC S1). */
export function roundHalfUp(value: Fraction, decimals: number): number {
  return Number(toDecimalText(value, decimals));
}

/** The value as decimal text with a fixed number of decimals, rounded half up: `2.40`. */
export function toDecimalText(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * BigInt(value.numerator) * scale + BigInt(value.denominator);
  const step = 2n * BigInt(value.denominator);
  // BigInt division truncates; a negative remainder means one lower for a floor.
  const rounded = doubled / step - (doubled % step < 0n ? 1n : 0n);
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return (rounded < 0n ? '-' : '') + (decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
}

/**
 * Decimal text that never hides a missed bound (SPEC S8): a value below `bound` is given as many
 * decimals, up to six, as it takes not to read as `bound`; at six it is cut off instead of rounded up.
 */
export function toDecimalTextBelow(value: Fraction, bound: Fraction, decimals: number): string {
  if (reaches(value, bound)) return toDecimalText(value, decimals);
  for (let count = decimals; count <= 6; count += 1) {
    const text = toDecimalText(value, count);
    if (compare(fractionOfDecimal(text), bound) < 0) return text;
  }
  return toDecimalText(subtract(value, fraction(1, 2_000_000)), 6);
}

/** Reads decimal text such as `0.8` as an exact fraction. */
export function fractionOfDecimal(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.split('.');
  return fraction(Number(whole + decimals), 10 ** decimals.length);
}

function bigWeightedMean(parts: readonly Weighted[], weights: number): Fraction {
  let numerator = 0n;
  let denominator = 1n;
  for (const part of parts) {
    const partDenominator = BigInt(part.score.denominator);
    numerator = numerator * partDenominator + BigInt(part.weight) * BigInt(part.score.numerator) * denominator;
    denominator *= partDenominator;
  }
  return fromBig(numerator, denominator * BigInt(weights));
}

function fromBig(numerator: bigint, denominator: bigint): Fraction {
  let left = numerator < 0n ? -numerator : numerator;
  let right = denominator;
  while (right !== 0n) [left, right] = [right, left % right];
  return fraction(Number(numerator / left), Number(denominator / left));
}

function greatestCommonDivisor(left: number, right: number): number {
  while (right !== 0) [left, right] = [right, left % right];
  return left;
}

/** The least common multiple of two positive whole numbers. */
export function leastCommonMultiple(left: number, right: number): number {
  if (left % right === 0) return left;
  return left * (right / greatestCommonDivisor(left, right));
}

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}
