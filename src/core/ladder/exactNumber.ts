import { fraction, fractionOfDecimal, subtract, zero, type Fraction } from '../shared/index.ts';

const millionth = fraction(1, 1_000_000);

/**
 * A number that somebody typed, as an exact fraction for comparing with a threshold (SPEC L3). What
 * stands after the sixth decimal is cut off downwards; because thresholds have at most six decimals, a
 * cut value reaches exactly the thresholds that the whole value reaches.
 *
 * @param value of a size below a thousand million
 */
export function exactNumber(value: number): Fraction {
  const text = String(value);
  const [, sign = '', size = ''] = /^(-?)(\d+(?:\.\d{1,6})?)/.exec(text) ?? [];
  // JavaScript writes a size below a millionth with an exponent.
  const cut = text.includes('e') ? zero : fractionOfDecimal(`${sign}${size}`);
  const isWhole = !text.includes('e') && text.length === sign.length + size.length;
  return isWhole || value >= 0 ? cut : subtract(cut, millionth);
}
