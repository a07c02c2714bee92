import { describe, expect, it } from 'vitest';
import type { AskedItem, QuestionBook } from './questionBook.ts';
import { firstOf, nextOpen, stepFrom } from './walk.ts';

const walk = ['a', 'b', 'c', 'd'].map((id) => asked(id));

function asked(id: string): AskedItem {
  return { edition: 'gbt39116@1.0.0', id, group: 'P1', level: 1, levelName: null, text: id, full: '', typicalEvidence: [], href: `#/${id}`, options: [], unknown: null, basis: null };
}

function among(...ids: readonly string[]) {
  return ({ id }: AskedItem) => ids.includes(id);
}

describe('a step', () => {
  it('goes to the neighbour, and nowhere at the ends', () => {
    const any = () => true;

    expect(stepFrom(walk, 'b', 1, any)?.id).toBe('c');
    expect(stepFrom(walk, 'b', -1, any)?.id).toBe('a');
    expect(stepFrom(walk, 'd', 1, any)).toBeNull();
    expect(stepFrom(walk, 'a', -1, any)).toBeNull();
  });

  it('passes over what does not fit, from a question that no longer fits as well', () => {
    expect(stepFrom(walk, 'a', 1, among('d'))?.id).toBe('d');
    expect(stepFrom(walk, 'b', 1, among('a', 'd'))?.id).toBe('d');
    expect(stepFrom(walk, 'b', -1, among('a', 'd'))?.id).toBe('a');
  });

  it('begins at an end when the question is not walked through', () => {
    expect(stepFrom(walk, 'tailored', 1, () => true)?.id).toBe('a');
    expect(stepFrom(walk, 'tailored', -1, () => true)?.id).toBe('d');
  });
});

describe('the next open question', () => {
  it('goes round once and never to where one stands', () => {
    expect(nextOpen(walk, 'b', among('a', 'b', 'd'))?.id).toBe('d');
    expect(nextOpen(walk, 'd', among('b', 'd'))?.id).toBe('b');
    expect(nextOpen(walk, 'b', among('b'))).toBeNull();
    expect(nextOpen(walk, '', among('a'))?.id).toBe('a');
  });

  it('[S41] follows the fastest order when there is one', () => {
    const book = { walk } as unknown as QuestionBook; // only the walk is looked at

    expect(firstOf(book, ['c', 'a'], 'c', () => true)?.id).toBe('a');
    expect(firstOf(book, ['c', 'a'], 'b', among('a'))?.id).toBe('a');
    expect(firstOf(book, [], 'b', () => true)).toBeNull();
  });
});
