import { excerptParts, markParts } from './markParts.ts';
import type { SoughtTerm } from './soughtTerm.ts';

type MarkedProps = {
  readonly text: string;
  readonly sought: readonly SoughtTerm[];
  /** How many characters to show on either side of the first mark; all without it. */
  readonly around?: number;
};

/** A text with what was looked for marked in it. */
export function Marked({ text, sought, around }: MarkedProps) {
  const parts = markParts(text, sought);
  const shown = around === undefined ? parts : excerptParts(parts, around);
  return shown.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text));
}
