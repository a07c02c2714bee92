/** Where the bars of a level chart lie, from 0/0 at the top left. */
export type BarGeometry = {
  readonly bars: readonly { readonly y: number; readonly length: number; readonly height: number }[];
  /** From the top of the first bar to the bottom of the last. */
  readonly height: number;
  readonly thresholdX: number;
};

/**
 * Lays out horizontal bars of values in 0…1 with a threshold line.
 *
 * @param shape width of a full bar, height of one bar, and the pitch from one bar to the next
 */
export function barGeometry(
  values: readonly (number | null)[],
  threshold: number,
  shape: { readonly width: number; readonly barHeight: number; readonly pitch: number },
): BarGeometry {
  const { width, barHeight, pitch } = shape;
  return {
    bars: values.map((value, index) => ({ y: index * pitch, length: within(value ?? 0) * width, height: barHeight })),
    height: values.length === 0 ? 0 : (values.length - 1) * pitch + barHeight,
    thresholdX: within(threshold) * width,
  };
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
