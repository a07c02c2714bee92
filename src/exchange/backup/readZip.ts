import { Unzip, UnzipInflate } from 'fflate';
import { maximumFileBytes } from '../../core/assessment/index.ts';
import { mostEntries } from './backupIndex.ts';

/** Files of an archive that could be unpacked, in their order, and the names of those that could not. */
export type ReadZip = { readonly files: ReadonlyMap<string, Uint8Array>; readonly broken: readonly string[] };

const most = { files: mostEntries + 10, bytes: 1024 * 1024 * 1024 };
/** Packed bytes given to the unpacker at once; at most about a thousand times as many come out. */
const step = 16 * 1024;

/**
 * Unpacks an archive from its beginning as far as it goes, without its directory, which stands at the end and is the first to be
 * missing (SPEC Y6). A file that would become too large is left out.
 */
export function readZip(bytes: Uint8Array): ReadZip {
  const files = new Map<string, Uint8Array>();
  const pending = new Set<string>();
  const total = { bytes: 0 };
  const unzip = new Unzip((file) => {
    if (pending.size + files.size >= most.files || files.has(file.name) || file.name.endsWith('/')) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    pending.add(file.name);
    file.ondata = (error, chunk, isLast) => {
      // After an error there is no chunk, whatever the type says.
      const length = error === null ? chunk.length : 0;
      size += length;
      total.bytes += length;
      if (error !== null || size > maximumFileBytes || total.bytes > most.bytes) {
        chunks.length = 0;
        size = Infinity;
        return;
      }
      chunks.push(chunk);
      if (!isLast) return;
      files.set(file.name, joined(chunks, size));
      pending.delete(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // What came before is kept, the rest is told.
  }
  return { files, broken: [...pending] };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
