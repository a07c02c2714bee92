import type { Waterfall } from '../../core/assessment/index.ts';
import { toNumber } from './numbers.ts';

/** Where the bars of a waterfall stand, in shares 0…1 of the width; the axis runs between two whole scores. */
export type WaterfallGeometry = {
  readonly axis: { readonly from: number; readonly to: number };
  readonly start: number;
  readonly end: number;
  /** One for each step: where it begins on the left, how wide it is, and where it hands over to the next. */
  readonly bars: readonly { readonly left: number; readonly width: number; readonly reached: number }[];
};

/** Lays out a waterfall; for drawing only. */
export function waterfallGeometry({ from, to, steps }: Waterfall): WaterfallGeometry {
  const values = [from, to, ...steps.map((step) => step.to)].map(toNumber);
  const low = Math.floor(Math.min(...values));
  const high = Math.max(Math.ceil(Math.max(...values)), low + 1);
  const place = (value: number) => (value - low) / (high - low);
  return {
    axis: { from: low, to: high },
    start: place(toNumber(from)),
    end: place(toNumber(to)),
    bars: steps.map((step) => {
      const [one, other] = [place(toNumber(step.from)), place(toNumber(step.to))];
      return { left: Math.min(one, other), width: Math.abs(other - one), reached: other };
    }),
  };
}
