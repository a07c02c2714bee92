import { describe, expect, it } from 'vitest';
import { sharedFlag } from './sharedFlag.ts';

describe('a fact of the company kept in each workshop', () => {
  it('is the one value that all hold', () => {
    expect(sharedFlag([{ entity_ok: true }, { entity_ok: true }], 'entity_ok')).toEqual({ kind: 'same', value: true });
  });

  it('is unknown without a workshop', () => {
    expect(sharedFlag(undefined, 'entity_ok')).toEqual({ kind: 'same', value: undefined });
  });

  it('is mixed where they differ, and where only some hold it', () => {
    expect(sharedFlag([{ entity_ok: true }, { entity_ok: false }], 'entity_ok')).toEqual({ kind: 'mixed' });
    expect(sharedFlag([{ entity_ok: true }, {}], 'entity_ok')).toEqual({ kind: 'mixed' });
  });
});
