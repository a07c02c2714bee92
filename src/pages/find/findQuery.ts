import { everyState, noFacets, sinceWhen, type Facets } from './facets.ts';
import { searchedParts } from './findItem.ts';

/** All that decides what the page lists; the address holds it. */
export type FindQuery = Facets & {
  readonly text: string;
  /** Also what this firm is not asked. */
  readonly everything: boolean;
};

export const plainQuery: FindQuery = { ...noFacets, text: '', everything: false };

/**
 * The query as the last part of an address, such as `q=联网&show=open,flagged` (percent-encoded); empty for the plain
 * one. It stands behind the `#`, so that what one looks for never leaves the browser, not even on a reload.
 */
export function writeQuery(query: FindQuery): string {
  const fields = new URLSearchParams();
  if (query.text !== '') fields.set('q', query.text);
  if (query.states.length > 0) fields.set('show', query.states.join(','));
  if (query.assignee !== null) fields.set('to', query.assignee);
  if (query.since !== plainQuery.since) fields.set('since', query.since);
  if (query.part !== null) fields.set('part', query.part);
  if (query.group !== null) fields.set('group', query.group);
  if (query.level !== null) fields.set('level', String(query.level));
  if (query.everything) fields.set('all', '1');
  return fields.toString();
}

/** Reads the query of an address; what it does not know counts as not said. */
export function readQuery(address: string): FindQuery {
  const fields = new URLSearchParams(address);
  const shown = (fields.get('show') ?? '').split(',');
  const level = Number(fields.get('level') ?? '');
  return {
    text: fields.get('q') ?? '',
    states: everyState.filter((state) => shown.includes(state)),
    assignee: fields.get('to'),
    since: sinceWhen.find((since) => since === fields.get('since')) ?? plainQuery.since,
    part: searchedParts.find((part) => part === fields.get('part')) ?? null,
    group: fields.get('group'),
    level: Number.isSafeInteger(level) && level > 0 ? level : null,
    everything: fields.get('all') === '1',
  };
}

/** Whether anything but the text narrows the list. */
export function isNarrowed(query: FindQuery): boolean {
  return query.states.length > 0 || query.part !== null || query.group !== null || query.level !== null;
}
