import { AlignmentType, BorderStyle, TableRow, VerticalAlignTable, type ITableCellOptions, type Paragraph, type Table } from 'docx';
import type { TableBlock, TableCell, TableColumn, TableRow as Row } from '../reportDocument.ts';
import { cellOf, framedTable, widthsOf } from './docxTables.ts';
import { hex, scoreTint, sizes, textWidth } from './docxTheme.ts';
import { cellLine, quiet } from './docxText.ts';

/** A table whose head is repeated on every page and whose rows stay in one piece; a row stays with the texts below it. */
export function drawTable(table: TableBlock): Table {
  const widths = widthsOf(table.columns.map(({ share }) => share), textWidth);
  const rows = table.rows.flatMap((row) => rowsOf(table, widths, row));
  if (table.columns.every(({ head }) => head === '')) return framedTable(widths, rows, 'lines');
  return framedTable(widths, [headRow(table, widths), ...rows], 'lines');
}

function headRow({ columns }: TableBlock, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text, align }, index) =>
      cellOf([cellLine(text, { bold: true, color: hex.paper }, { alignment: alignments[align] })], widths[index] ?? 0, {
        shading: { fill: hex.accent },
        verticalAlign: VerticalAlignTable.CENTER,
      }),
    ),
  });
}

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

function rowsOf(table: TableBlock, widths: readonly number[], row: Row): readonly TableRow[] {
  switch (row.kind) {
    case 'group':
      return [wholeRow(table, [cellLine(row.note === '' ? row.text : `${row.text}  ${row.note}`, { bold: true, color: hex.accent })], hex.tint, true)];
    case 'marker':
      return [wholeRow(table, [cellLine(row.text, { bold: true, color: hex.warning })], hex.warningTint, false)];
    case 'row': {
      const details = row.details.map(({ label, text }) => cellLine(`${label}  ${text}`, { size: sizes.small, ...quiet }));
      const aligned = { verticalAlign: table.rowAlign === 'middle' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP };
      const cells = new TableRow({
        cantSplit: true,
        keepNext: details.length > 0,
        children: row.cells.map((cell, index) => drawCell(cell, table.columns[index], widths[index] ?? 0, { ...aligned, ...(details.length === 0 ? {} : openBelow) })),
      });
      return details.length === 0 ? [cells] : [cells, wholeRow(table, details, null, false, openAbove)];
    }
  }
}

const openAbove = { borders: { top: { style: BorderStyle.NONE, size: 0, color: 'auto' } } } as const;

/** A row of one cell over the whole width. */
function wholeRow({ columns }: TableBlock, children: readonly Paragraph[], fill: string | null, keepNext: boolean, options: CellOptions = {}): TableRow {
  const cell = cellOf(children, textWidth, { ...options, columnSpan: columns.length, ...(fill === null ? {} : { shading: { fill } }) });
  return new TableRow({ cantSplit: true, keepNext, children: [cell] });
}

/** No line between a row and the texts below it. */
const openBelow = { borders: { bottom: { style: BorderStyle.NONE, size: 0, color: 'auto' } } } as const;

type CellOptions = Omit<ITableCellOptions, 'children' | 'width'>;

function drawCell(cell: TableCell, column: TableColumn | undefined, width: number, options: CellOptions) {
  const alignment = alignments[column?.align ?? 'left'];
  const shading = cell.kind === 'score' && cell.value !== null ? { shading: { fill: scoreTint(cell.value) } } : {};
  return cellOf(linesOf(cell, alignment), width, { ...options, ...shading });
}

type Alignment = (typeof alignments)[keyof typeof alignments];

function linesOf(cell: TableCell, alignment: Alignment): readonly Paragraph[] {
  switch (cell.kind) {
    case 'titled':
      return [cellLine(cell.title, { bold: true }, { alignment }), cellLine(cell.text, { size: sizes.small, ...quiet }, { alignment })];
    case 'text':
      return [cellLine(cell.text, { bold: cell.strong }, { alignment })];
    case 'score':
      return [cellLine(cell.text, { bold: cell.isReached }, { alignment })];
    case 'choices':
      return [cellLine(cell.labels.map((label) => `☐ ${label}`).join('  '), {}, { alignment })];
    case 'ruled':
      return cell.lines.map((labels) => cellLine(labels.map((label) => `${label} ____________`).join('  ')));
    case 'meter':
    case 'answer':
      return [cellLine(cell.text, {}, { alignment })];
  }
}
