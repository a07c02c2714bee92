import type { Assessment, EditionLookup } from '../core/assessment/index.ts';
import { canonicalJson } from '../core/shared/index.ts';
import { readAssessmentFile } from './readAssessmentFile.ts';

/** Whether a file opens and holds exactly an assessment, checksums included (SPEC F6); the order of fields is free. */
export async function readsBackAs(file: Blob, assessment: Assessment, findEdition: EditionLookup): Promise<boolean> {
  const opened = await readAssessmentFile(file, findEdition, { refuseAltered: true });
  if (!opened.ok) return false;
  // As a file has it: fields left undefined are none, and the checksums are the file's own.
  const { sums: _checksums, ...wanted } = JSON.parse(JSON.stringify(assessment)) as Readonly<Record<string, unknown>>;
  return canonicalJson(opened.value) === canonicalJson(wanted);
}
