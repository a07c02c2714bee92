import type { Assessment } from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { database, type StoredAssessment, type StoredPlace } from './database.ts';

/** Why something was not saved; each has a sentence under `save.problem`. */
export type SaveProblem = 'quota' | 'blocked' | 'conflict' | 'unknown';

/** Every stored assessment, the one saved last first. */
export async function listAssessments(): Promise<readonly StoredAssessment[]> {
  const all = await (await database()).getAll('assessments');
  return all.sort((left, right) => right.savedAt.localeCompare(left.savedAt));
}

/** One stored assessment, or undefined. */
export async function loadAssessment(id: string): Promise<StoredAssessment | undefined> {
  return (await database()).get('assessments', id);
}

/**
 * Writes an assessment if nobody has written it since `revision` (0: it must not exist yet).
 * Saved means that the transaction completed.
 */
export async function saveAssessment(
  assessment: Assessment,
  revision: number,
  now: Date,
): Promise<Result<StoredAssessment, SaveProblem>> {
  try {
    const transaction = (await database()).transaction('assessments', 'readwrite');
    const completed = transaction.done;
    completed.catch(() => undefined); // reported through the await below
    const current = await transaction.store.get(assessment.id);
    if ((current?.revision ?? 0) !== revision) {
      transaction.abort();
      return failure('conflict');
    }
    const stored = { id: assessment.id, assessment, revision: revision + 1, savedAt: now.toISOString() };
    await transaction.store.put(stored);
    transaction.commit();
    await completed;
    return success(stored);
  } catch (error) {
    return failure(problemOf(error));
  }
}

/** Removes an assessment and the place in it. */
export async function deleteAssessment(id: string): Promise<void> {
  const transaction = (await database()).transaction(['assessments', 'places'], 'readwrite');
  await Promise.all([transaction.objectStore('assessments').delete(id), transaction.objectStore('places').delete(id)]);
  await transaction.done;
}

/** Where the user left off, or undefined. */
export async function loadPlace(id: string): Promise<StoredPlace | undefined> {
  return (await database()).get('places', id);
}

/** Remembers where the user is; losing it loses no answer, so failures stay silent. */
export async function savePlace(place: StoredPlace): Promise<void> {
  try {
    await (await database()).put('places', place);
  } catch {
    // The state of saving is shown for answers; a place is a convenience.
  }
}

function problemOf(error: unknown): SaveProblem {
  const names = [nameOf(error), nameOf(innerOf(error))];
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.some((name) => ['InvalidStateError', 'SecurityError', 'TimeoutError', 'NotFoundError', 'VersionError'].includes(name))) {
    return 'blocked';
  }
  return 'unknown';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
}
