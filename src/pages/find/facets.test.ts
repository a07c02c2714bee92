import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../answering/entryState.ts';
import { countFacets, everyState, fitsFacets, groupKey, noFacets, sinceWhen, type Facets } from './facets.ts';
import { searchedParts, type FindItem, type SearchedPart } from './findItem.ts';

const moments = { visit: '2026-11-24T08:00:00Z', day: '2026-11-23T09:00:00Z', week: '2026-11-17T09:00:00Z' };

function item(id: string, entry: Entry | undefined, part: SearchedPart = 'maturity', level: number | null = 1): FindItem {
  const group = id.charAt(0);
  return {
    asked: { edition: 'gbt39116@1.0.0', id, group, level, text: id, full: '', typicalEvidence: [], href: '#/' },
    part,
    groupName: group,
    levelName: null,
    applies: true,
    answerLabels: {},
    entry,
  };
}

function left(items: readonly FindItem[], facets: Partial<Facets>): readonly string[] {
  return items.filter((one) => fitsFacets(one, { ...noFacets, ...facets }, moments)).map(({ asked }) => asked.id);
}

const items = [
  item('A1', undefined),
  item('A2', { value: 'unknown', flagged: true, at: '2026-11-24T08:30:00Z' }),
  item('B1', { value: 'full', assignee: '李工', at: '2026-11-23T12:00:00Z' }, 'maturity', 3),
  item('B2', { value: 'Y', evidence: '台账', assignee: '王工', flagged: true, at: '2026-11-18T12:00:00Z' }, 'security', null),
  item('A3', { note: '问过设备部', assignee: '李工', at: '2026-10-01T00:00:00Z' }),
];

describe('the facets', () => {
  it.each([
    ['open', ['A1', 'A3']],
    ['unknown', ['A2']],
    ['flagged', ['A2', 'B2']],
    ['withoutEvidence', ['B1']],
    ['assigned', ['B1', 'B2', 'A3']],
  ] as const)('narrow to %s', (state, ids) => {
    expect(left(items, { states: [state] })).toEqual(ids);
  });

  it('narrow to somebody, and to what changed since a moment', () => {
    expect(left(items, { states: ['assigned'], assignee: '李工' })).toEqual(['B1', 'A3']);
    expect(left(items, { states: ['changed'], since: 'visit' })).toEqual(['A2']);
    expect(left(items, { states: ['changed'], since: 'day' })).toEqual(['A2', 'B1']);
    expect(left(items, { states: ['changed'], since: 'week' })).toEqual(['A2', 'B1', 'B2']);
  });

  it('take open and unknown together as either, everything else as both', () => {
    expect(left(items, { states: ['open', 'unknown'] })).toEqual(['A1', 'A2', 'A3']);
    expect(left(items, { states: ['open', 'assigned'] })).toEqual(['A3']);
  });

  it('narrow to a part, a group of it and a level', () => {
    expect(left(items, { part: 'security' })).toEqual(['B2']);
    expect(left(items, { part: 'maturity', group: 'B' })).toEqual(['B1']);
    expect(left(items, { level: 3 })).toEqual(['B1']);
  });
});

describe('the counts', () => {
  it('say what each choice would leave, everything else being as it is', () => {
    const counts = countFacets(items, { ...noFacets, states: ['flagged'] }, moments);

    expect(counts.states).toEqual({ open: 0, unknown: 1, flagged: 2, withoutEvidence: 0, assigned: 1, changed: 1 });
    expect([...counts.parts]).toEqual([['maturity', 1], ['security', 1]]);
    expect([...counts.levels]).toEqual([[1, 1]]);
  });

  it('of a choice do not shrink by the choice itself', () => {
    const counts = countFacets(items, { ...noFacets, part: 'maturity', group: 'A', level: 1 }, moments);

    expect([...counts.groups]).toEqual([['maturity/A', 3]]);
    expect([...counts.levels]).toEqual([[1, 3]]);
    expect(countFacets(items, { ...noFacets, part: 'maturity', group: 'A' }, moments).groups.get('security/B')).toBe(1);
    expect([...countFacets(items, { ...noFacets, states: ['assigned'], assignee: '王工' }, moments).assignees]).toEqual([['李工', 2], ['王工', 1]]);
  });
});

const someFacets: fc.Arbitrary<Facets> = fc.record({
  states: fc.subarray([...everyState]),
  assignee: fc.constantFrom(null, '李工', '王工'),
  since: fc.constantFrom(...sinceWhen),
  part: fc.constantFrom(null, ...searchedParts),
  group: fc.constantFrom(null, 'A', 'B'),
  level: fc.constantFrom(null, 1, 3),
});

it('every count is what choosing would list', () => {
  fc.assert(
    fc.property(someFacets, (facets) => {
      const counts = countFacets(items, facets, moments);
      const others = facets.states.filter((state) => state !== 'assigned');
      expect(counts.assignees.get('李工') ?? 0).toBe(left(items, { ...facets, states: [...others, 'assigned'], assignee: '李工' }).length);
      expect(counts.groups.get(groupKey('maturity', 'B')) ?? 0).toBe(left(items, { ...facets, part: 'maturity', group: 'B' }).length);
      expect(counts.parts.get('security') ?? 0).toBe(left(items, { ...facets, part: 'security', group: null }).length);
      expect(counts.levels.get(3) ?? 0).toBe(left(items, { ...facets, level: 3 }).length);
      for (const state of ['flagged', 'withoutEvidence', 'assigned', 'changed'] as const) {
        expect(counts.states[state]).toBe(left(items, { ...facets, states: [...facets.states, state] }).length);
      }
    }),
  );
});
