import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { entriesNow } from './entries.ts';
import { fitsFilter } from './entryState.ts';
import { focusColumn, focusedColumn, focusQuestion, questionBox } from './focusQuestion.ts';
import type { AskedItem, QuestionBook } from './questionBook.ts';
import { filterIn, useSurface } from './surfaceStore.ts';
import { firstOf, nextOpen, stepFrom, type Fits } from './walk.ts';

/** Ways on from a question; each says whether there was anywhere to go. */
export type Moves = {
  readonly to: (item: AskedItem) => void;
  readonly step: (fromId: string, direction: 1 | -1) => boolean;
  readonly toNextOpen: (fromId: string) => boolean;
};

/**
 * Moves through a questionnaire. Nothing is drawn again for it but the question: what fits is asked at the moment of
 * moving. The address is replaced, so that "back" leaves the questions.
 */
export function useMoves(book: QuestionBook): Moves {
  const [, navigate] = useLocation();
  const to = useCallback(
    (item: AskedItem) => {
      const column = focusedColumn();
      const isOnPage = questionBox(item.id) !== null;
      if (!isOnPage) {
        navigate(item.href.slice(1), { replace: true });
        return;
      }
      if (column === null) focusQuestion(item.id);
      else focusColumn(item.id, column);
      questionBox(item.id)?.scrollIntoView({ block: 'nearest' });
    },
    [navigate],
  );
  return useMemo(() => {
    function go(item: AskedItem | null): boolean {
      if (item !== null) to(item);
      return item !== null;
    }
    return {
      to,
      step: (fromId, direction) => go(stepFrom(book.walk, fromId, direction, fitsNow(book))),
      toNextOpen: (fromId) => {
        const fits = fitsNow(book);
        const entries = entriesNow(book.edition);
        const isOpen: Fits = (item) => entries[item.id]?.value === undefined && fits(item);
        const isFastest = useSurface.getState().isFastest && book.fastest !== null;
        return go(isFastest ? firstOf(book, book.fastest(), fromId, isOpen) : nextOpen(book.walk, fromId, isOpen));
      },
    };
  }, [book, to]);
}

/** Whether a question fits the filter that holds now; without one every question does. */
function fitsNow(book: QuestionBook): Fits {
  const filter = filterIn(useSurface.getState(), book);
  if (filter === null) return () => true;
  const entries = entriesNow(book.edition);
  return ({ id }) => fitsFilter(entries[id], filter);
}
