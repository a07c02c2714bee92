import { expect, it } from 'vitest';
import { stepGeometry } from './stepGeometry.ts';

it('steps rise evenly from left to right on one ground', () => {
  expect(stepGeometry(3, { width: 90, firstHeight: 14, rise: 10 })).toEqual({
    ground: 34,
    steps: [
      { x: 0, top: 20, width: 30, height: 14 },
      { x: 30, top: 10, width: 30, height: 24 },
      { x: 60, top: 0, width: 30, height: 34 },
    ],
  });
});

it('no steps take no room', () => {
  expect(stepGeometry(0, { width: 90, firstHeight: 14, rise: 10 })).toEqual({ ground: 0, steps: [] });
});
