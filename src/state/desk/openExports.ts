import { mergeCohorts, rawTables, recordCollector, selectRecords, type Aside, type BatchUse, type Cohort, type RawTables } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import type { DeskMessage } from './deskWorker.ts';
import { nameOf, type OpenedShare, type Share } from './openShare.ts';

/** The records of a campaign that count, and every file that does not with its reason. `raw` counts the cohort exactly, for everything that is shown of it. */
export type CollectedExports = { readonly cohort: Cohort; readonly raw: RawTables; readonly aside: readonly Aside[]; readonly batches: readonly BatchUse[] };

export type OpeningInput = {
  readonly files: readonly File[];
  readonly campaign: Campaign;
  readonly identities: readonly string[];
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Opens files in workers, as many as the machine has processors for (SPEC G1). Where workers cannot be had, as in a page
 * opened from disk, the page does it itself and stays responsive.
 *
 * @throws DOMException `AbortError` when the signal says so
 */
export async function openExports({ files, campaign, identities, onProgress, signal }: OpeningInput): Promise<readonly OpenedShare[]> {
  // In the order of their names, so that the same files give the same result however they were dropped.
  const sorted = [...files].sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
  const shares = inShares(sorted);
  const parts: (readonly OpenedShare[])[] = [];
  const done = shares.map(() => 0);
  let next = 0;

  async function openInLane(): Promise<void> {
    const lane = startLane(signal);
    try {
      for (let index = next++; index < shares.length; index = next++) {
        parts[index] = await lane.open({ files: shares[index] ?? [], campaign, identities }, (count) => {
          done[index] = count;
          onProgress(done.reduce((sum, each) => sum + each, 0));
        });
      }
    } finally {
      lane.close();
    }
  }

  const lanes = Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1), shares.length);
  await Promise.all(Array.from({ length: lanes }, openInLane));
  return parts.flat();
}

/** Decides which of the opened records count (SPEC G1); withdrawal codes that come later need no file to be opened again. */
export async function collectExports(shares: readonly OpenedShare[], withdrawn: ReadonlySet<string>): Promise<CollectedExports> {
  const collector = recordCollector({ withdrawn });
  const breathe = breathing();
  for (const { candidates } of shares) {
    for (const candidate of candidates) collector.add(candidate.file, candidate);
    await breathe();
  }
  const { kept, aside, batches } = collector.finish();
  const cohort = selectRecords(mergeCohorts(shares.map((share) => share.cohort)), kept);
  return {
    cohort,
    raw: rawTables(cohort),
    aside: [...shares.flatMap((share) => share.aside), ...aside].sort((left, right) => (left.file < right.file ? -1 : 1)),
    batches,
  };
}

/** Handing thousands of files to a worker at once would hold up the page, so they go in small shares. */
const filesInShare = 100;

function inShares(files: readonly File[]): readonly (readonly File[])[] {
  return Array.from({ length: Math.ceil(files.length / filesInShare) }, (_, index) => files.slice(index * filesInShare, (index + 1) * filesInShare));
}

/** One worker, or the page itself, that opens one share after the other. */
type Lane = { readonly open: (share: Share, onProgress: (done: number) => void) => Promise<readonly OpenedShare[]>; readonly close: () => void };

function startLane(signal: AbortSignal): Lane {
  let worker = startWorker();
  const stopped = untilStopped(signal);

  async function open(share: Share, onProgress: (done: number) => void): Promise<readonly OpenedShare[]> {
    goOn(signal);
    const opened = worker === null ? null : await Promise.race([openInWorker(worker, share, onProgress), stopped]);
    if (opened !== null) return opened;
    worker = null;
    return openHere(share, signal, onProgress);
  }

  return { open, close: () => worker?.terminate() };
}

/** Null where the worker could not even be loaded. */
function openInWorker(worker: Worker, share: Share, onProgress: (done: number) => void): Promise<readonly OpenedShare[] | null> {
  const parts: OpenedShare[] = [];
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DeskMessage>) => {
      if (data.type === 'progress') onProgress(data.done);
      else if (data.type === 'part') parts.push(data.part);
      else if (data.type === 'failed') reject(new Error(data.message));
      else {
        onProgress(share.files.length);
        resolve(parts);
      }
    };
    worker.onerror = () => {
      resolve(null);
    };
    worker.postMessage(share);
  });
}

/** Fails as soon as the opening is stopped, and never comes to anything else. */
function untilStopped(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(stoppedFault());
    });
  });
  stopped.catch(() => undefined); // who waits for it hears of it
  return stopped;
}

/** @throws DOMException `AbortError` once the opening is stopped; the signal's own way of saying so is younger than the oldest browsers. */
function goOn(signal: AbortSignal): void {
  if (signal.aborted) throw stoppedFault();
}

function stoppedFault(): DOMException {
  return new DOMException('stopped', 'AbortError');
}

/** Null where a page may not start workers. */
function startWorker(): Worker | null {
  if (location.protocol === 'file:') return null;
  try {
    return new Worker(new URL('./deskWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function openHere(share: Share, signal: AbortSignal, onProgress: (done: number) => void): Promise<readonly OpenedShare[]> {
  const { openShare } = await import('./openShare.ts');
  const parts: OpenedShare[] = [];
  const breathe = breathing();
  await openShare(share, {
    onProgress: async (done) => {
      goOn(signal);
      if (await breathe()) onProgress(done);
    },
    onPart: (part) => {
      parts.push(part);
    },
  });
  return parts;
}

const sliceMs = 30;

/** Lets the page draw whenever a slice of work is over; true when it did. */
function breathing(): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < sliceMs) return false;
    await new Promise((next) => {
      setTimeout(next, 0);
    });
    last = performance.now();
    return true;
  };
}
