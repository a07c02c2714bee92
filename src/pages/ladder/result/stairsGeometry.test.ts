import { describe, expect, it } from 'vitest';
import { stairsGeometry } from './stairsGeometry.ts';

describe('the stairs', () => {
  it('the firm stands where each edition puts it', () => {
    const stairs = stairsGeometry(['FF', 'SF']);

    expect(stairs.map(({ rung, reachedBy, standing }) => [rung, reachedBy, standing])).toEqual([
      ['NONE', 'all', []],
      ['DW', 'all', []],
      ['SF', 'all', [1]],
      ['FF', 'some', [0]],
    ]);
  });

  it('below the first rung it stands on the ground', () => {
    const stairs = stairsGeometry(['NONE', 'NONE']);

    expect(stairs.map(({ reachedBy, standing }) => [reachedBy, standing])).toEqual([
      ['all', [0, 1]],
      ['none', []],
      ['none', []],
      ['none', []],
    ]);
  });

  it('each rung rises from the ground by one step more', () => {
    const stairs = stairsGeometry(['DW']);

    expect(stairs.map(({ x, top, height }) => [x, top, height])).toEqual([
      [0, 222, 0],
      [100, 166, 56],
      [200, 110, 112],
      [300, 54, 168],
    ]);
  });
});
