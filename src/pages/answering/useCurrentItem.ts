import { use, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { placeIn, type LastQuestion, type Place } from '../shared/places.ts';
import { entriesNow } from './entries.ts';
import { groupOf, itemOf, type AskedItem, type QuestionBook } from './questionBook.ts';

/** The question to show and, when it is the one left last, how far the page was scrolled. */
export type CurrentItem = { readonly item: AskedItem; readonly last: LastQuestion | null };

/**
 * The question that the address names; without one the question left last, else the first open one, else the first.
 * The address then names it, in place of the one that came. Suspends for the moment that the place is read.
 */
export function useCurrentItem(book: QuestionBook, groupId: string | undefined, itemId: string | undefined): CurrentItem | null {
  const [, navigate] = useLocation();
  const place = use(placeIn(book.assessmentId));
  const named = itemOf(book, itemId);
  const last = lastIn(book, place);
  const isNamed = named !== undefined && (groupId === undefined || named.group === groupId);
  // What is open changes with the answers; where one arrived does not.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const arrived = useMemo(() => arrivalIn(book, groupId, last), [book, groupId]);
  const item = isNamed ? named : arrived;
  useEffect(() => {
    if (item !== undefined && !isNamed) navigate(item.href.slice(1), { replace: true });
  }, [item, isNamed, navigate]);
  return useMemo(() => (item === undefined ? null : { item, last: last?.anchor === item.id ? last : null }), [item, last]);
}

function lastIn(book: QuestionBook, place: Place | undefined): LastQuestion | null {
  return place?.last?.[book.path] ?? null;
}

function arrivalIn(book: QuestionBook, groupId: string | undefined, last: LastQuestion | null): AskedItem | undefined {
  const remembered = itemOf(book, last?.anchor);
  if (remembered !== undefined && (groupId === undefined || remembered.group === groupId)) return remembered;
  const items = groupId === undefined ? book.walk : (groupOf(book, groupId)?.items ?? []);
  const entries = entriesNow(book.edition);
  return items.find(({ id }) => entries[id]?.value === undefined) ?? items[0];
}
