import { builtInCatalogue } from '../catalogue/index.ts';
import { assessmentFormatVersion, openAssessment, salvageStored, type Assessment } from '../core/assessment/index.ts';
import { addSnapshot, type StoredHead } from '../storage/index.ts';
import { useSalvaged } from './salvaged.ts';

/** An assessment from the browser's database, and whether it is just what is stored there. */
export type CheckedAssessment = { readonly assessment: Assessment; readonly isWhole: boolean };

/**
 * Checks what came from the browser's own database before it is shown (SPEC F5, K6). Of a damaged one the sound parts are
 * taken, what is stored stays as it is and becomes a snapshot; null when nothing may be opened.
 */
export async function checkStored({ head, value }: { readonly head: StoredHead; readonly value: unknown }): Promise<CheckedAssessment | null> {
  if (head.formatVersion > assessmentFormatVersion) return null;
  const text = jsonOf(value);
  const opened = text === null ? null : await openAssessment(text, builtInCatalogue.findEdition);
  if (opened?.ok === true) return { assessment: opened.value, isWhole: true };
  if (opened?.error.type === 'tooNew' || opened?.error.type === 'unknownEdition') return null;
  const salvaged = await salvageStored(value, builtInCatalogue.findEdition, { id: head.id, date: head.savedAt.slice(0, 10) });
  if (!salvaged.ok) return null;
  const { companyName, roundLabel, answered } = head;
  await addSnapshot({ id: head.id, at: new Date().toISOString(), reason: 'beforeMigration', companyName, roundLabel, answered }, text ?? '').catch(() => undefined);
  useSalvaged.setState({ salvaged: { id: head.id, lost: salvaged.value.lost } });
  return { assessment: { ...salvaged.value.assessment, id: head.id }, isWhole: false };
}

/** A database holds more than JSON can say, if somebody else wrote into it. */
function jsonOf(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}
