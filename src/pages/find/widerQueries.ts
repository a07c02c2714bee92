import { fitsFacets, noFacets, type Moments } from './facets.ts';
import type { FindItem } from './findItem.ts';
import { isNarrowed, type FindQuery } from './findQuery.ts';
import { searchItems } from './searchItems.ts';

/** A way to find more than nothing: the query to try and how many results it has. */
export type WiderQuery = {
  readonly way: 'withoutFilters' | 'everything' | 'withoutTerm';
  /** The term given up. */
  readonly term: string;
  readonly query: FindQuery;
  readonly count: number;
};

/** What would find something, where a query finds nothing: no filters, also what is not asked, one term less. */
export function widerQueries(items: readonly FindItem[], query: FindQuery, moments: Moments): readonly WiderQuery[] {
  const ways: Omit<WiderQuery, 'count'>[] = [];
  if (isNarrowed(query)) ways.push({ way: 'withoutFilters', term: '', query: { ...query, ...noFacets } });
  if (!query.everything) ways.push({ way: 'everything', term: '', query: { ...query, everything: true } });
  const words = query.text.trim().split(/\s+/u);
  if (words.length > 1) {
    for (const term of new Set(words)) {
      const text = words.filter((word) => word !== term).join(' ');
      ways.push({ way: 'withoutTerm', term, query: { ...query, text } });
    }
  }
  return ways.map((way) => ({ ...way, count: countOf(items, way.query, moments) })).filter(({ count }) => count > 0);
}

function countOf(items: readonly FindItem[], query: FindQuery, moments: Moments): number {
  const considered = items.filter((item) => query.everything || item.applies);
  return searchItems(considered, query.text).hits.filter(({ item }) => fitsFacets(item, query, moments)).length;
}
