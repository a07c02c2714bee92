import type { WorkbookError } from '../../core/assessment/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { readDateStyles } from './dateStyles.ts';
import { readArchive, type Archive } from './readArchive.ts';
import { attributeOf, scanXml } from './scanXml.ts';
import { mostCells, readSharedTexts, readSheetCells, type SheetCells, type SheetContext } from './sheetCells.ts';

/** A workbook whose sheets are read when they are asked for by name. */
export type OpenXlsx = {
  /** The cells of a sheet; null when there is no sheet of this name. */
  readonly readSheet: (name: string) => Result<SheetCells | null, WorkbookError>;
};

/** Opens the bytes of an `.xlsx` file (SPEC X4, X5). */
export function openXlsx(bytes: Uint8Array): Result<OpenXlsx, WorkbookError> {
  // The old binary format and encrypted workbooks are compound files.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return failure({ type: 'oldOrEncrypted' });
  if (!beginsWith(bytes, [0x50, 0x4b])) return failure({ type: 'notWorkbook' });
  const archive = readArchive(bytes);
  if (!archive.ok) return archive;
  if (!archive.value.has(bookPart)) return failure({ type: 'notWorkbook' });
  const links = readXml(archive.value, 'xl/_rels/workbook.xml.rels', linksOf);
  if (!links.ok) return links;
  const sheets = readXml(archive.value, bookPart, (xml) => sheetsOf(xml, links.value));
  if (!sheets.ok) return sheets;
  const context = readContext(archive.value, links.value);
  if (!context.ok) return context;
  return success({ readSheet: (name) => readSheet(archive.value, sheets.value, context.value, name) });
}

const bookPart = 'xl/workbook.xml';

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function readSheet(archive: Archive, sheets: ReadonlyMap<string, string>, context: SheetContext, name: string): Result<SheetCells | null, WorkbookError> {
  const part = sheets.get(name);
  if (part === undefined) return success(null);
  const cells = readXml(archive, part, (xml) => {
    const read = readSheetCells(xml, context);
    return read === 'damaged' ? null : read;
  });
  if (!cells.ok) return cells;
  return cells.value === 'tooMany' ? failure({ type: 'tooManyCells', sheet: name, limit: mostCells }) : success(cells.value);
}

/** Links of the workbook by their id: what kind of part, and where it lies. */
type Links = ReadonlyMap<string, { readonly kind: string; readonly part: string }>;

function linksOf(xml: string): Links | null {
  const links = new Map<string, { readonly kind: string; readonly part: string }>();
  const isXml = scanXml(xml, {
    open: (name, attributes) => {
      const [id, kind, target] = ['Id', 'Type', 'Target'].map((attribute) => attributeOf(attributes, attribute) ?? '');
      if (name === 'Relationship') links.set(id ?? '', { kind: (kind ?? '').split('/').pop() ?? '', part: partAt(target ?? '') });
      return undefined;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isXml ? links : null;
}

/** Targets are given from the root with a slash before them, or from where the workbook lies. */
function partAt(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}

/** The part of each sheet by its name; of two with one name the first counts. */
function sheetsOf(xml: string, links: Links): ReadonlyMap<string, string> | null {
  const sheets = new Map<string, string>();
  const isXml = scanXml(xml, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return undefined;
      const name = attributeOf(attributes, 'name') ?? '';
      const link = links.get(attributeOf(attributes, 'id') ?? '');
      if (link !== undefined && !sheets.has(name)) sheets.set(name, link.part);
      return undefined;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isXml ? sheets : null;
}

/** Texts and styles are optional parts. */
function readContext(archive: Archive, links: Links): Result<SheetContext, WorkbookError> {
  const partOf = (kind: string) => [...links.values()].find((link) => link.kind === kind)?.part;
  const [textPart, stylePart] = [partOf('sharedStrings'), partOf('styles')];
  const texts = textPart === undefined || !archive.has(textPart) ? success([]) : readXml(archive, textPart, readSharedTexts);
  if (!texts.ok) return texts;
  const dateStyles = stylePart === undefined || !archive.has(stylePart) ? success(new Set<number>()) : readXml(archive, stylePart, readDateStyles);
  return dateStyles.ok ? success({ texts: texts.value, dateStyles: dateStyles.value }) : dateStyles;
}

function readXml<Value>(archive: Archive, part: string, read: (xml: string) => Value | null): Result<Value, WorkbookError> {
  const bytes = archive.read(part);
  if (!bytes.ok) return bytes;
  const xml = decode(bytes.value);
  const value = xml === null ? null : read(xml);
  return value === null ? failure({ type: 'damaged', part }) : success(value);
}

function decode(bytes: Uint8Array): string | null {
  const encoding = beginsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : beginsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
