/** Where the steps of a ladder lie, from 0/0 at the top left of the drawing, y pointing down. */
export type StepGeometry = {
  /** The ground line that every step stands on. */
  readonly ground: number;
  readonly steps: readonly { readonly x: number; readonly top: number; readonly width: number; readonly height: number }[];
};

/**
 * Lays out steps that rise evenly from left to right and touch each other.
 *
 * @param shape width of the whole ladder, height of the first step, and how much each further one rises
 */
export function stepGeometry(
  count: number,
  shape: { readonly width: number; readonly firstHeight: number; readonly rise: number },
): StepGeometry {
  const { width, firstHeight, rise } = shape;
  const ground = count === 0 ? 0 : firstHeight + (count - 1) * rise;
  return {
    ground,
    steps: Array.from({ length: count }, (_, index) => {
      const height = firstHeight + index * rise;
      return { x: (index * width) / count, top: ground - height, width: width / count, height };
    }),
  };
}
