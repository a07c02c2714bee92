import type { MetricValue } from '../../core/ladder/index.ts';
import { fractionOfDecimal, toDecimalText, toDecimalTextBelow, type Fraction } from '../../core/shared/index.ts';
import type { Translate } from '../../i18n/index.ts';

/**
 * What is known of a metric in words: `44%`, `3 家`, `是`, `1.20–3.40 分`, `未知`. A number that misses its threshold never
 * reads as having reached it (SPEC S8).
 *
 * @param threshold the number asked for, where there is one
 * @param nameOf names a choice
 */
export function metricText(
  metric: MetricValue | undefined,
  threshold: number | null,
  unit: string,
  t: Translate,
  nameOf: (choice: string) => string = (choice) => choice,
): string {
  switch (metric?.kind) {
    case undefined:
    case 'unknown':
      return t('ladder.unknown');
    case 'flag':
      return t(metric.value ? 'ladder.yes' : 'ladder.no');
    case 'choice':
      return nameOf(metric.value);
    case 'number':
      return withUnit(metric.origin === 'scored' ? scoreText(metric.value, threshold) : typedText(metric.value), unit);
    case 'range':
      return withUnit(`${scoreText(metric.low, null)}–${scoreText(metric.high, null)}`, unit);
  }
}

/** A number with its unit; a percent sign stands close. */
export function withUnit(number: string, unit: string): string {
  return unit === '' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
}

/** A number as it was typed: at most six decimals, none that say nothing. */
function typedText(value: Fraction): string {
  return toDecimalText(value, 6).replace(/\.?0+$/, '');
}

/** Two decimals, more where the score would read as the threshold that it missed. */
function scoreText(value: Fraction, threshold: number | null): string {
  return threshold === null ? toDecimalText(value, 2) : toDecimalTextBelow(value, fractionOfDecimal(String(threshold)), 2);
}
