import {
  maximumFileBytes,
  openAssessment,
  type Assessment,
  type EditionLookup,
  type FileError,
} from '../core/assessment/index.ts';
import { failure, type Result } from '../core/shared/index.ts';

/** Opens a file the user chose: size, then text, then everything `openAssessment` checks (SPEC F2). */
export async function readAssessmentFile(file: Blob, findEdition: EditionLookup): Promise<Result<Assessment, FileError>> {
  if (file.size > maximumFileBytes) {
    return failure({ type: 'tooLarge', megabytes: inMegabytes(file.size), limit: inMegabytes(maximumFileBytes) });
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

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
