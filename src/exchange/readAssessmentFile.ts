import {
  maximumFileBytes,
  openAssessment,
  tooLarge,
  type Assessment,
  type EditionLookup,
  type FileError,
} from '../core/assessment/index.ts';
import { failure, type Result } from '../core/shared/index.ts';

/** Opens a file the user chose: size, then text, then everything `openAssessment` checks (SPEC F2). */
export async function readAssessmentFile(file: Blob, findEdition: EditionLookup): Promise<Result<Assessment, FileError>> {
  if (file.size > maximumFileBytes) {
    return failure(tooLarge(file.size));
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failure({ type: 'unreadable' });
  }
  const text = decode(bytes);
  return text === null ? failure({ type: 'notText' }) : openAssessment(text, findEdition);
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    // Streaming lets a file that was cut inside a character be told as cut off, not as something else.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
