import {
  maximumFileBytes,
  openAssessment,
  salvageAssessment,
  tooLarge,
  type Assessment,
  type EditionLookup,
  type FileError,
  type OpenOptions,
  type Salvage,
  type SalvageError,
  type SalvageFallback,
} from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';

/** Opens a file the user chose: size, then text, then everything `openAssessment` checks (SPEC F2). */
export async function readAssessmentFile(
  file: Blob,
  findEdition: EditionLookup,
  options: OpenOptions = {},
): Promise<Result<Assessment, FileError>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  return text === null ? failure({ type: 'notText' }) : openAssessment(text, findEdition, options);
}

/** Reads what can be read of a file that does not open, item by item (SPEC F5). */
export async function salvageAssessmentFile(
  file: Blob,
  findEdition: EditionLookup,
  fallback: SalvageFallback,
): Promise<Result<Salvage, SalvageError>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? salvageAssessment(decode(bytes.value) ?? decodeDamaged(bytes.value), findEdition, fallback) : bytes;
}

async function bytesOf(file: Blob): Promise<Result<ArrayBuffer, FileError>> {
  if (file.size > maximumFileBytes) return failure(tooLarge(file.size));
  try {
    return success(await file.arrayBuffer());
  } catch {
    return failure({ type: 'unreadable' });
  }
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    // Streaming lets a file that was cut inside a character be told as cut off, not as something else.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Bytes that are no text become a character that no JSON text holds, so that nothing around them passes for exact. */
function decodeDamaged(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8').decode(bytes).replace(/\uFFFD/gu, '\u0000');
}
