import type { EditionRef } from '../../core/edition/index.ts';

/** One thing asked, in whichever questionnaire. */
export type AnswerItem = {
  readonly edition: EditionRef;
  readonly id: string;
  /** The sub-domain or section it belongs to. */
  readonly group: string;
  /** Its maturity level; null where the questionnaire has none. */
  readonly level: number | null;
  readonly text: string;
  /** What counts as fully met. */
  readonly full: string;
  readonly typicalEvidence: readonly string[];
  /** Where it is answered, such as `#/a/0b8f6c1e/questions/P1/P1-L1-a`. */
  readonly href: string;
};
