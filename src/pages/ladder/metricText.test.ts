import { describe, expect, it } from 'vitest';
import { fraction } from '../../core/shared/index.ts';
import { interfaceTexts, loadWords } from '../../i18n/interfaceTexts.ts';
import { metricText } from './metricText.ts';

await loadWords('work', 'ladder');
const { t } = interfaceTexts;
const number = (numerator: number, denominator = 1) => ({ kind: 'number', value: fraction(numerator, denominator), origin: 'fact' }) as const;
const scored = (numerator: number, denominator: number) => ({ ...number(numerator, denominator), origin: 'scored' }) as const;

describe('what is known of a metric', () => {
  it('a number that was typed is written as it was typed', () => {
    expect(metricText(number(44), 50, '%', t)).toBe('44%');
    expect(metricText(number(4999, 100), 50, '%', t)).toBe('49.99%');
    expect(metricText(number(100), 50, '%', t)).toBe('100%');
    expect(metricText(number(9), 10, '家', t)).toBe('9 家');
    expect(metricText(number(-5), 15, '%', t)).toBe('-5%');
  });

  it('[S8] a score that misses its line never reads as having reached it', () => {
    expect(metricText(scored(2799, 1000), 2.8, '分', t)).toBe('2.799 分');
    expect(metricText(scored(8399, 3000), 2.8, '分', t)).toBe('2.7997 分');
    expect(metricText(scored(7, 3), 2.8, '分', t)).toBe('2.33 分');
  });

  it('[L9] what the answers leave open is a range', () => {
    expect(metricText({ kind: 'range', low: fraction(6, 5), high: fraction(17, 5), declared: null }, 2.8, '分', t)).toBe('1.20–3.40 分');
  });

  it('[L1] what is absent is unknown', () => {
    expect(metricText(undefined, null, '', t)).toBe('未知');
    expect(metricText({ kind: 'unknown' }, null, '%', t)).toBe('未知');
  });
});
