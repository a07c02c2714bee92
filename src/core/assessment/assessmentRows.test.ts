import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssessment, seeded } from '../../../tests/builders/index.ts';
import type { Assessment } from './assessment.ts';
import { fromRows, keyOf, toRows } from './assessmentRows.ts';
import { changesBetween, newRows, oldRows, withRows } from './rowChanges.ts';

const edition = 'gbt39116@1.0.0';
const entryKey = (id: string) => keyOf(['responses', edition, 'answers', id]);

const words = fc.stringMatching(/^[A-Za-z犇鑫𠮷\d-]{1,6}$/u).filter((word) => word !== 'constructor' && word !== 'prototype');
const anything = fc.jsonValue({ maxDepth: 2 });
const fields = fc.dictionary(words, anything, { maxKeys: 4 });
const entries = fc.dictionary(
  words,
  fc.record({ value: fc.constantFrom('full', 'none'), note: fc.string() }, { requiredKeys: [] }),
  { maxKeys: 5 },
);

/** Assessments of any content: answers, facts, and fields that this app does not know. */
const anyContent: fc.Arbitrary<Assessment> = fc
  .record({
    company: fields,
    responses: fc.dictionary(words, fc.record({ answers: entries, flags: fc.dictionary(words, fc.boolean()), extra: anything }, { requiredKeys: [] }), { maxKeys: 3 }),
    unknown: anything,
  })
  .map(({ company, responses, unknown }) => {
    const start = anAssessment();
    return { ...start, company: { ...start.company, ...company }, responses, unknown }; // as loose as a file may be
  });

describe('rows of an assessment', () => {
  it('[K1] put together give the same assessment', () => {
    fc.assert(fc.property(anyContent, (assessment) => {
      expect(fromRows(toRows(assessment))).toEqual(assessment);
    }), seeded);
  });

  it('[K1] hold one answer each', () => {
    const assessment = anAssessment({ answers: new Map([['P1-L1-a', 'full'], ['P1-L1-b', 'none']]) });

    const rows = toRows(assessment);

    expect(rows.get(entryKey('P1-L1-a'))).toEqual({ value: 'full' });
    expect(rows.get(entryKey('P1-L1-b'))).toEqual({ value: 'none' });
    expect(rows.get(keyOf(['company', 'name']))).toBe('例1 某汽车零部件企业');
  });

  it('[K1] keep the firm’s own estimates and what was sealed', () => {
    const made = {
      campaign: '0'.repeat(32), title: '征集', rev: 2, at: '2026-11-24T08:00:00Z', file: 'CQ-0000-12345678.age', sha256: 'a'.repeat(64),
      withdrawalCode: '0000-0000-0000-0000-0', level: 'L2' as const,
    };
    const assessment: Assessment = { ...anAssessment(), efforts: { 'P1-L2-a': { cost: 3, months: 2 } }, sealing: { secret: 'b'.repeat(64), exports: [made] } };

    const rows = toRows(assessment);

    expect(rows.get(keyOf(['sealing', 'secret']))).toBe('b'.repeat(64));
    expect(rows.get(keyOf(['sealing', 'exports']))).toEqual([made]);
    expect(fromRows(rows)).toEqual(assessment);
  });

  it('[K1] that are damaged never reach a prototype', () => {
    const rows = new Map<string, unknown>([
      [keyOf(['__proto__', 'polluted']), true],
      [keyOf(['responses', 'constructor', 'prototype', 'polluted']), true],
      ['not json', 1],
    ]);

    expect(fromRows(rows)).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('changes between two states', () => {
  it('[K2] put into the first give the second', () => {
    fc.assert(fc.property(anyContent, anyContent, (before, after) => {
      const changes = changesBetween(before, after);

      expect(toRows(withRows(before, newRows(changes)))).toEqual(toRows(after));
    }), seeded);
  });

  it('[K3] taken back give the first again', () => {
    fc.assert(fc.property(anyContent, anyContent, (before, after) => {
      const changes = changesBetween(before, after);

      expect(toRows(withRows(after, oldRows(changes)))).toEqual(toRows(before));
    }), seeded);
  });

  it('[K3] taken back leave what others changed meanwhile', () => {
    const before = anAssessment({ answers: new Map([['P1-L1-a', 'full']]) });
    const mine = withRows(before, new Map([[entryKey('P1-L1-a'), { value: 'none' }]]));
    const others = withRows(mine, new Map([[entryKey('P1-L1-b'), { value: 'most' }]]));

    const undone = withRows(others, oldRows(changesBetween(before, mine)));

    expect(undone.responses[edition]?.['answers']).toEqual({ 'P1-L1-a': { value: 'full' }, 'P1-L1-b': { value: 'most' } });
  });

  it('[K2] leave untouched parts the same objects', () => {
    const before = anAssessment({ answers: new Map([['P1-L1-a', 'full']]) });

    const after = withRows(before, new Map([[keyOf(['company', 'name']), '新名']]));

    expect(after.responses).toBe(before.responses);
    expect([...changesBetween(before, after).keys()]).toEqual([keyOf(['company', 'name'])]);
  });

  it('[K2] a row that only says that an object exists never wipes out what is in it', () => {
    const one = anAssessment({ answers: new Map([['P1-L1-a', 'full']]) });

    const after = withRows(one, new Map([[keyOf(['responses', edition, 'answers']), {}], [keyOf(['responses']), {}]]));

    expect(after).toEqual(one);
  });

  it('[K4] taken over from a window that began from nothing leave what this one has answered', () => {
    const nothing = { ...anAssessment(), responses: {} };
    const answer = (id: string) => ({ ...nothing, responses: { [edition]: { answers: { [id]: { value: 'full' } } } } });
    const theirs = newRows(changesBetween(nothing, answer('P1-L1-b')));

    const merged = withRows(answer('P1-L1-a'), theirs);

    expect(merged.responses[edition]?.['answers']).toEqual({ 'P1-L1-a': { value: 'full' }, 'P1-L1-b': { value: 'full' } });
  });
});
