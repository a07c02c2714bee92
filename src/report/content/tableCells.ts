import type { RowDetail, TableCell, TableColumn, TableRow } from '../reportDocument.ts';

/** A cell of plain text. */
export function text(content: string, strong = false): TableCell {
  return { kind: 'text', text: content, strong };
}

/** A cell with a second, smaller text below the first. */
export function titled(title: string, below: string): TableCell {
  return below === '' ? text(title, true) : { kind: 'titled', title, text: below };
}

/** A row of cells. */
export function row(...cells: readonly TableCell[]): TableRow {
  return { kind: 'row', cells, details: [] };
}

/** A row with texts that run below it; empty ones are left out. */
export function rowWith(details: readonly RowDetail[], ...cells: readonly TableCell[]): TableRow {
  return { kind: 'row', cells, details: details.filter((detail) => detail.text.trim() !== '').map(({ label, text: said }) => ({ label, text: said.trim() })) };
}

/** A column of a table. */
export function column(head: string, share: number, align: TableColumn['align'] = 'left'): TableColumn {
  return { head, share, align };
}
