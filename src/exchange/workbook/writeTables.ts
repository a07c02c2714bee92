import { cellText } from '../../core/assessment/index.ts';
import { packXlsx } from './packXlsx.ts';
import type { CellStyle, ModelCell, SheetModel } from './sheetModel.ts';

/** A sheet of tables to be written: widths in characters, numbers as digits such as `2.40`. */
export type TableSheet = {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly TableCell[])[];
};

export type TableCell = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly decimal: string };

/**
 * Writes tables as a workbook: a head that stays in sight and can be filtered, numbers with the decimals they are printed with, and
 * everything else as text, whatever it begins with. The same sheets and date make the same bytes in any time zone.
 *
 * @param isoDate the day that the archive's entries bear
 * @param footer stands at the foot of printed pages
 */
export function writeTables(sheets: readonly TableSheet[], isoDate: string, footer: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = (/^(19[89]\d|20\d\d)-\d\d-\d\d$/u.test(isoDate) ? isoDate : '1980-01-01').split('-').map(Number);
  // Archives keep local time, so midnight here is midnight in every zone.
  return packXlsx(withOwnNames(sheets).map((sheet) => modelOf(sheet, footer)), new Date(year, month - 1, day));
}

function modelOf({ name, columns, rows }: TableSheet, footer: string): SheetModel {
  return {
    name,
    isHidden: false,
    widths: columns.map(({ width }) => width),
    rows: [columns.map(({ head }) => ({ text: cellText(head), style: 'head' as const })), ...rows.map((cells) => cells.map(modelCell))],
    frozen: { rows: 1, columns: 1 },
    lists: [],
    page: { isLandscape: true, header: '', footer: cellText(footer) },
  };
}

function modelCell(cell: TableCell): ModelCell {
  if (cell.kind === 'text') return { text: cellText(cell.text), style: 'text' };
  const styles: readonly CellStyle[] = ['whole', 'decimals1', 'decimals2', 'decimals3', 'decimals4'];
  return { number: cell.decimal, style: styles[cell.decimal.split('.')[1]?.length ?? 0] ?? 'decimals4' };
}

/** Programs want names of at most 31 characters, none twice and without these characters. */
function withOwnNames(sheets: readonly TableSheet[]): readonly TableSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = cellText(sheet.name.replace(/[[\]:*?/\\']/gu, ' ')).slice(0, 28) || 'Sheet';
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
