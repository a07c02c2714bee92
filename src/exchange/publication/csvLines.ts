import { cellText } from '../../core/assessment/index.ts';

/** A text of any content, or a number in digits; an empty number is an empty cell. */
export type CsvCell = { readonly text: string } | { readonly number: string };

/**
 * Lines of CSV (RFC 4180, CRLF): texts quoted and on one line, numbers bare. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, also with spaces before its first sign and for the wide forms of these signs.
 */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: CsvCell): string {
  return 'number' in cell ? cell.number : `"${safeText(cell.text).replace(/"/gu, '""')}"`;
}

function safeText(text: string): string {
  // What stands before a sign may have been taken off as white space, so both forms are looked at.
  const plain = cellText(text).replace(/[\t\n\r]+/gu, ' ');
  return /^\s*[-=+@\t\r＝＋－＠]/u.test(text) || /^\s*[-=+@＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
}
