import { attributeOf, scanXml } from './scanXml.ts';

/** A cell as it stands in a sheet: what it shows, and whether a formula worked it out. */
export type SheetCell = { readonly text: string; readonly isFormula: boolean };

/** The filled cells of a sheet by row and column, both counted from one. Gaps cost nothing, however wide. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;

/** What the cells of a sheet refer to: texts by number, and which styles show a number as a day. */
export type SheetContext = { readonly texts: readonly string[]; readonly dateStyles: ReadonlySet<number> };

/** Cells that a sheet may have, filled or not; a full workbook of this app has fewer than six thousand. */
export const mostCells = 200_000;

/** Reads the cells of a sheet; `damaged` when it is no such XML, `tooMany` when it has more than {@link mostCells}. */
export function readSheetCells(xml: string, context: SheetContext): SheetCells | 'damaged' | 'tooMany' {
  const rows = new Map<number, Map<number, SheetCell>>();
  let row = 0;
  let column = 0;
  let count = 0;
  let cell: OpenCell | null = null;
  let part = '';
  let isPhonetic = false;
  const isXml = scanXml(xml, {
    open: (name, attributes, isEmpty) => {
      if (name === 'row') {
        row = wholeNumber(attributeOf(attributes, 'r')) ?? row + 1;
        column = 0;
      } else if (name === 'c') {
        count += 1;
        if (count > mostCells) return 'enough';
        const address = readAddress(attributeOf(attributes, 'r'));
        row = address?.row ?? row;
        column = address?.column ?? column + 1;
        cell = isEmpty ? null : openCell(attributes);
      } else if (name === 'f' && cell !== null) cell.isFormula = true;
      if (name === 'rPh') isPhonetic = true;
      part = name;
      return undefined;
    },
    close: (name) => {
      part = '';
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'c' || cell === null) return;
      const text = textOf(cell, context);
      if (text !== '' || cell.isFormula) {
        const cells = rows.get(row) ?? new Map<number, SheetCell>();
        rows.set(row, cells.set(column, { text, isFormula: cell.isFormula }));
      }
      cell = null;
    },
    text: (text) => {
      if (cell === null) return;
      if (part === 'v') cell.value += text;
      else if (part === 't' && !isPhonetic) cell.inline += text;
    },
  });
  if (!isXml) return 'damaged';
  return count > mostCells ? 'tooMany' : rows;
}

/** Reads the texts that cells refer to by number; the reading aid of East Asian texts is left out. Null when it is no such XML. */
export function readSharedTexts(xml: string): readonly string[] | null {
  const texts: string[] = [];
  let parts: string[] = [];
  let part = '';
  let isPhonetic = false;
  const isXml = scanXml(xml, {
    open: (name) => {
      if (name === 'si') parts = [];
      if (name === 'rPh') isPhonetic = true;
      part = name;
      return undefined;
    },
    close: (name) => {
      part = '';
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(unescapeText(parts.join('')));
    },
    text: (text) => {
      if (part === 't' && !isPhonetic) parts.push(text);
    },
  });
  return isXml ? texts : null;
}

/** The address of a cell such as `AB12`. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** A cell while it is being read. */
type OpenCell = { readonly type: string; readonly style: number; value: string; inline: string; isFormula: boolean };

function openCell(attributes: string): OpenCell {
  return { type: attributeOf(attributes, 't') ?? 'n', style: Number(attributeOf(attributes, 's') ?? 0), value: '', inline: '', isFormula: false };
}

function textOf({ type, style, value, inline }: OpenCell, { texts, dateStyles }: SheetContext): string {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return unescapeText(inline);
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    case 'n':
      return dateStyles.has(style) ? (dayOf(Number(value)) ?? value) : value;
    default:
      return unescapeText(value);
  }
}

/** A day counted from 1899-12-30 as ISO text; parts of a day are dropped. */
function dayOf(serial: number): string | null {
  if (!(serial >= 1 && serial < 2_958_466)) return null;
  return new Date(Math.floor(serial) * 86_400_000 - 2_209_161_600_000).toISOString().slice(0, 10);
}

/** Characters that XML cannot hold are written as `_x0007_`, and an underscore that would begin such a mark as `_x005F_`. */
function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function readAddress(text: string | undefined): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(text ?? '') ?? [];
  if (letters === '') return null;
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) };
}

function wholeNumber(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,6}$/u.test(text ?? '') ? Number(text) : undefined;
}
