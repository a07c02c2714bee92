import type { AskedItem, QuestionBook } from './questionBook.ts';

export type Fits = (item: AskedItem) => boolean;

/** The next or previous question that fits, or null at either end. A question outside the walk starts it from its end. */
export function stepFrom(walk: readonly AskedItem[], fromId: string, direction: 1 | -1, fits: Fits): AskedItem | null {
  const from = walk.findIndex(({ id }) => id === fromId);
  for (let index = from < 0 ? (direction === 1 ? 0 : walk.length - 1) : from + direction; index >= 0 && index < walk.length; index += direction) {
    const item = walk[index];
    if (item !== undefined && fits(item)) return item;
  }
  return null;
}

/** The next question that is open and fits, going round once; null when none but the present one is left. */
export function nextOpen(walk: readonly AskedItem[], fromId: string, isOpen: Fits): AskedItem | null {
  const from = walk.findIndex(({ id }) => id === fromId);
  for (let step = 1; step <= walk.length; step += 1) {
    const item = walk[(from + step) % walk.length];
    if (item !== undefined && item.id !== fromId && isOpen(item)) return item;
  }
  return null;
}

/** The first of an order of questions that is not the present one and fits. */
export function firstOf(book: QuestionBook, order: readonly string[], fromId: string, fits: Fits): AskedItem | null {
  for (const id of order) {
    const item = book.walk.find((candidate) => candidate.id === id);
    if (item !== undefined && id !== fromId && fits(item)) return item;
  }
  return null;
}
