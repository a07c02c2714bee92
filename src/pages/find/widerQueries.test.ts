import { expect, it } from 'vitest';
import type { FindItem } from './findItem.ts';
import { plainQuery } from './findQuery.ts';
import { widerQueries } from './widerQueries.ts';

const moments = { visit: '2026-11-24T08:00:00Z', day: '2026-11-23T09:00:00Z', week: '2026-11-17T09:00:00Z' };

function item(id: string, text: string, applies = true): FindItem {
  return {
    asked: { edition: 'gbt39116@1.0.0', id, group: 'M10', level: 1, text, full: '', typicalEvidence: [], href: '#/' },
    part: 'maturity',
    groupName: '子域',
    levelName: null,
    applies,
    answerLabels: {},
    entry: undefined,
  };
}

const items = [item('M10-L1-a', '物流计划', false), item('M3-L1-a', '采购计划')];

it('offers only what finds something, with its count', () => {
  const wider = widerQueries(items, { ...plainQuery, text: '采购 跟踪 计划', states: ['flagged'] }, moments);

  expect(wider).toEqual([]);
  expect(widerQueries(items, { ...plainQuery, text: '采购 跟踪' }, moments).map(({ way, term, count }) => [way, term, count])).toEqual([
    ['withoutTerm', '跟踪', 1],
  ]);
});

it('offers to drop the filters and to look among what is not asked', () => {
  expect(widerQueries(items, { ...plainQuery, text: '采购', states: ['flagged'] }, moments).map(({ way, count }) => [way, count])).toEqual([['withoutFilters', 1]]);
  expect(widerQueries(items, { ...plainQuery, text: '物流' }, moments).map(({ way, count }) => [way, count])).toEqual([['everything', 1]]);
});
