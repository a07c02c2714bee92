import type { Block, TableBlock, TableCell, TableColumn, TableRow } from '../reportDocument.ts';
import { isDecimal, numberCell, textCell, type ReportSheet, type SheetCell, type SheetColumn } from './reportSheet.ts';

/** `group` heads the column of a table's groups, `exact` the one beside a number with a second text. */
type Heads = { readonly group: string; readonly exact: string };

type Row = Extract<TableRow, { kind: 'row' }>;

/** The tables among blocks as sheets, as many as there are names for them. */
export function tablesAsSheets(blocks: readonly Block[], heads: Heads, names: readonly string[]): readonly ReportSheet[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  return names.flatMap((name, index) => {
    const table = tables[index];
    return table === undefined ? [] : [sheetOfTable(table, name, heads)];
  });
}

/**
 * A table of the report as a sheet that can be filtered: each group becomes a first column, each kind of text below a row a column
 * of its own, and a number with a text below it two columns. Lines drawn through the table are left out.
 */
function sheetOfTable(table: TableBlock, name: string, heads: Heads): ReportSheet {
  const rows = groupedRows(table.rows);
  const hasGroups = rows.some(({ group }) => group !== '');
  const labels = [...new Set(rows.flatMap(({ row }) => row.details.map(({ label }) => label)))];
  const splits = table.columns.map((_, index) => isSplit(rows.map(({ row }) => row), index));
  return {
    name,
    columns: [
      ...(hasGroups ? [{ head: heads.group, width: 24 }] : []),
      ...table.columns.flatMap((column, index) => [sheetColumn(column), ...(splits[index] === true ? [{ head: heads.exact, width: 16 }] : [])]),
      ...labels.map((head) => ({ head, width: 36 })),
    ],
    rows: rows.map(({ group, row }) => [
      ...(hasGroups ? [textCell(group)] : []),
      ...row.cells.flatMap((cell, index) => cellsOf(cell, table.columns[index], splits[index] === true)),
      ...labels.map((label) => textCell(row.details.filter((detail) => detail.label === label).map(({ text }) => text).join('\n'))),
    ]),
  };
}

function groupedRows(rows: readonly TableRow[]): readonly { readonly group: string; readonly row: Row }[] {
  let group = '';
  return rows.flatMap((row) => {
    if (row.kind === 'group') group = row.text;
    return row.kind === 'row' ? [{ group, row }] : [];
  });
}

/** Whether every second text of a column stands below a number. */
function isSplit(rows: readonly Row[], index: number): boolean {
  const titled = rows.flatMap(({ cells }) => (cells[index]?.kind === 'titled' ? [cells[index].title] : []));
  return titled.length > 0 && titled.every((title) => isDecimal(title.replace(/^\+/u, '')));
}

function sheetColumn({ head, share }: TableColumn): SheetColumn {
  return { head, width: Math.min(70, Math.max(8, Math.round(share * 0.75))) };
}

function cellsOf(cell: TableCell, column: TableColumn | undefined, splits: boolean): readonly SheetCell[] {
  if (cell.kind === 'titled' && splits) return [numberCell(cell.title), textCell(cell.text)];
  const said = textOf(cell);
  return [column?.align === 'left' ? textCell(said) : numberCell(said), ...(splits ? [textCell('')] : [])];
}

/** What a cell says, its texts one below the other. */
function textOf(cell: TableCell): string {
  switch (cell.kind) {
    case 'titled':
      return `${cell.title}\n${cell.text}`;
    case 'choices':
      return cell.labels.join('\n');
    case 'ruled':
      return cell.lines.map((labels) => labels.join(' ')).join('\n');
    default:
      return cell.text;
  }
}
