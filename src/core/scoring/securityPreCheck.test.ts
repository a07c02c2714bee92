import { expect, it } from 'vitest';
import { infosec, profile, smallSecurityEdition as small } from '../../../tests/builders/index.ts';
import { securityPreCheck } from './securityPreCheck.ts';

it('[S34] says which factors push the grade up, and computes none', () => {
  const factors = securityPreCheck(small, profile(small, 'NET'), new Map([['SIZE', false]]));

  expect(factors).toEqual([
    { id: 'SIZE', state: 'doesNotRaise', flag: null },
    { id: 'LINK', state: 'raises', flag: 'NET' },
  ]);
});

it('[S34] a factor without an answer is open', () => {
  const factors = securityPreCheck(small, new Map(), new Map());

  expect(factors.map(({ state }) => state)).toEqual(['open', 'open']);
});

it('[S34] the published edition names seven factors, two of which follow the profile', () => {
  const factors = securityPreCheck(infosec, profile(infosec, 'P_IMPORTANT'), new Map([['F_SIZE', true]]));

  expect(factors.map(({ id, state }) => [id, state])).toEqual([
    ['F_SIZE', 'raises'],
    ['F_SCOPE', 'open'],
    ['F_USE', 'open'],
    ['F_SYSTEMS', 'raises'],
    ['F_DATA', 'doesNotRaise'],
    ['F_SUPPLY', 'open'],
    ['F_CONSEQUENCE', 'open'],
  ]);
});
