import { useEffect, useRef } from 'react';
import type { AnswerView } from '../../state/index.ts';
import { rememberQuestion } from '../shared/places.ts';
import { focusedQuestion, focusQuestion, isFocusFree, questionBox } from './focusQuestion.ts';
import { itemOf, type AskedItem, type QuestionBook } from './questionBook.ts';
import type { CurrentItem } from './useCurrentItem.ts';

const settleMs = 200;

/**
 * Receives the user at a question: the scroll position they left it with, or its beginning in sight, and the focus on
 * its answers unless a button elsewhere has it. Remembers each question that is shown or touched, and the scrolling.
 */
export function useArrival(book: QuestionBook, { item, last }: CurrentItem, view: AnswerView): void {
  const scrollTo = useRef(last?.scroll ?? null);
  useEffect(() => {
    const scroll = scrollTo.current;
    scrollTo.current = null; // only the first arrival comes back to where it was
    if (isFocusFree()) focusQuestion(item.id);
    if (scroll !== null) window.scrollTo(0, scroll);
    else bringIntoSight(item.id, view);
    remember(book, item, window.scrollY);
  }, [book, item, view]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let touched = item;
    let scroll = window.scrollY;
    const keep = (): void => {
      timer = undefined;
      remember(book, touched, scroll);
    };
    const settle = (): void => {
      clearTimeout(timer);
      scroll = window.scrollY; // once the page is gone it reads as 0
      timer = setTimeout(keep, settleMs);
    };
    const onFocus = (): void => {
      const focused = itemOf(book, focusedQuestion());
      if (focused === undefined || focused === touched) return;
      touched = focused;
      settle();
    };
    document.addEventListener('focusin', onFocus);
    window.addEventListener('scroll', settle, { passive: true });
    return () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        keep();
      }
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('scroll', settle);
    };
  }, [book, item]);
}

function remember(book: QuestionBook, { id, group }: AskedItem, scroll: number): void {
  rememberQuestion(book.assessmentId, book.path, `${book.path}/${group}`, { anchor: id, scroll: Math.round(scroll) });
}

/** One question stands at the top of the page; a row of the sheet is brought to the middle. */
function bringIntoSight(id: string, view: AnswerView): void {
  const box = questionBox(id);
  if (box === null) return;
  if (view === 'one') {
    const { top } = (box.querySelector('fieldset') ?? box).getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) window.scrollTo(0, 0);
  } else box.scrollIntoView({ block: 'center' });
}
