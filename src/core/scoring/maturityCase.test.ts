import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/builders/index.ts';
import { maturityCaseSchema, runMaturityCase, type MaturityCase } from './maturityCase.ts';

const sequential = { cumulation: 'sequential', emptyCells: 'renormalise' } as const;

/** Everything full but A at level 2: 0.6 · 1/2 + 0.4 · 1 = 7/10. */
const goldenCase = {
  name: { 'zh-CN': '例', en: 'Example' },
  source: 'by hand',
  industryType: 'process',
  tailoredOut: [],
  answers: {
    'A-L1-a': 'full', 'A-L1-b': 'full', 'B-L1-a': 'partial', 'A-L2-a': 'partial', 'A-L3-a': 'none', 'B-L3-a': 'none',
  },
  expect: [
    {
      conventions: sequential,
      expected: {
        levels: ['4/5', '1/2', '0'],
        total: '1.500000',
        level: 1,
        detail: {
          '2': { elements: { a: '0.500000' }, domains: { a1: '0.500000' }, subdomains: { A: '0.500000' } },
        },
      },
    },
    {
      conventions: { cumulation: 'allLevels', emptyCells: 'full' },
      expected: { levels: ['4/5', '7/10', '0'], total: '1.700000', level: 1 },
    },
  ],
} satisfies MaturityCase;

describe('runMaturityCase', () => {
  it('[E6] finds nothing where everything is as expected', () => {
    expect(maturityCaseSchema.safeParse(goldenCase).success).toBe(true);
    expect(runMaturityCase(smallEdition, goldenCase)).toEqual([]);
  });

  it('[E6] answers every requirement alike where asked to', () => {
    const { answers: _, ...rest } = goldenCase;
    const expected = { levels: ['4/5', '4/5', '4/5'], total: '3.000000', level: 3 };

    expect(runMaturityCase(smallEdition, { ...rest, everyAnswer: 'most', expect: [{ conventions: sequential, expected }] })).toEqual([]);
  });

  it('[E6] tells every difference and the conventions it was found under', () => {
    const expected = {
      levels: ['4/5', '1/3', '0'],
      total: '1.500001',
      level: 2,
      detail: { '2': { elements: { a: '0.500000' }, domains: { b1: '1.000000' }, subdomains: { A: '0.499999' } } },
    };

    expect(runMaturityCase(smallEdition, { ...goldenCase, expect: [{ conventions: sequential, expected }] })).toEqual([
      'sequential/renormalise: levels: expected 4/5 1/3 0, found 4/5 1/2 0',
      'sequential/renormalise: total: expected 1.500001, found 1.500000',
      'sequential/renormalise: level: expected 2, found 1',
      'sequential/renormalise: detail.2.domains.b1: expected 1.000000, found nothing',
      'sequential/renormalise: detail.2.domains.a1: expected nothing, found 0.500000',
      'sequential/renormalise: detail.2.subdomains.A: expected 0.499999, found 0.500000',
    ]);
  });

  it('[E6] tells what is not answered, unknown or cannot be left out', () => {
    const { 'B-L3-a': _, ...open } = goldenCase.answers;

    expect(runMaturityCase(smallEdition, { ...goldenCase, answers: open })).toEqual([
      'sequential/renormalise: not answered: B-L3-a',
      'allLevels/full: not answered: B-L3-a',
    ]);
    expect(runMaturityCase(smallEdition, { ...goldenCase, answers: { ...goldenCase.answers, 'X-L1-a': 'full' } })).toEqual([
      'answers: unknown requirement X-L1-a',
    ]);
    expect(runMaturityCase(smallEdition, { ...goldenCase, tailoredOut: ['a1'] })).toEqual(['tailoredOut: a1 cannot be tailored out']);
  });
});
