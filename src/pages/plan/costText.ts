import { fraction, toDecimalText } from '../../core/shared/index.ts';

/** Tenths of 万元 with one decimal. */
export function costText(tenths: number): string {
  return toDecimalText(fraction(tenths, 10), 1);
}
