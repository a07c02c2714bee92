import { cellText, workbookFields, workbookFormatVersion, workbookRows, type WorkbookCells, type WorkbookField } from '../../core/assessment/index.ts';
import { aboutSheet } from './aboutSheet.ts';
import { maturitySheet, securitySheet, type AskedRow, type AskedSheet } from './askedRows.ts';
import { fieldInWords } from './fieldWords.ts';
import { originRows, originSheetName } from './origin.ts';
import type { ChoiceList, ModelCell, SheetModel } from './sheetModel.ts';
import type { WorkbookInput } from './workbookInput.ts';
import { workbookWords, type FixedColumn, type WorkbookWords } from './workbookWords.ts';

/** The sheets of a workbook (SPEC X1): what it is, one sheet for each questionnaire, and a hidden one on where it comes from. */
export function buildSheets(input: WorkbookInput): readonly SheetModel[] {
  const { assessment, language } = input;
  const words = workbookWords[language];
  const page = { isLandscape: true, ...words.page(cellText(assessment.company.name)) };
  const asked = [maturitySheet(input), securitySheet(input)].map((sheet) => ({
    sheet,
    cells: workbookRows(assessment, sheet.edition, sheet.rows.map(({ id }) => id)),
  }));
  return [
    aboutSheet(input, asked.map(({ sheet }) => sheet)),
    ...asked.map(({ sheet, cells }) => tableSheet(sheet, cells, words, page)),
    {
      name: originSheetName,
      isHidden: true,
      widths: [16, 24, 24],
      rows: originRows(input, workbookFormatVersion, asked).map((row) => row.map((text) => ({ text, style: 'plain' }))),
      frozen: null,
      lists: [],
      page: { ...page, isLandscape: false },
    },
  ];
}

const widths: Readonly<Record<FixedColumn | WorkbookField, number>> = {
  id: 10, element: 9, domain: 11, subdomain: 14, level: 11, part: 13, section: 15, tier: 9, requirement: 42, full: 42, applies: 12,
  answer: 13, evidence: 32, items: 36, note: 28, flagged: 8, assignee: 11, by: 11,
};

function tableSheet(
  { name, columns, rows }: AskedSheet,
  cells: ReadonlyMap<string, WorkbookCells>,
  words: WorkbookWords,
  page: SheetModel['page'],
): SheetModel {
  const fixedHeads = columns.map((column): ModelCell => ({ text: words.columns[column], style: 'head' }));
  const inputHeads = workbookFields.map((field): ModelCell => ({ text: words.columns[field], style: 'inputHead' }));
  return {
    name,
    isHidden: false,
    widths: [...columns, ...workbookFields].map((column) => widths[column]),
    rows: [[...fixedHeads, ...inputHeads], ...rows.map((row) => tableRow(row, columns, cells.get(row.id), words))],
    frozen: { rows: 1, columns: 1 },
    lists: [...answerLists(rows, columns.length + 1, words), flagList(rows, columns.length + 1 + workbookFields.indexOf('flagged'), words)],
    page,
  };
}

function tableRow({ fixed, applies, labels }: AskedRow, columns: readonly FixedColumn[], cells: WorkbookCells | undefined, words: WorkbookWords): readonly ModelCell[] {
  return [
    ...columns.map((column): ModelCell => ({ text: fixed[column] ?? '', style: applies ? 'fixed' : 'offFixed' })),
    ...workbookFields.map((field): ModelCell => ({ text: fieldInWords(field, cells?.[field] ?? '', labels, words), style: applies ? 'input' : 'offInput' })),
  ];
}

const firstRow = 2;

/** Things asked that offer the same answers share a list. */
function answerLists(rows: readonly AskedRow[], column: number, words: WorkbookWords): readonly ChoiceList[] {
  const groups = new Map<string, { readonly words: readonly string[]; readonly rows: number[] }>();
  for (const [index, { labels }] of rows.entries()) {
    const offered = [...labels.values()];
    const group = groups.get(offered.join('\n')) ?? { words: offered, rows: [] };
    group.rows.push(index + firstRow);
    groups.set(offered.join('\n'), group);
  }
  return [...groups.values()].map((group) => ({ column, ...group, title: words.chooseTitle, text: words.chooseText }));
}

function flagList(rows: readonly AskedRow[], column: number, words: WorkbookWords): ChoiceList {
  return { column, rows: rows.map((_, index) => index + firstRow), words: [words.yes, words.no], title: words.chooseTitle, text: words.chooseText };
}
