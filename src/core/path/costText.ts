import { fraction, toDecimalText } from '../shared/index.ts';

/** A cost of a path, tenths of 万元, with one decimal: `797.0`. */
export function costText(tenths: number): string {
  return toDecimalText(fraction(tenths, 10), 1);
}
