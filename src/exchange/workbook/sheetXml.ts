import { cellAddress } from './sheetCells.ts';
import { cellStyles, type ChoiceList, type ModelCell, type SheetModel } from './sheetModel.ts';
import { escapeXml, mainNamespace, xmlPart } from './xmlWriting.ts';

/** Texts of all sheets by number, as cells refer to them. */
export type SharedTexts = { readonly numberOf: (text: string) => number };

/**
 * The XML of one sheet, its parts in the order of ECMA-376 part 1, 18.3.1.99: programs call a sheet with another order damaged.
 */
export function sheetXml(sheet: SheetModel, texts: SharedTexts, isFirst: boolean): string {
  return xmlPart(
    [
      `<worksheet xmlns="${mainNamespace}">`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<dimension ref="${rangeOf(sheet, 1)}"/>`,
      sheetView(sheet, isFirst),
      '<sheetFormatPr defaultRowHeight="15"/>',
      `<cols>${sheet.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
      `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index + 1, texts)).join('')}</sheetData>`,
      sheet.frozen === null ? '' : `<autoFilter ref="${rangeOf(sheet, sheet.frozen.rows)}"/>`,
      validations(sheet.lists),
      '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9"${sheet.page.isLandscape ? ' orientation="landscape"' : ''} fitToWidth="1" fitToHeight="0"/>`,
      headerFooter(sheet),
      '</worksheet>',
    ].join(''),
  );
}

/** The area of a sheet from a row on, such as `A1:O208`. */
export function rangeOf(sheet: SheetModel, fromRow: number): string {
  return `A${fromRow}:${cellAddress(Math.max(fromRow, sheet.rows.length), Math.max(1, sheet.widths.length))}`;
}

function sheetView({ frozen }: SheetModel, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (frozen === null) return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`;
  const { rows, columns } = frozen;
  const corner = cellAddress(rows + 1, columns + 1);
  const pane = `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  const selections = ['topRight', 'bottomLeft', 'bottomRight'].map((name) => `<selection pane="${name}" activeCell="${corner}" sqref="${corner}"/>`).join('');
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}${selections}</sheetView></sheetViews>`;
}

function rowXml(cells: readonly ModelCell[], row: number, texts: SharedTexts): string {
  return `<row r="${row}">${cells.map((cell, index) => cellXml(cell, cellAddress(row, index + 1), texts)).join('')}</row>`;
}

function cellXml(cell: ModelCell, address: string, texts: SharedTexts): string {
  const number = cellStyles.indexOf(cell.style);
  if ('number' in cell) return `<c r="${address}" s="${number}"><v>${escapeXml(cell.number)}</v></c>`;
  const { text } = cell;
  return text === '' ? `<c r="${address}" s="${number}"/>` : `<c r="${address}" s="${number}" t="s"><v>${texts.numberOf(text)}</v></c>`;
}

/** A list inside a sheet may be 255 characters long, and its words hold neither comma nor quotation mark. */
export function canBeListed(words: readonly string[]): boolean {
  return words.join(',').length <= 255 && words.every((word) => !/[,"]/u.test(word));
}

function validations(lists: readonly ChoiceList[]): string {
  const used = lists.filter(({ rows, words }) => rows.length > 0 && canBeListed(words));
  if (used.length === 0) return '';
  return `<dataValidations count="${used.length}">${used.map(validation).join('')}</dataValidations>`;
}

function validation({ column, rows, words, title, text }: ChoiceList): string {
  const messages = `errorTitle="${escapeXml(title)}" error="${escapeXml(text)}"`;
  const attributes = `type="list" allowBlank="1" showErrorMessage="1" ${messages} sqref="${runsOf(rows).map(([from, to]) => `${cellAddress(from, column)}:${cellAddress(to, column)}`).join(' ')}"`;
  return `<dataValidation ${attributes}><formula1>${escapeXml(`"${words.join(',')}"`)}</formula1></dataValidation>`;
}

/** Rows that follow each other, as first and last. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** An ampersand begins a mark in these lines, so one that is meant is doubled; programs take at most 255 characters. */
function headerFooter({ name, page }: SheetModel): string {
  const said = (text: string) => [...text.replace(/\n/gu, ' ')].slice(0, 60).join('').replace(/&/gu, '&&');
  const header = `&L${said(page.header)}&R${said(name)}`;
  const footer = `&L${said(page.footer)}&R&P / &N`;
  return `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`;
}
