import { createReadStream, openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { maximumFileBytes, type Assessment, type EditionLookup, type FileError } from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { readAssessmentFile } from '../exchange/reading.ts';

/** Opens an assessment file on disk, or one that comes through a pipe. Too large a file is refused unread. */
export async function readAssessment(path: string, findEdition: EditionLookup): Promise<Result<Assessment, FileError>> {
  const content = await readContent(path);
  return content.ok ? readAssessmentFile(content.value, findEdition) : content;
}

/** What a file on disk or a pipe holds; of a pipe no more than is needed to see that it is too large. */
export async function readContent(path: string): Promise<Result<Blob, FileError>> {
  try {
    return success(await contentOf(path));
  } catch {
    return failure({ type: 'unreadable' });
  }
}

async function contentOf(path: string): Promise<Blob> {
  if ((await stat(path)).isFile()) return openAsBlob(path);
  // What is no regular file tells no size, so it is read until it is certainly too large.
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) { // without an encoding, chunks are buffers
    chunks.push(new Uint8Array(chunk));
    bytes += chunk.length;
    if (bytes > maximumFileBytes) break;
  }
  return new Blob(chunks);
}
