import { cellText, workbookFields, type WorkbookCells, type WorkbookContent, type WorkbookError } from '../../core/assessment/index.ts';
import { isEditionRef, type EditionRef } from '../../core/edition/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import type { AskedSheet } from './askedRows.ts';
import type { SheetCells } from './sheetCells.ts';
import type { WorkbookInput } from './workbookInput.ts';

/** The hidden sheet that says where a workbook comes from and what its cells held then (SPEC X1). */
export const originSheetName = '_zhiti';

const formatName = 'zhiti.workbook';

/** Where a workbook comes from: without rows, which stand in the other sheets. */
export type Origin = Pick<WorkbookContent, 'assessmentId' | 'companyName' | 'roundLabel' | 'exportedAt'> & {
  readonly language: string;
  readonly sheets: readonly { readonly edition: EditionRef; readonly name: string }[];
  readonly bases: ReadonlyMap<EditionRef, ReadonlyMap<string, WorkbookCells>>;
};

/** The rows of the hidden sheet: a word for what a row holds, then its values. */
export function originRows(
  { assessment, language, exportedAt }: WorkbookInput,
  formatVersion: number,
  asked: readonly { readonly sheet: AskedSheet; readonly cells: ReadonlyMap<string, WorkbookCells> }[],
): readonly (readonly string[])[] {
  return [
    ['format', formatName],
    ['formatVersion', String(formatVersion)],
    ['assessment', assessment.id],
    ['company', cellText(assessment.company.name)],
    ['round', cellText(assessment.round.label)],
    ['exportedAt', exportedAt],
    ['language', language],
    ...asked.map(({ sheet }) => ['sheet', sheet.edition, sheet.name]),
    ...asked.flatMap(({ sheet, cells }) => [...cells].map(([id, texts]) => ['row', sheet.edition, id, ...workbookFields.map((field) => texts[field])])),
  ];
}

/** Reads the hidden sheet back; a workbook without it is not one of ours. */
export function readOrigin(cells: SheetCells | null, supportedVersion: number): Result<Origin, WorkbookError> {
  const rows = [...(cells?.values() ?? [])].map((row) => Array.from({ length: 3 + workbookFields.length }, (_, index) => row.get(index + 1)?.text ?? ''));
  const valueOf = (name: string) => rows.find(([kind]) => kind === name)?.[1] ?? '';
  const formatVersion = Number(valueOf('formatVersion'));
  if (valueOf('format') !== formatName || !(formatVersion >= 1)) return failure({ type: 'notOurs' });
  if (formatVersion > supportedVersion) return failure({ type: 'tooNew', formatVersion, supported: supportedVersion });
  const exportedAt = valueOf('exportedAt');
  const bases = new Map<EditionRef, Map<string, WorkbookCells>>();
  const sheets: { readonly edition: EditionRef; readonly name: string }[] = [];
  for (const [kind, edition = '', third = '', ...texts] of rows) {
    if (!isEditionRef(edition)) continue;
    if (kind === 'sheet') sheets.push({ edition, name: third });
    if (kind === 'row') bases.set(edition, (bases.get(edition) ?? new Map<string, WorkbookCells>()).set(third, cellsOf(texts)));
  }
  return success({
    assessmentId: valueOf('assessment'),
    companyName: valueOf('company'),
    roundLabel: valueOf('round'),
    exportedAt: Number.isNaN(Date.parse(exportedAt)) ? null : exportedAt,
    language: valueOf('language'),
    sheets,
    bases,
  });
}

function cellsOf(texts: readonly string[]): WorkbookCells {
  const [answer = '', evidence = '', items = '', note = '', flagged = '', assignee = '', by = ''] = texts.map(cellText);
  return { answer, evidence, items, note, flagged, assignee, by };
}
