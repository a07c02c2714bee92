import { lineHeight } from './flow.ts';
import { leading, sizes } from './theme.ts';

/** mm around the text of a cell. */
export const cellPadding = { x: 1.5, y: 1.25 } as const;

export const tableLine = lineHeight(sizes.table, leading.table);

/** A cell broken into lines for its width, and how to draw it into the box of its row. */
export type LaidCell = {
  readonly height: number;
  /** Whether it is drawn over the whole height of its row; others stand at its top or middle. */
  readonly fillsRow: boolean;
  readonly draw: (box: { readonly x: number; readonly y: number; readonly height: number }) => void;
};
