import { describe, expect, it } from 'vitest';
import { radarGeometry, type Point, type RadarAxis } from './radarGeometry.ts';

const shape = { maximum: 5, radius: 50, labelGap: 5 };

describe('radarGeometry', () => {
  it('the first axis points up and the others follow clockwise', () => {
    const { spokes } = radarGeometry([known(5), known(5), known(5), known(5)], shape);

    expect(spokes.map(rounded)).toEqual([{ x: 0, y: -50 }, { x: 50, y: 0 }, { x: 0, y: 50 }, { x: -50, y: 0 }]);
  });

  it('values and ceilings lie in proportion to the maximum, one ring at every whole step', () => {
    const { points, ceilings, rings } = radarGeometry([known(2.5), known(1), known(0), known(3, 3)], shape);

    expect(points.map(rounded)).toEqual([{ x: 0, y: -25 }, { x: 10, y: 0 }, { x: 0, y: 0 }, { x: -30, y: 0 }]);
    expect(ceilings.map(rounded)[3]).toEqual({ x: -30, y: 0 });
    expect(rings.map((ring) => rounded(ring[0] ?? { x: 0, y: 0 }).y)).toEqual([-10, -20, -30, -40, -50]);
  });

  it('known values make one closed run', () => {
    const { runs, closed } = radarGeometry([known(1), known(2), known(3)], shape);

    expect(closed).toBe(true);
    expect(runs.map((run) => run.length)).toEqual([3]);
  });

  it('[S9] an open value breaks the line and stands at what is certain, instead of pulling the line to the centre', () => {
    const { runs, closed, points } = radarGeometry([known(1), known(2), open(3), known(4), open(0)], shape);

    expect(closed).toBe(false);
    expect(runs.map((run) => run.length)).toEqual([1, 2]);
    expect(points.map((point) => point.isKnown)).toEqual([true, true, false, true, false]);
    expect(Math.hypot(points[2]?.x ?? 0, points[2]?.y ?? 0)).toBeCloseTo(30);
  });

  it('labels stand outside and are aligned towards the chart', () => {
    const { labels } = radarGeometry([known(1), known(1), known(1), known(1)], shape);

    expect(labels.map(({ at, align }) => ({ ...rounded(at), align }))).toEqual([
      { x: 0, y: -55, align: 'center' },
      { x: 55, y: 0, align: 'left' },
      { x: 0, y: 55, align: 'center' },
      { x: -55, y: 0, align: 'right' },
    ]);
  });
});

function known(value: number, ceiling = 5): RadarAxis {
  return { value, atLeast: Math.floor(value), ceiling };
}

function open(atLeast: number): RadarAxis {
  return { value: null, atLeast, ceiling: 5 };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 1000) / 1000 + 0, y: Math.round(y * 1000) / 1000 + 0 };
}
