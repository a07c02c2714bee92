import { builtInCatalogue } from '../catalogue/index.ts';
import { createAssessment, type Assessment, type FileError } from '../core/assessment/index.ts';
import type { Result } from '../core/shared/index.ts';
import { saveAssessmentFile } from '../exchange/index.ts';
import { loadAssessment, type StoredAssessment } from '../storage/index.ts';
import { adopt, useAssessment } from './assessmentStore.ts';
import { newId } from './newId.ts';

/** Begins an assessment dated today and returns its id. */
export async function startAssessment(roundLabelOf: (year: string) => string): Promise<string> {
  const date = localDate(new Date());
  const assessment = createAssessment({ id: newId(), date, roundLabel: roundLabelOf(date.slice(0, 4)) });
  await adopt(assessment);
  return assessment.id;
}

/** Reads a file; nothing is taken in yet. The checks come in a chunk of their own, so that the first page stays small. */
export async function readFile(file: Blob): Promise<Result<Assessment, FileError>> {
  const { readAssessmentFile } = await import('../exchange/reading.ts');
  return readAssessmentFile(file, builtInCatalogue.findEdition);
}

/** The assessment of the same id that this browser already has, if any. */
export function findStoredTwin(assessment: Assessment): Promise<StoredAssessment | undefined> {
  return loadAssessment(assessment.id).catch(() => undefined);
}

/** Takes in an assessment beside the one it was copied from. */
export async function adoptCopy(assessment: Assessment, label: string): Promise<string> {
  const copy = { ...assessment, id: newId(), round: { ...assessment.round, label } };
  await adopt(copy);
  return copy.id;
}

/** Saves the open assessment as a file and returns its name, or null without an open one. */
export function saveOpenAssessment(): string | null {
  const { assessment } = useAssessment.getState();
  return assessment === null ? null : saveAssessmentFile(assessment);
}

/** Today where the user is, as `YYYY-MM-DD`. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
