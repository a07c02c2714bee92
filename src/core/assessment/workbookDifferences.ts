import { splitEditionRef, type EditionRef } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import { isCut, workbookFields, type WorkbookCells, type WorkbookField } from './workbookCells.ts';
import type { UnreadableReason, WorkbookContent, WorkbookReading, WorkbookRow, WorkbookSheet } from './workbookContent.ts';
import { entriesOf, workbookRows } from './workbookRows.ts';

/**
 * One cell that a workbook holds otherwise than the assessment (SPEC X6). Texts are without the words of a language.
 *
 * `caution` says why it is not taken over unless asked for: it would empty something, it was changed here too since the
 * workbook was made, or the workbook belongs to another assessment or edition.
 */
export type WorkbookDifference = {
  readonly edition: EditionRef;
  readonly id: string;
  readonly field: WorkbookField;
  readonly before: string;
  readonly after: string;
  readonly sheet: string;
  readonly cell: string;
  readonly caution: 'clears' | 'conflict' | 'foreign' | null;
};

/** What of a workbook could not be compared, and where it stands (SPEC X7). */
export type WorkbookFault =
  | {
      readonly type: 'unreadable';
      readonly sheet: string;
      readonly cell: string;
      readonly id: string;
      readonly field: WorkbookField;
      readonly reason: UnreadableReason;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly type: 'unknownId' | 'duplicateId'; readonly sheet: string; readonly cell: string; readonly id: string }
  | { readonly type: 'missingRows'; readonly sheet: string; readonly ids: readonly string[] }
  | { readonly type: 'missingColumn'; readonly sheet: string; readonly field: WorkbookField }
  | { readonly type: 'missingSheet'; readonly sheet: string };

/** Said before anything else: the workbook was not made from what is open (SPEC X8). */
export type WorkbookWarning =
  | { readonly type: 'otherAssessment'; readonly companyName: string; readonly roundLabel: string }
  | { readonly type: 'otherEdition'; readonly found: string; readonly open: string }
  | { readonly type: 'unknownEdition'; readonly found: string };

export type WorkbookComparison = {
  readonly warnings: readonly WorkbookWarning[];
  readonly differences: readonly WorkbookDifference[];
  readonly faults: readonly WorkbookFault[];
  /** Cells changed here alone since the workbook was made: it still holds what they were. */
  readonly changedHereOnly: number;
  /** Rows that were compared. */
  readonly compared: number;
};

/** An edition that is open with the ids it asks, in its order. */
export type OpenEdition = { readonly ref: EditionRef; readonly ids: readonly string[] };

/** Compares a workbook with the open assessment, row by row and by id (SPEC X6–X8). Pure: it changes nothing. */
export function compareWorkbook(assessment: Assessment, content: WorkbookContent, open: readonly OpenEdition[]): WorkbookComparison {
  const isOther = content.assessmentId !== assessment.id;
  const { companyName, roundLabel } = content;
  const sheets = content.sheets.map((sheet) => compareSheet({ assessment, content, isOther }, sheet, open));
  return {
    warnings: [...(isOther ? [{ type: 'otherAssessment', companyName, roundLabel } as const] : []), ...sheets.flatMap(({ warnings }) => warnings)],
    differences: sheets.flatMap(({ differences }) => differences),
    faults: sheets.flatMap(({ faults }) => faults),
    changedHereOnly: sheets.reduce((sum, sheet) => sum + sheet.changedHereOnly, 0),
    compared: sheets.reduce((sum, sheet) => sum + sheet.compared, 0),
  };
}

type Context = { readonly assessment: Assessment; readonly content: WorkbookContent; readonly isOther: boolean };

const nothing: WorkbookComparison = { warnings: [], differences: [], faults: [], changedHereOnly: 0, compared: 0 };

function compareSheet(context: Context, sheet: WorkbookSheet, open: readonly OpenEdition[]): WorkbookComparison {
  const edition = open.find(({ ref }) => splitEditionRef(ref).id === splitEditionRef(sheet.edition).id);
  if (edition === undefined) return { ...nothing, warnings: [{ type: 'unknownEdition', found: sheet.edition }] };
  const isOther = edition.ref !== sheet.edition;
  const warnings = isOther ? [{ type: 'otherEdition', found: sheet.edition, open: edition.ref } as const] : [];
  if (sheet.rows === null) return { ...nothing, warnings, faults: [{ type: 'missingSheet', sheet: sheet.name }] };
  const current = workbookRows(context.assessment, edition.ref, edition.ids);
  const { rows, faults } = soundRows(sheet, sheet.rows, current);
  const compared = rows.map((row) => compareRow({ ...context, isOther: context.isOther || isOther }, edition.ref, sheet, row, current));
  return {
    warnings,
    differences: compared.flatMap(({ differences }) => differences),
    faults: [...faults, ...compared.flatMap((row) => row.faults)],
    changedHereOnly: compared.reduce((sum, row) => sum + row.changedHereOnly, 0),
    compared: rows.length,
  };
}

/** Rows whose id is known and stands once; of the others, and of ids without a row, it is told where. */
function soundRows(sheet: WorkbookSheet, all: readonly WorkbookRow[], known: ReadonlyMap<string, WorkbookCells>) {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  const faults: WorkbookFault[] = sheet.missingFields.map((field) => ({ type: 'missingColumn', sheet: sheet.name, field }));
  const rows: WorkbookRow[] = [];
  for (const row of all) {
    const type = !known.has(row.id) ? 'unknownId' : (counts.get(row.id) ?? 0) > 1 ? 'duplicateId' : null;
    if (type === null) rows.push(row);
    else faults.push({ type, sheet: sheet.name, cell: row.cell, id: row.id });
  }
  const missing = [...known.keys()].filter((id) => !counts.has(id));
  return { rows, faults: missing.length === 0 ? faults : [...faults, { type: 'missingRows', sheet: sheet.name, ids: missing } as const] };
}

type RowComparison = Pick<WorkbookComparison, 'differences' | 'faults' | 'changedHereOnly'>;

function compareRow(context: Context, edition: EditionRef, sheet: WorkbookSheet, row: WorkbookRow, current: ReadonlyMap<string, WorkbookCells>): RowComparison {
  const now = current.get(row.id);
  if (now === undefined) return nothing;
  const base = sheet.base.get(row.id);
  const differences: WorkbookDifference[] = [];
  const faults: WorkbookFault[] = [];
  let changedHereOnly = 0;
  for (const field of workbookFields) {
    const reading = row.fields.get(field);
    if (reading === undefined) continue;
    const { cell } = reading;
    const place = { sheet: sheet.name, cell, id: row.id, field };
    if (reading.status === 'unreadable') faults.push({ type: 'unreadable', ...place, reason: reading.reason, found: reading.found, allowed: reading.allowed });
    else if (reading.text === now[field]) continue;
    else if (base?.[field] === reading.text && !context.isOther) changedHereOnly += 1;
    // The workbook never held all of such a text, so nothing can be said of its end.
    else if (isCut(now[field])) faults.push({ type: 'unreadable', ...place, reason: 'tooLong', found: reading.text, allowed: [] });
    else differences.push({ edition, ...place, before: now[field], after: reading.text, caution: cautionOf(context, edition, row.id, field, reading, now, base) });
  }
  return { differences, faults, changedHereOnly };
}

function cautionOf(
  { assessment, content, isOther }: Context,
  edition: EditionRef,
  id: string,
  field: WorkbookField,
  reading: Extract<WorkbookReading, { readonly status: 'read' }>,
  now: WorkbookCells,
  base: WorkbookCells | undefined,
): WorkbookDifference['caution'] {
  if (isOther) return 'foreign';
  const changedHere = base === undefined ? isLater(entriesOf(assessment, edition)[id]?.at, content.exportedAt) : base[field] !== now[field];
  if (changedHere) return 'conflict';
  return reading.text === '' ? 'clears' : null;
}

/** Without a time of export nothing here is certain to be older. */
function isLater(at: string | undefined, exportedAt: string | null): boolean {
  return at !== undefined && (exportedAt === null || Date.parse(at) > Date.parse(exportedAt));
}
