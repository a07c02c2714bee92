import { expect, it } from 'vitest';
import { isBlank } from './isBlank.ts';

it('nothing entered, or only a name, a title or a threshold, is blank', () => {
  expect(isBlank({})).toBe(true);
  expect(isBlank({ ws: [{ name: '一车间' }, {}], ent: {}, titles: [], thresholds: { 'SF23-links': 4 } })).toBe(true);
});

it('a “no” is a fact', () => {
  expect(isBlank({ ws: [{ mes: false }] })).toBe(false);
  expect(isBlank({ declared: { sub: { planning: 0 } } })).toBe(false);
});
