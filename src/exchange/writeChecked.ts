import { failure, success, type Result } from '../core/shared/index.ts';

/** Why a file on the user's disk was not written, or not as it should be. */
export type WriteProblem = 'denied' | 'full' | 'differs' | 'unknown';

/** Writes a text into a file the user chose, reads the file again and compares (SPEC F6); `bytes` is its size. */
export async function writeChecked(handle: FileSystemFileHandle, text: string): Promise<Result<{ readonly bytes: number }, WriteProblem>> {
  try {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    const file = await handle.getFile();
    return (await file.text()) === text ? success({ bytes: file.size }) : failure('differs');
  } catch (error) {
    return failure(problemOf(error));
  }
}

function problemOf(error: unknown): WriteProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'NotAllowedError' || name === 'NoModificationAllowedError' || name === 'SecurityError' ? 'denied' : 'unknown';
}
