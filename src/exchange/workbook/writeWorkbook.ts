import { compareWorkbook, type WorkbookError } from '../../core/assessment/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { buildSheets } from './buildSheets.ts';
import { openEditions } from './openEditions.ts';
import { packXlsx } from './packXlsx.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { WorkbookInput } from './workbookInput.ts';

/**
 * Writes the workbook of an assessment (SPEC X1) and reads it back before it is given to anybody (SPEC X10): one that does not
 * say exactly what the assessment says is an error, never a file.
 */
export function writeWorkbook(input: WorkbookInput): Result<Uint8Array<ArrayBuffer>, WorkbookError> {
  const bytes = packXlsx(buildSheets(input), new Date(input.exportedAt));
  const read = readWorkbook(bytes, input.editions);
  if (!read.ok) return failure({ type: 'notWritten' });
  const { warnings, differences, faults, compared } = compareWorkbook(input.assessment, read.value, openEditions(input.editions));
  const asked = openEditions(input.editions).reduce((sum, { ids }) => sum + ids.length, 0);
  const isSame = warnings.length + differences.length + faults.length === 0 && compared === asked;
  return isSame ? success(bytes) : failure({ type: 'notWritten' });
}
