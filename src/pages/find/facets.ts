import { fitsFilter, type EntryFilter } from '../answering/entryState.ts';
import type { FindItem, SearchedPart } from './findItem.ts';

/** Since when a change counts: this visit, a day, a week. */
export const sinceWhen = ['visit', 'day', 'week'] as const;
export type Since = (typeof sinceWhen)[number];
/** The instants that these stand for now, in ISO. */
export type Moments = Readonly<Record<Since, string>>;

/** What the results are narrowed to. */
export type Facets = {
  /** Open and unknown together mean either; any others must all fit. */
  readonly states: readonly EntryFilter[];
  /** Whose, while `assigned` is among the states; null is anybody. */
  readonly assignee: string | null;
  /** Since when, while `changed` is among the states. */
  readonly since: Since;
  readonly part: SearchedPart | null;
  /** A sub-domain or section of the part. */
  readonly group: string | null;
  readonly level: number | null;
};

export const noFacets: Facets = { states: [], assignee: null, since: 'visit', part: null, group: null, level: null };

export const everyState: readonly EntryFilter[] = ['open', 'unknown', 'flagged', 'withoutEvidence', 'assigned', 'changed'];

/** Whether an item fits all facets. */
export function fitsFacets(item: FindItem, facets: Facets, moments: Moments): boolean {
  return unfitFacets(item, facets, moments).length === 0;
}

/** How many items each choice would leave, everything else being as it is. */
export type FacetCounts = {
  readonly states: Readonly<Record<EntryFilter, number>>;
  readonly assignees: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<SearchedPart, number>;
  /** By `part/group`. */
  readonly groups: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<number, number>;
};

/** Counts for every choice what it would leave of the items found. */
export function countFacets(items: readonly FindItem[], facets: Facets, moments: Moments): FacetCounts {
  const states = { open: 0, unknown: 0, flagged: 0, withoutEvidence: 0, assigned: 0, changed: 0 };
  const assignees = new Map<string, number>();
  const parts = new Map<SearchedPart, number>();
  const groups = new Map<string, number>();
  const levels = new Map<number, number>();
  for (const item of items) {
    const unfit = unfitFacets(item, facets, moments);
    // What keeps an item out is at most the facet in which another choice is weighed.
    const isCountedIn = (facet: FacetName) => unfit.every((name) => name === facet);
    for (const state of everyState) {
      if (isCountedIn(facetOfState[state]) && fitsState(item, state, facets, moments)) states[state] += 1;
    }
    const assignee = item.entry?.assignee ?? '';
    if (assignee !== '' && isCountedIn('assigned')) increase(assignees, assignee);
    if (unfit.every((name) => name === 'part' || name === 'group')) increase(parts, item.part);
    if (unfit.every((name) => name === 'part' || name === 'group')) increase(groups, groupKey(item.part, item.asked.group));
    if (item.asked.level !== null && isCountedIn('level')) increase(levels, item.asked.level);
  }
  return { states, assignees, parts, groups, levels };
}

/** The name of a group among those of all parts. */
export function groupKey(part: SearchedPart, group: string): string {
  return `${part}/${group}`;
}

type FacetName = 'answer' | 'flagged' | 'withoutEvidence' | 'assigned' | 'changed' | 'part' | 'group' | 'level';

const facetOfState: Readonly<Record<EntryFilter, FacetName>> = {
  open: 'answer',
  unknown: 'answer',
  flagged: 'flagged',
  withoutEvidence: 'withoutEvidence',
  assigned: 'assigned',
  changed: 'changed',
};

/** The facets that keep an item out. */
function unfitFacets(item: FindItem, facets: Facets, moments: Moments): readonly FacetName[] {
  const unfit: FacetName[] = [];
  const wantedAnswers = facets.states.filter((state) => facetOfState[state] === 'answer');
  if (wantedAnswers.length > 0 && !wantedAnswers.some((state) => fitsState(item, state, facets, moments))) unfit.push('answer');
  for (const state of facets.states) {
    const facet = facetOfState[state];
    if (facet !== 'answer' && !fitsState(item, state, facets, moments)) unfit.push(facet);
  }
  if (facets.part !== null && item.part !== facets.part) unfit.push('part');
  if (facets.group !== null && item.asked.group !== facets.group) unfit.push('group');
  if (facets.level !== null && item.asked.level !== facets.level) unfit.push('level');
  return unfit;
}

function fitsState({ entry }: FindItem, state: EntryFilter, { assignee, since }: Facets, moments: Moments): boolean {
  if (state === 'assigned') return fitsFilter(entry, assignee === null ? { filter: state } : { filter: state, assignee });
  if (state === 'changed') return fitsFilter(entry, { filter: state, since: moments[since] });
  return fitsFilter(entry, { filter: state });
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
