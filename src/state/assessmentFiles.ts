import { create } from 'zustand';
import { builtInCatalogue } from '../catalogue/index.ts';
import { createAssessment, type Assessment, type FileError, type Salvage, type SalvageError } from '../core/assessment/index.ts';
import type { Result } from '../core/shared/index.ts';
import { saveAssessmentFile, type SavedFile, type SaveFileProblem } from '../exchange/index.ts';
import { loadHead, type StoredHead } from '../storage/index.ts';
import { adopt, useAssessment } from './assessmentStore.ts';
import { noteFiled } from './libraryFiled.ts';
import { markFiled } from './libraryVisit.ts';
import { newId } from './newId.ts';

/** Begins an assessment dated today and returns its id. */
export async function startAssessment(roundLabelOf: (year: string) => string): Promise<string> {
  const date = localDate(new Date());
  const assessment = createAssessment({ id: newId(), date, roundLabel: roundLabelOf(date.slice(0, 4)) });
  await adopt(assessment);
  return assessment.id;
}

/**
 * Reads a file; nothing is taken in yet. The checks come in a chunk of their own, so that the first page stays small. A file
 * that differs from its own checksums is refused unless the user wants it as it is (SPEC F4).
 */
export async function readFile(file: Blob, asItIs = false): Promise<Result<Assessment, FileError>> {
  const { readAssessmentFile } = await import('../exchange/reading.ts');
  return readAssessmentFile(file, builtInCatalogue.findEdition, { refuseAltered: !asItIs });
}

/** The assessment of the same id that this browser already has, if any. */
export function findStoredTwin(assessment: Assessment): Promise<StoredHead | undefined> {
  return loadHead(assessment.id).catch(() => undefined);
}

/** Takes in an assessment beside the one it was copied from. */
export async function adoptCopy(assessment: Assessment, label: string): Promise<string> {
  const copy = { ...assessment, id: newId(), round: { ...assessment.round, label } };
  await adopt(copy);
  return copy.id;
}

/** Reads what can be read of a file that does not open (SPEC F5); nothing is taken in yet. */
export async function salvageFile(file: Blob): Promise<Result<Salvage, SalvageError>> {
  const { salvageAssessmentFile } = await import('../exchange/reading.ts');
  return salvageAssessmentFile(file, builtInCatalogue.findEdition, { id: newId(), date: localDate(new Date()) });
}

/** What came of saving the open assessment as a file, until the next time; shown beside the button. */
export const useSavedFile = create<{ readonly outcome: Result<SavedFile, SaveFileProblem> | null }>()(() => ({ outcome: null }));

/** Saves the open assessment as a file that was read back before (SPEC F6); null without an open one. */
export async function saveOpenAssessment(): Promise<Result<SavedFile, SaveFileProblem> | null> {
  const { assessment, saveState } = useAssessment.getState();
  if (assessment === null) return null;
  const outcome = await saveAssessmentFile(assessment, builtInCatalogue);
  useSavedFile.setState({ outcome });
  // What was not stored yet has no save by which the library could know it.
  if (outcome.ok && saveState.status === 'saved') void noteFiled([{ id: assessment.id, savedAt: saveState.at }]);
  if (outcome.ok && useAssessment.getState().assessment === assessment) markFiled([assessment.id]);
  return outcome;
}

/** What was said about the last file has been seen. */
export function dismissSavedFile(): void {
  useSavedFile.setState({ outcome: null });
}

/** Today where the user is, as `YYYY-MM-DD`. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
