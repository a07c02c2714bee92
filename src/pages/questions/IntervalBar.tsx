import { memo } from 'react';
import { toDecimalText, toDecimalTextBelow, type Fraction } from '../../core/shared/index.ts';
import styles from './LiveScore.module.css';

type IntervalBarProps = {
  readonly level: number;
  /** In percent. */
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
};

/** What is certain of a level in full colour, what is still possible in pale, against the threshold. */
export const IntervalBar = memo(function IntervalBar({ level, low, high, threshold }: IntervalBarProps) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
      <rect width="100" height="8" className={styles['ground']} />
      <rect width={high} height="8" fill={`var(--level-${level})`} className={styles['possible']} />
      <rect width={low} height="8" fill={`var(--level-${level})`} />
      <rect x={threshold - 0.4} width="0.8" height="8" className={styles['threshold']} />
    </svg>
  );
});

type Interval = { readonly low: Fraction; readonly high: Fraction };

/** `0.42–0.93`, or one number once it is certain; neither end reads as having reached the threshold it missed (SPEC S8). */
export function intervalText({ low, high }: Interval, threshold: Fraction): string {
  const [from, to] = [toDecimalTextBelow(low, threshold, 2), toDecimalTextBelow(high, threshold, 2)];
  return from === to ? from : `${from}–${to}`;
}

/** The ends in percent, for drawing only. */
export function intervalPercent({ low, high }: Interval): { readonly low: number; readonly high: number } {
  return { low: Number(toDecimalText(low, 4)) * 100, high: Number(toDecimalText(high, 4)) * 100 };
}
