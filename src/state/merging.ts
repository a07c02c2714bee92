import { builtInCatalogue } from '../catalogue/index.ts';
import {
  handOutPart,
  itemsAssignedTo,
  ledgerRows,
  mergePart,
  noteInLedger,
  planMerge,
  type Assessment,
  type FileError,
  type MergeError,
  type MergePlan,
  type PartialEditions,
  type Resolution,
} from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { fileStem, saveAssessmentFile, type SavedFile, type SaveFileProblem } from '../exchange/index.ts';
import { change, flush, putRows, useAssessment } from './assessmentStore.ts';
import { newId } from './newId.ts';
import { notingNow } from './notingNow.ts';
import { applyChanges } from './undo.ts';

/** A partial file that was read, with its name; nothing of it is taken in yet. */
export type ReadPart = { readonly name: string; readonly file: Result<Assessment, FileError> };

/** Assigns whole groups of things asked in one step; an empty name takes the assignment back. When an answer was given stays as it was. */
export function shareOut(items: readonly { readonly edition: string; readonly id: string }[], to: string): void {
  change((assessment) => {
    const responses = { ...assessment.responses };
    for (const edition of new Set(items.map((item) => item.edition))) {
      const response = (responses[edition] ?? {}) as { readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }; // checked when the file was opened
      const answers = { ...response.answers };
      for (const { id } of items.filter((item) => item.edition === edition)) {
        const { assignee: _before, ...entry } = answers[id] ?? {};
        answers[id] = to === '' ? entry : { ...entry, assignee: to };
      }
      responses[edition] = { ...response, answers };
    }
    return { ...assessment, responses };
  });
}

/** Hands out what is assigned to a department or person as a file that was read back (SPEC M2, F6); the ledger notes it. Null when it is nothing. */
export async function saveHandedOut(editions: PartialEditions, to: string): Promise<Result<SavedFile, SaveFileProblem> | null> {
  const { assessment } = useAssessment.getState();
  if (assessment === null) return null;
  const noting = notingNow();
  const order = { id: newId(), at: noting.at };
  const unnamed = handOutPart(assessment, editions, to, { ...order, entry: '' });
  if (unnamed === null) return null;
  const note = { kind: 'handedOut', to, file: `${fileStem(unnamed)}.zhiti.json`, count: itemsAssignedTo(assessment, editions, to).length } as const;
  const entries = noteInLedger(assessment.ledger, [note], noting);
  const part = handOutPart(assessment, editions, to, { ...order, entry: entries[0]?.key ?? '' });
  if (part === null) return null;
  const outcome = await saveAssessmentFile(part, builtInCatalogue);
  // Handing out changes no answer, so there is nothing to take back.
  putRows(ledgerRows(entries));
  await flush();
  return outcome;
}

/** Reads files that came back, each with what is wrong with it (SPEC F2). */
export async function readParts(files: readonly File[]): Promise<readonly ReadPart[]> {
  const { readAssessmentFile } = await import('../exchange/reading.ts');
  return Promise.all(files.map(async (file) => ({ name: file.name, file: await readAssessmentFile(file, builtInCatalogue.findEdition, { refuseAltered: true }) })));
}

/**
 * Lands a part as one step to undo, after a snapshot (SPEC M7).
 *
 * @returns what was landed; the clashes as they stand by now where not all of them are settled, and nothing is changed then
 */
export async function landPart(
  partial: Assessment,
  file: string,
  editions: PartialEditions,
  resolutions: ReadonlyMap<string, Resolution>,
): Promise<Result<MergePlan, MergeError | { readonly type: 'changed' }>> {
  let outcome: Result<MergePlan, MergeError | { readonly type: 'changed' }> = failure({ type: 'changed' });
  const noting = notingNow();
  await applyChanges('beforeImport', (assessment) => {
    const plan = planMerge(assessment, partial, editions);
    outcome = plan;
    if (!plan.ok) return assessment;
    const merged = mergePart(assessment, plan.value, resolutions, file, noting);
    outcome = merged === null ? failure({ type: 'changed' }) : success(plan.value);
    return merged ?? assessment;
  });
  return outcome;
}
