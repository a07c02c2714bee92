import { Inflate } from 'fflate';
import type { WorkbookError, ZipThreat } from '../../core/assessment/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';

/** What a workbook of this app stays far below (SPEC X4). */
export const archiveLimits = { entries: 200, unpackedBytes: 20 * 1024 * 1024, ratio: 200 } as const;

/** Parts of an archive by name, unpacked when they are asked for. */
export type Archive = {
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Result<Uint8Array, WorkbookError>;
};

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local head and its data begin. */
  readonly start: number;
  readonly dataStart: number;
};

/**
 * Opens a ZIP archive that came from outside (SPEC X4). Everything is judged by its directory before a byte is unpacked:
 * number of parts, total size, ratio, parts that share bytes or a name. Sizes that lie are caught while unpacking.
 */
export function readArchive(bytes: Uint8Array): Result<Archive, WorkbookError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return failure({ type: 'notWorkbook' });
  if (directory.count > archiveLimits.entries) return unsafe('entries');
  const listed = listEntries(view, directory);
  if (listed === null) return failure({ type: 'damaged', part: 'ZIP' });
  const threat = listed.threat ?? threatOf(listed.entries, directory.start);
  if (threat !== null) return unsafe(threat);
  const byName = new Map(listed.entries.map((entry) => [entry.name, entry]));
  return success({
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? failure({ type: 'damaged', part: name }) : unpack(bytes, entry);
    },
  });
}

function unsafe(threat: ZipThreat) {
  return failure({ type: 'unsafe', threat } as const);
}

type Directory = { readonly start: number; readonly end: number; readonly count: number };

const endSignature = 0x06054b50;
const endBytes = 22;

/** The end record stands at the very end, before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): Directory | null {
  const lowest = Math.max(0, view.byteLength - endBytes - 0xffff);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature || at + endBytes + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const start = view.getUint32(at + 16, true);
    const end = start + view.getUint32(at + 12, true);
    return end <= at ? { start, end, count: view.getUint16(at + 10, true) } : null;
  }
  return null;
}

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const entryBytes = 46;
const localBytes = 30;

/** The entries as the directory lists them; null when it cannot be read to its end. */
function listEntries(view: DataView, { start, end, count }: Directory): { readonly entries: readonly Entry[]; readonly threat: ZipThreat | null } | null {
  const entries: Entry[] = [];
  let threat: ZipThreat | null = null;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entrySignature) return null;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    if (local + localBytes > start || view.getUint32(local, true) !== localSignature) return null;
    if ((view.getUint16(at + 8, true) & 1) === 1) threat = 'encrypted';
    entries.push({
      name: textAt(view, at + entryBytes, nameBytes ?? 0),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      start: local,
      dataStart: local + localBytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += entryBytes + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return { entries, threat };
}

function textAt(view: DataView, at: number, length: number): string {
  const known = Math.max(0, Math.min(length, view.byteLength - at));
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, known));
}

function threatOf(entries: readonly Entry[], directoryStart: number): ZipThreat | null {
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return 'duplicate';
  if (entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > archiveLimits.unpackedBytes) return 'size';
  if (entries.some(({ packedBytes, unpackedBytes }) => unpackedBytes > archiveLimits.ratio * packedBytes)) return 'ratio';
  const inOrder = [...entries].sort((left, right) => left.start - right.start);
  const overlaps = inOrder.some(({ dataStart, packedBytes }, index) => dataStart + packedBytes > (inOrder[index + 1]?.start ?? directoryStart));
  return overlaps ? 'overlap' : null;
}

const stored = 0;
const deflated = 8;
/** Packed bytes given to the unpacker at once; at most about a thousand times as many come out. */
const step = 2048;

function unpack(bytes: Uint8Array, { name, method, packedBytes, unpackedBytes, dataStart }: Entry): Result<Uint8Array, WorkbookError> {
  const packed = bytes.subarray(dataStart, dataStart + packedBytes);
  if (method === stored) return packedBytes === unpackedBytes ? success(packed) : unsafe('lyingSize');
  if (method !== deflated) return failure({ type: 'damaged', part: name });
  const unpacked = new Uint8Array(unpackedBytes);
  const done = { bytes: 0 };
  const inflate = new Inflate((chunk) => {
    if (done.bytes + chunk.length <= unpackedBytes) unpacked.set(chunk, done.bytes);
    done.bytes += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && done.bytes <= unpackedBytes; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return failure({ type: 'damaged', part: name });
  }
  if (done.bytes > unpackedBytes) return unsafe('lyingSize');
  return done.bytes === unpackedBytes ? success(unpacked) : failure({ type: 'damaged', part: name });
}
