import { expect, it } from 'vitest';
import { chineseNumber } from './chineseNumber.ts';

it('counts chapters as Chinese does', () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '九十九']);
});
