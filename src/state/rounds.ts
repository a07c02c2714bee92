import { builtInCatalogue } from '../catalogue/index.ts';
import { inheritAnswers, nextRound, type Assessment, type FileError } from '../core/assessment/index.ts';
import type { Result } from '../core/shared/index.ts';
import { loadLatest, replaceAssessment } from '../storage/index.ts';
import { adopt, change, flush, useAssessment } from './assessmentStore.ts';
import { newId } from './newId.ts';
import { today } from './today.ts';

/**
 * Begins the round after the open one, dated today, and returns its id (SPEC R3). It is stored beside the open one, which stays
 * open until the address names the new one; a browser that stores nothing has it in memory at least.
 */
export async function startNextRound(label: string): Promise<string> {
  const { assessment } = useAssessment.getState();
  if (assessment === null) throw new Error('no assessment is open');
  const round = nextRound(assessment, { id: newId(), date: today(), label });
  await flush();
  const stored = await replaceAssessment(round, { now: new Date(), owner: newId() });
  if (!stored.ok) await adopt(round);
  return round.id;
}

/** Reads a stored assessment without opening it; what does not pass as a file would is a fault. */
export async function readStored(id: string): Promise<Result<Assessment, FileError>> {
  await flush();
  const { readAssessmentFile } = await import('../exchange/reading.ts');
  return readAssessmentFile(new Blob([JSON.stringify((await loadLatest(id)) ?? null)]), builtInCatalogue.findEdition);
}

/** Gives up a measure of the round before, with the reason; null takes that back (SPEC R7). */
export function dropMeasure(requirement: string, reason: string | null): void {
  change(({ droppedMeasures = {}, ...assessment }) => {
    const { [requirement]: before, ...others } = droppedMeasures;
    if (reason !== null) return { ...assessment, droppedMeasures: { ...others, [requirement]: { ...before, reason } } };
    return Object.keys(others).length === 0 ? assessment : { ...assessment, droppedMeasures: others };
  });
}

/** Takes answers over from the lead plant, in one step to undo (SPEC R9); returns how many were. */
export function takeSharedAnswers(lead: Assessment, edition: string, ids: readonly string[]): number {
  let count = 0;
  change((assessment) => {
    const taken = inheritAnswers(assessment, lead, edition, ids, new Date().toISOString());
    count = taken.count;
    return taken.assessment;
  });
  return count;
}
