import { itemsAssignedTo, type Assessment, type PartialEditions } from '../../core/assessment/index.ts';
import { assigneesIn } from '../answering/countEntries.ts';
import { entriesIn } from '../answering/entries.ts';
import type { SharedGroup } from './useMergeWords.ts';

/** How far somebody has come with what they were assigned. */
export type Share = { readonly name: string; readonly asked: number; readonly answered: number };

/** Everybody who is assigned something that is asked. */
export function sharesOf(assessment: Assessment, editions: PartialEditions): readonly Share[] {
  const names = new Set(Object.keys(assessment.responses).flatMap((edition) => assigneesIn(entriesIn(assessment, edition))));
  return [...names]
    .map((name): Share => {
      const items = itemsAssignedTo(assessment, editions, name);
      return { name, asked: items.length, answered: items.filter(({ edition, id }) => entriesIn(assessment, edition)[id]?.value !== undefined).length };
    })
    .filter(({ asked }) => asked > 0)
    .sort((left, right) => left.name.localeCompare(right.name, 'zh-CN'));
}

/** Who a group is assigned to, each once, and how many of it to nobody. */
export function assignedIn(assessment: Assessment, { edition, items }: SharedGroup): { readonly names: readonly string[]; readonly free: number } {
  const entries = entriesIn(assessment, edition);
  const assignees = items.map(({ id }) => entries[id]?.assignee ?? '');
  return { names: [...new Set(assignees.filter((name) => name !== ''))], free: assignees.filter((name) => name === '').length };
}
