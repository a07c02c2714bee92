export type Point = { readonly x: number; readonly y: number };

/** `value` is null where it is not known yet; then `atLeast` is what is certain. */
export type RadarAxis = { readonly value: number | null; readonly atLeast: number; readonly ceiling: number };

/** Where everything of a radar lies, around a centre at 0/0 with y pointing down. */
export type RadarGeometry = {
  /** One closed polygon per whole step from 1 to the maximum. */
  readonly rings: readonly (readonly Point[])[];
  /** The outer end of every axis. */
  readonly spokes: readonly Point[];
  /** The closed polygon of what each axis can reach at most. */
  readonly ceilings: readonly Point[];
  /** Every axis has one, at its value or at what is certain. */
  readonly points: readonly (Point & { readonly isKnown: boolean })[];
  /** Neighbouring known points; a single closed run when every value is known. */
  readonly runs: readonly (readonly Point[])[];
  readonly closed: boolean;
  readonly labels: readonly { readonly at: Point; readonly align: 'left' | 'center' | 'right' }[];
};

/**
 * Lays out a radar: the first axis points up, the others follow clockwise.
 *
 * A value that is not known breaks the line instead of pulling it to the centre.
 *
 * @param shape radius of the outermost ring and distance of the labels beyond it, in the unit of the result
 */
export function radarGeometry(
  axes: readonly RadarAxis[],
  shape: { readonly maximum: number; readonly radius: number; readonly labelGap: number },
): RadarGeometry {
  const { maximum, radius, labelGap } = shape;
  const at = (index: number, value: number): Point => polar((index / axes.length) * 2 * Math.PI, (value / maximum) * radius);
  const points = axes.map((axis, index) => ({ ...at(index, axis.value ?? axis.atLeast), isKnown: axis.value !== null }));
  return {
    rings: Array.from({ length: maximum }, (_, step) => axes.map((_axis, index) => at(index, step + 1))),
    spokes: axes.map((_, index) => at(index, maximum)),
    ceilings: axes.map((axis, index) => at(index, axis.ceiling)),
    points,
    runs: knownRuns(points),
    closed: points.length > 2 && points.every((point) => point.isKnown),
    labels: axes.map((_, index) => {
      const angle = (index / axes.length) * 2 * Math.PI;
      const sine = Math.sin(angle);
      return { at: polar(angle, radius + labelGap), align: Math.abs(sine) < 0.1 ? 'center' : sine > 0 ? 'left' : 'right' };
    }),
  };
}

function polar(angle: number, distance: number): Point {
  return { x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance };
}

/** The chart is a circle: a run over the last axis goes on at the first. */
function knownRuns(points: RadarGeometry['points']): readonly (readonly Point[])[] {
  const firstGap = points.findIndex((point) => !point.isKnown);
  const fromGap = firstGap < 0 ? points : [...points.slice(firstGap), ...points.slice(0, firstGap)];
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const { x, y, isKnown } of fromGap) {
    if (isKnown) run.push({ x, y });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
