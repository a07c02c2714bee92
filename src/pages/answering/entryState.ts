import { hasEvidence, type MaturityEntry, type SecurityEntry } from '../../core/assessment/index.ts';

export type Entry = MaturityEntry | SecurityEntry;

/** What one looks for when something is left to do. */
export type EntryFilter = 'open' | 'flagged' | 'unknown' | 'withoutEvidence' | 'assigned' | 'changed';

/** What is asked of an entry: who it is assigned to, and since when a change counts, as an ISO instant. */
export type FilterWish = { readonly filter: EntryFilter; readonly assignee?: string; readonly since?: string };

/** Whether an entry belongs to what is looked for; an entry that does not exist yet is open. */
export function fitsFilter(entry: Entry | undefined, wish: FilterWish): boolean {
  switch (wish.filter) {
    case 'open':
      return entry?.value === undefined;
    case 'flagged':
      return entry?.flagged === true;
    case 'unknown':
      return entry?.value === 'unknown' || entry?.value === 'U';
    case 'withoutEvidence':
      return entry?.value !== undefined && claimsSomething(entry.value) && !hasEvidence(entry);
    case 'assigned':
      return (entry?.assignee ?? '') !== '' && (wish.assignee === undefined || entry?.assignee === wish.assignee);
    case 'changed':
      return entry?.at !== undefined && Date.parse(entry.at) >= Date.parse(wish.since ?? '1970-01-01T00:00:00Z');
  }
}

/** An answer that nothing is met, or that nobody knows, needs no evidence. */
function claimsSomething(value: string): boolean {
  return !['none', 'unknown', 'N', 'U'].includes(value);
}
