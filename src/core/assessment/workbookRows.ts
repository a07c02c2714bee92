import type { EditionRef } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import type { MaturityEntry, MaturityResponse } from './maturityResponse.ts';
import type { SecurityEntry, SecurityResponse } from './securityResponse.ts';
import { workbookCellsOf, type WorkbookCells } from './workbookCells.ts';

/** Every thing asked by an edition with the texts that a workbook holds of it, in the order of the edition (SPEC X1). */
export function workbookRows(assessment: Assessment, edition: EditionRef, ids: readonly string[]): ReadonlyMap<string, WorkbookCells> {
  const entries = entriesOf(assessment, edition);
  return new Map(ids.map((id) => [id, workbookCellsOf(Object.hasOwn(entries, id) ? entries[id] : undefined)]));
}

/** The entries of a response by id; an edition not begun has none. */
export function entriesOf(assessment: Assessment, edition: EditionRef): Readonly<Record<string, MaturityEntry | SecurityEntry>> {
  const response = assessment.responses[edition] as MaturityResponse | SecurityResponse | undefined; // checked when the file was opened
  return response?.answers ?? {};
}
