import type { Rung } from '../../../core/ladder/index.ts';

/** One place on the stairs, the ground first; sizes in units of the drawing. */
export type Stair = {
  readonly rung: Rung;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  /** How many of the editions let the firm stand here or higher. */
  readonly reachedBy: 'all' | 'some' | 'none';
  /** The editions, by their place, under which the firm stands exactly here. */
  readonly standing: readonly number[];
};

export const stairsShape = { width: 400, base: 222, stairWidth: 100, rise: 56 } as const;

const order: readonly Rung[] = ['NONE', 'DW', 'SF', 'FF'];

/** The ground and the three rungs as stairs, with the place of the firm under each edition. */
export function stairsGeometry(rungs: readonly Rung[]): readonly Stair[] {
  const { base, stairWidth, rise } = stairsShape;
  const heights = rungs.map((rung) => order.indexOf(rung));
  return order.map((rung, step) => {
    const count = heights.filter((height) => height >= step).length;
    return {
      rung,
      x: step * stairWidth,
      top: base - step * rise,
      height: step * rise,
      reachedBy: count === rungs.length ? 'all' : count > 0 ? 'some' : 'none',
      standing: heights.flatMap((height, edition) => (height === step ? [edition] : [])),
    };
  });
}
