import type { ComponentType } from 'react';
import type { EditionRef } from '../../core/edition/index.ts';
import type { AnswerOption } from '../shared/AnswerRadios.tsx';
import type { AnswerItem } from './answerItem.ts';

/** A thing asked with everything that its place on the screen needs; one object per edition, scope and language. */
export type AskedItem = AnswerItem & {
  /** `二级 规范级`; null where the questionnaire has no levels. */
  readonly levelName: string | null;
  readonly options: readonly AnswerOption<string>[];
  /** The option that says that nobody knows; null where none is offered. */
  readonly unknown: string | null;
  /** The documents behind it, as one line. */
  readonly basis: string | null;
};

/** A sub-domain or section. */
export type QuestionGroup = {
  readonly id: string;
  readonly name: string;
  /** What it belongs to, as the list heads it: an element, a part. */
  readonly part: string;
  /** The way down to it: `制造 › 生产`. */
  readonly above: string;
  readonly items: readonly AskedItem[];
  /** Those that have to be answered for it to read as done. */
  readonly counted: readonly AskedItem[];
  /** Tailored out: it can be looked at, keeps its answers, and is not walked through. */
  readonly isLeftOut: boolean;
};

/** What a questionnaire adds around its questions; each is drawn on its own and asks for what it needs. */
export type BookSlots = {
  /** Over a question, or over the rows of its level: why it need not be answered. */
  readonly Needless?: ComponentType<{ readonly level: number | null }>;
  /** Beside the text of a question. */
  readonly Marks?: ComponentType<{ readonly id: string }>;
  /** Under the evidence of a question. */
  readonly UnderEvidence?: ComponentType<{ readonly item: AskedItem }>;
  /** Under its answers. */
  readonly Below?: ComponentType<{ readonly id: string }>;
  /** Under the name of a group. */
  readonly GroupNote?: ComponentType<{ readonly groupId: string }>;
  /** Under the questions of a group. */
  readonly GroupFoot?: ComponentType<{ readonly groupId: string }>;
  /** What is left and whether more answers can still change the result. */
  readonly Standing?: ComponentType;
};

/** A questionnaire as the answering surface sees it, whatever it asks. */
export type QuestionBook = {
  readonly edition: EditionRef;
  readonly assessmentId: string;
  /** Its place within the assessment: `questions`. */
  readonly path: string;
  readonly groups: readonly QuestionGroup[];
  /** Every question that counts, in the order of the edition. */
  readonly walk: readonly AskedItem[];
  readonly answer: (id: string, value: string) => void;
  /** The open questions that can still change the result, those first that settle it fastest; null where no order is known. */
  readonly fastest: (() => readonly string[]) | null;
  readonly resultHref: string;
  readonly slots: BookSlots;
};

export function itemOf(book: QuestionBook, id: string | null | undefined): AskedItem | undefined {
  if (id === null || id === undefined) return undefined;
  let index = indexes.get(book);
  if (index === undefined) {
    index = new Map(book.groups.flatMap((group) => group.items.map((item) => [item.id, item])));
    indexes.set(book, index);
  }
  return index.get(id);
}

export function groupOf(book: QuestionBook, id: string | undefined): QuestionGroup | undefined {
  return book.groups.find((group) => group.id === id);
}

const indexes = new WeakMap<QuestionBook, ReadonlyMap<string, AskedItem>>();
