/** A sheet of tables as plain data: what it says, nothing about the file it is written to. */
export type ReportSheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** `width` in characters. */
export type SheetColumn = { readonly head: string; readonly width: number };

/** `decimal` is a number as it is printed, such as `2.40`: it keeps its decimals and can be calculated with. */
export type SheetCell = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly decimal: string };

/** A cell of text; nothing in it is ever calculated. */
export function textCell(text: string): SheetCell {
  return { kind: 'text', text };
}

/** A cell of a printed number; what is no plain decimal number stays text. */
export function numberCell(printed: string): SheetCell {
  const decimal = printed.replace(/^\+/u, '').replace(/,(?=\d{3}(?!\d))/gu, '');
  return isDecimal(decimal) ? { kind: 'number', decimal } : textCell(printed);
}

/** Digits that a double holds exactly enough to be printed again. */
export function isDecimal(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,4})?$/u.test(text);
}
