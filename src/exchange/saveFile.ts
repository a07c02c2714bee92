import { sealedText, type Assessment, type EditionShelf } from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';

/** A file that was handed to the user; not checked only where the check itself could not be loaded. */
export type SavedFile = { readonly name: string; readonly bytes: number; readonly isChecked: boolean };

/** The file was handed out, and what it holds is not what is in memory. */
export type SaveFileProblem = { readonly type: 'differs'; readonly name: string };

/** Receipt and check come in a chunk of their own; without a network they may never come. */
const limitsMs = { receipt: 2000, check: 3000 };

/**
 * Hands an assessment to the user as a file that was read back before (SPEC F6): its bytes are opened as any
 * file is and compared with what is in memory. The file is handed out in any case, as it may be the last copy; it holds its
 * receipt where that could be worked out (SPEC F4).
 */
export async function saveAssessmentFile(assessment: Assessment, shelf: EditionShelf): Promise<Result<SavedFile, SaveFileProblem>> {
  const name = `${fileStem(assessment)}.zhiti.json`;
  const receipt = await Promise.race([receiptFor(assessment, shelf), unknownAfter(limitsMs.receipt)]);
  const content = new Blob([sealedText(assessment, receipt)], { type: 'application/json' });
  const isSame = await Promise.race([readBack(content, assessment, shelf), unknownAfter(limitsMs.check)]);
  saveFile(content, name);
  return isSame === false ? failure({ type: 'differs', name }) : success({ name, bytes: content.size, isChecked: isSame !== null });
}

/** Hands bytes to the user that were read back before; false when they are not whole or `check` refuses them. */
export async function saveChecked(content: Blob, name: string, check: (bytes: Uint8Array) => boolean): Promise<boolean> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const isSound = bytes.length > 0 && bytes.length === content.size && check(bytes);
  saveFile(content, name);
  return isSound;
}

/** Whether bytes begin and end as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array): string => String.fromCharCode(...part);
  return text(bytes.slice(0, 5)) === '%PDF-' && text(bytes.slice(-16)).trimEnd().endsWith('%%EOF');
}

/** Hands bytes to the user under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A file name from company and round that every system accepts. */
export function fileStem(assessment: Assessment): string {
  const parts = [assessment.company.name, assessment.round.label].map(fileSafe).filter((part) => part !== '');
  return parts.length === 0 ? `zhiti-${assessment.round.date}` : parts.join('-');
}

export function fileSafe(text: string): string {
  // Control, path and shell characters, and what Windows refuses; leading dots hide files.
  const clean = text.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '').trim().replace(/^\.+|[. ]+$/gu, '');
  return [...clean].slice(0, 60).join('');
}

/** Null where nothing that counts is answered, or where an edition cannot be loaded. */
async function receiptFor(assessment: Assessment, shelf: EditionShelf): Promise<string | null> {
  const reading = await import('./reading.ts').catch(() => null);
  return reading === null ? null : reading.receiptTextOf(assessment, shelf).catch(() => null);
}

/** Null where the check cannot be loaded. */
async function readBack(content: Blob, assessment: Assessment, { findEdition }: EditionShelf): Promise<boolean | null> {
  const reading = await import('./reading.ts').catch(() => null);
  return reading === null ? null : reading.readsBackAs(content, assessment, findEdition).catch(() => null);
}

function unknownAfter(limitMs: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, limitMs);
  });
}
