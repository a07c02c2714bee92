import { expect, it } from 'vitest';
import { assigneesIn, countEntries } from './countEntries.ts';
import type { AskedItem } from './questionBook.ts';

const items = ['a', 'b', 'c', 'd'].map((id): AskedItem => {
  return { edition: 'gbt39116@1.0.0', id, group: 'P1', level: 1, levelName: null, text: id, full: '', typicalEvidence: [], href: `#/${id}`, options: [], unknown: null, basis: null };
});
const entries = {
  a: { value: 'full', assignee: '王工' },
  b: { value: 'unknown', flagged: true },
  c: { note: '问过设备部', assignee: '李工' },
  d: { value: 'U', assignee: '王工' },
} as const;

it('counts answered, open, flagged and unknown', () => {
  expect(countEntries([{ items, counted: items }], entries)).toEqual({ all: 4, answered: 3, open: 1, flagged: 1, unknown: 2 });
});

it('[S23] what need not be answered is not left open', () => {
  const [first, , third] = items;

  expect(countEntries([{ items, counted: first === undefined ? [] : [first] }], entries)).toMatchObject({ all: 1, answered: 1, open: 0, unknown: 2 });
  expect(countEntries([{ items, counted: third === undefined ? [] : [third] }], entries)).toMatchObject({ all: 1, answered: 0, open: 1 });
});

it('names each assignee once', () => {
  expect(assigneesIn(entries)).toEqual(['李工', '王工']);
});
