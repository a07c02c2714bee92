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
      return isAssigned(entry?.assignee ?? '', wish.assignee);
    case 'changed':
      return isSince(entry?.at, wish.since);
  }
}

/** An answer that nothing is met, or that nobody knows, needs no evidence. */
function claimsSomething(value: string): boolean {
  return !['none', 'unknown', 'N', 'U'].includes(value);
}

function isAssigned(assignee: string, wanted: string | undefined): boolean {
  return wanted === undefined ? assignee !== '' : assignee === wanted;
}

/** Without a moment to count from, any change counts. */
function isSince(at: string | undefined, since: string | undefined): boolean {
  if (at === undefined) return false;
  return since === undefined || Date.parse(at) >= Date.parse(since);
}
