/** How cells look; `input` cells keep whatever is typed as text, so that nothing becomes a formula or a date. */
export const cellStyles = ['plain', 'title', 'strong', 'head', 'inputHead', 'fixed', 'input', 'offFixed', 'offInput', 'wrapped', 'text', 'whole', 'decimals1', 'decimals2', 'decimals3', 'decimals4'] as const;

export type CellStyle = (typeof cellStyles)[number];

/** A cell of text, of which an empty one keeps its style, or of a number written in digits such as `2.40`; never a formula. */
export type ModelCell =
  | { readonly text: string; readonly style: CellStyle }
  | { readonly number: string; readonly style: CellStyle };

/** A sheet to be written: plain data. */
export type SheetModel = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ModelCell[])[];
  /** Rows and columns that stay in sight; a filter stands in the last of these rows and reaches over the table. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly lists: readonly ChoiceList[];
  readonly page: { readonly isLandscape: boolean; readonly header: string; readonly footer: string };
};

/** Cells that take only the words of a list: some rows, counted from one, of a column counted from one. */
export type ChoiceList = {
  readonly column: number;
  readonly rows: readonly number[];
  readonly words: readonly string[];
  readonly title: string;
  readonly text: string;
};
