import { expect, it } from 'vitest';
import { barGeometry } from './barGeometry.ts';

it('bars are as long as their value, one pitch apart, with the threshold on the same scale', () => {
  const geometry = barGeometry([1, 0.4, null], 0.8, { width: 60, barHeight: 4, pitch: 12 });

  expect(geometry).toEqual({
    bars: [{ y: 0, length: 60, height: 4 }, { y: 12, length: 24, height: 4 }, { y: 24, length: 0, height: 4 }],
    height: 28,
    thresholdX: 48,
  });
});

it('no bars take no room', () => {
  expect(barGeometry([], 0.8, { width: 60, barHeight: 4, pitch: 12 }).height).toBe(0);
});
