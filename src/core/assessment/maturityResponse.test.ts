import { describe, expect, it } from 'vitest';
import { answersOf, tailoredOutOf } from './maturityResponse.ts';

describe('answersOf', () => {
  it('[A2] an entry with notes but without a value is unanswered', () => {
    const response = { answers: { 'P1-L1-a': { value: 'none' as const }, 'P1-L1-b': { note: '待查', flagged: true } } };

    expect(answersOf(response)).toEqual(new Map([['P1-L1-a', 'none']]));
  });

  it('[A1] the company’s own answer counts, not what somebody verified', () => {
    const response = { answers: { 'P1-L1-a': { value: 'full' as const, verified: { value: 'most' as const } } } };

    expect(answersOf(response).get('P1-L1-a')).toBe('full');
  });

  it('[A2] a response without answers has none', () => {
    expect(answersOf({}).size).toBe(0);
  });
});

describe('tailoredOutOf', () => {
  it('[A3] names the domains left out', () => {
    expect(tailoredOutOf({})).toEqual(new Set());
    expect(tailoredOutOf({ tailoredOut: [{ domain: 'logistics', reason: '外包' }] })).toEqual(new Set(['logistics']));
  });
});
