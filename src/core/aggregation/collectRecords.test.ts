import { expect, it } from 'vitest';
import { recordCollector, type Candidate } from './collectRecords.ts';

const first: Candidate = { pid: 'a', rev: 1, withdrawal: 'w1' };
const revised: Candidate = { pid: 'a', rev: 2, withdrawal: 'w1', batchCode: 'AB-12' };
const other: Candidate = { pid: 'b', rev: 1, withdrawal: 'w2', batchCode: 'ab-12' };

it('[G1] counts the newest revision, of equal ones the first by its file, in whatever order they come', () => {
  const files: readonly (readonly [string, Candidate])[] = [['3.age', first], ['1.age', revised], ['2.age', revised], ['4.age', other]];

  const [ahead, back] = [files, [...files].reverse()].map((order) => {
    const collector = recordCollector();
    for (const [file, candidate] of order) collector.add(file, candidate);
    const { kept, aside, batches } = collector.finish();
    return { counted: [...kept].map((place) => order[place]?.[0]).sort(), aside, batches };
  });

  expect(ahead).toEqual({
    counted: ['1.age', '4.age'],
    aside: [{ file: '2.age', reason: 'duplicate', detail: '2' }, { file: '3.age', reason: 'olderRevision', detail: '1 < 2' }],
    batches: [{ batchCode: 'AB-12', records: 2 }],
  });
  expect(back).toEqual(ahead);
});

it('[G1] puts a withdrawn record aside whatever its revision', () => {
  const collector = recordCollector({ withdrawn: new Set(['w1']) });
  collector.add('1.age', first);
  collector.add('2.age', other);
  collector.add('3.age', revised);

  const { kept, aside } = collector.finish();

  expect([...kept]).toEqual([1]);
  expect(aside).toEqual([{ file: '1.age', reason: 'withdrawn', detail: '' }, { file: '3.age', reason: 'withdrawn', detail: '' }]);
});
