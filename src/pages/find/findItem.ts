import type { AnswerItem } from '../answering/answerItem.ts';
import type { Entry } from '../answering/entryState.ts';

/** The questionnaires that are searched. */
export const searchedParts = ['maturity', 'security'] as const;
export type SearchedPart = (typeof searchedParts)[number];

/** One thing asked, with the words it is shown by. */
export type FindTarget = {
  readonly asked: AnswerItem;
  readonly part: SearchedPart;
  readonly groupName: string;
  readonly levelName: string | null;
  /** False for what this firm is not asked, by its industry type, its profile or because it was tailored out. */
  readonly applies: boolean;
  /** What the present answer reads as, by its value. */
  readonly answerLabels: Readonly<Record<string, string>>;
};

/** One thing asked and what the firm has entered there. */
export type FindItem = FindTarget & { readonly entry: Entry | undefined };
