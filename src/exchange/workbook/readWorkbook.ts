import {
  cellText,
  workbookFields,
  workbookFormatVersion,
  type WorkbookContent,
  type WorkbookError,
  type WorkbookField,
  type WorkbookReading,
  type WorkbookRow,
  type WorkbookSheet,
} from '../../core/assessment/index.ts';
import type { EditionRef } from '../../core/edition/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { answerReaders, type AnswerReaders } from './answerReaders.ts';
import type { AnswerLabels } from './answerLabels.ts';
import { fieldFromWords } from './fieldWords.ts';
import { openXlsx } from './openXlsx.ts';
import { originSheetName, readOrigin, type Origin } from './origin.ts';
import { cellAddress, type SheetCell, type SheetCells } from './sheetCells.ts';
import type { WorkbookEditions } from './workbookInput.ts';
import { workbookWords } from './workbookWords.ts';

/** The largest workbook that is opened, in bytes (SPEC X4). */
export const maximumWorkbookBytes = 10 * 1024 * 1024;

/** Reads a workbook file: size, archive, where it comes from, then the sheets it names (SPEC X5). Nothing else in it is read. */
export async function readWorkbookFile(file: Blob, editions: WorkbookEditions): Promise<Result<WorkbookContent, WorkbookError>> {
  if (file.size > maximumWorkbookBytes) {
    const megabyte = 1024 * 1024;
    return failure({ type: 'tooLarge', megabytes: Math.ceil(file.size / megabyte), limit: maximumWorkbookBytes / megabyte });
  }
  try {
    return readWorkbook(new Uint8Array(await file.arrayBuffer()), editions);
  } catch {
    return failure({ type: 'unreadable' });
  }
}

/** Reads the bytes of a workbook; see {@link readWorkbookFile}. */
export function readWorkbook(bytes: Uint8Array, editions: WorkbookEditions): Result<WorkbookContent, WorkbookError> {
  const book = openXlsx(bytes);
  if (!book.ok) return book;
  const hidden = book.value.readSheet(originSheetName);
  if (!hidden.ok) return hidden;
  const origin = readOrigin(hidden.value, workbookFormatVersion);
  if (!origin.ok) return origin;
  const { bases: _bases, sheets: named, language, ...about } = origin.value;
  const readers = answerReaders(editions, language);
  const sheets: WorkbookSheet[] = [];
  // One sheet for each edition: no workbook of this app names more.
  for (const { edition, name } of named.filter((sheet, index) => named.findIndex((other) => other.edition === sheet.edition) === index).slice(0, 8)) {
    const cells = book.value.readSheet(name);
    if (!cells.ok) return cells;
    sheets.push(sheetOf(cells.value, edition, name, origin.value, readers));
  }
  return success({ ...about, sheets });
}

function sheetOf(cells: SheetCells | null, edition: EditionRef, name: string, { bases }: Origin, readers: AnswerReaders): WorkbookSheet {
  const base = bases.get(edition) ?? new Map<string, never>();
  const heads = cells === null ? null : findHeads(cells);
  if (cells === null || heads === null) return { edition, name, rows: null, missingFields: [], base };
  const rows: WorkbookRow[] = [];
  for (const [row, found] of cells) {
    const id = cellText(found.get(heads.id)?.text ?? '').slice(0, 64);
    if (row > heads.row && id !== '') rows.push({ id, cell: cellAddress(row, heads.id), fields: fieldsOf(row, found, heads.fields, readers.of(edition, id)) });
  }
  return { edition, name, rows, missingFields: workbookFields.filter((field) => !heads.fields.has(field)), base };
}

type Heads = { readonly row: number; readonly id: number; readonly fields: ReadonlyMap<WorkbookField, number> };

/** Lines may have been put above the heads, and columns between them. */
const lastHeadRow = 20;

/** The row with the heads of id and answer, in either language, and the columns they stand over; of two alike the first counts. */
function findHeads(cells: SheetCells): Heads | null {
  for (const [row, found] of cells) {
    if (row > lastHeadRow) continue;
    const columns = new Map<string, number>();
    for (const [column, { text }] of [...found].sort(([left], [right]) => left - right)) {
      const name = headNames.get(cellText(text).toLowerCase());
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    const id = columns.get('id');
    const fields = new Map(workbookFields.flatMap((field) => (columns.has(field) ? [[field, columns.get(field) ?? 0] as const] : [])));
    if (id !== undefined && fields.size > 0) return { row, id, fields };
  }
  return null;
}

const headNames: ReadonlyMap<string, string> = new Map(
  Object.values(workbookWords).flatMap(({ columns }) => (['id', ...workbookFields] as const).map((name) => [columns[name].toLowerCase(), name] as const)),
);

function fieldsOf(
  row: number,
  found: ReadonlyMap<number, SheetCell>,
  columns: ReadonlyMap<WorkbookField, number>,
  labels: readonly AnswerLabels[],
): ReadonlyMap<WorkbookField, WorkbookReading> {
  return new Map([...columns].map(([field, column]) => [field, readingOf(field, cellAddress(row, column), found.get(column), labels)]));
}

/** Texts in a message are cut; the cell shows the rest. */
const shown = 80;

function readingOf(field: WorkbookField, cell: string, found: SheetCell | undefined, labels: readonly AnswerLabels[]): WorkbookReading {
  const text = found?.text ?? '';
  const said = text.slice(0, shown);
  if (found?.isFormula === true) return { status: 'unreadable', cell, reason: 'formula', found: said, allowed: [] };
  const read = fieldFromWords(field, cellText(text), labels);
  return read.ok ? { status: 'read', cell, text: read.value } : { status: 'unreadable', cell, found: said, ...read.error };
}
