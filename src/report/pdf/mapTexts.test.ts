import { expect, it } from 'vitest';
import { mapTexts } from './mapTexts.ts';

it('changes every text at any depth and nothing else', () => {
  const data = { kind: 'a', count: 2, none: null, list: ['b', { deep: 'c' }], yes: true };

  expect(mapTexts(data, (text) => text.toUpperCase())).toEqual({ kind: 'A', count: 2, none: null, list: ['B', { deep: 'C' }], yes: true });
});
