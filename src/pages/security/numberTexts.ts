import { securityScoreText, type SecurityModel } from '../../core/scoring/index.ts';
import { fraction, multiply, toDecimalText, type Fraction } from '../../core/shared/index.ts';

/** A share in 0…1 as `76.9%`; a dash when there is none. */
export function percentText(share: Fraction | null): string {
  return share === null ? '—' : `${toDecimalText(multiply(share, fraction(100)), 1)}%`;
}

/** A score or what is possible: `79.4`, or `0.0 – 100.0`. */
export function scoreRangeText(model: SecurityModel, min: Fraction, max: Fraction): string {
  const [from, to] = [securityScoreText(model, min), securityScoreText(model, max)];
  return from === to ? from : `${from} – ${to}`;
}

/** A band or the possible bands, the worst first as with scores: `B`, or `D – A`. */
export function bandRangeText(worst: string, best: string): string {
  return worst === best ? best : `${worst} – ${best}`;
}
