import type { Entries } from './entries.ts';
import { fitsFilter } from './entryState.ts';
import type { QuestionGroup } from './questionBook.ts';

/** Where a group, or all of it, stands. */
export type EntryCounts = {
  readonly all: number;
  readonly answered: number;
  readonly open: number;
  readonly flagged: number;
  readonly unknown: number;
};

/** Counts answered and open among what has to be answered, flagged and unknown among everything. */
export function countEntries(groups: readonly Pick<QuestionGroup, 'items' | 'counted'>[], entries: Entries): EntryCounts {
  const counts = { all: 0, answered: 0, open: 0, flagged: 0, unknown: 0 };
  for (const { items, counted } of groups) {
    const answered = counted.filter(({ id }) => entries[id]?.value !== undefined).length;
    counts.all += counted.length;
    counts.answered += answered;
    counts.open += counted.length - answered;
    counts.flagged += items.filter(({ id }) => fitsFilter(entries[id], { filter: 'flagged' })).length;
    counts.unknown += items.filter(({ id }) => fitsFilter(entries[id], { filter: 'unknown' })).length;
  }
  return counts;
}

/** Every name that something is assigned to, in the order of the alphabet. */
export function assigneesIn(entries: Entries): readonly string[] {
  const names = Object.values(entries).flatMap((entry) => (entry?.assignee === undefined || entry.assignee === '' ? [] : [entry.assignee]));
  return [...new Set(names)].sort((left, right) => left.localeCompare(right, 'zh-CN'));
}
