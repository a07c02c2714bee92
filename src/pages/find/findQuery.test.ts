import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyState, sinceWhen } from './facets.ts';
import { searchedParts } from './findItem.ts';
import { plainQuery, readQuery, writeQuery } from './findQuery.ts';

describe('the query in the address', () => {
  it('is short, and empty where nothing is asked', () => {
    expect(writeQuery(plainQuery)).toBe('');
    expect(writeQuery({ ...plainQuery, text: '联网', states: ['open', 'flagged'] })).toBe('q=%E8%81%94%E7%BD%91&show=open%2Cflagged');
  });

  it('ignores what it does not know', () => {
    expect(readQuery('show=open,later&since=ever&part=ladder&level=x&level2')).toEqual({ ...plainQuery, states: ['open'] });
    expect(readQuery('level=-2')).toEqual(plainQuery);
    expect(readQuery('%%%')).toEqual(plainQuery);
  });

  it('reads back as it was written, and never ends the path it stands in', () => {
    const some = fc.record({
      text: fc.string({ unit: 'grapheme' }),
      everything: fc.boolean(),
      states: fc.subarray([...everyState]),
      assignee: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
      since: fc.constantFrom(...sinceWhen),
      part: fc.option(fc.constantFrom(...searchedParts)),
      group: fc.constantFrom(null, 'P1', 'A1'),
      level: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(some, (query) => {
        const written = writeQuery(query);
        expect(readQuery(written)).toEqual(query);
        expect(written).not.toMatch(/[?#/\s]/u);
      }),
    );
  });
});
