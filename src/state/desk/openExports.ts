import { mergeCohorts, recordCollector, selectRecords, type Aside, type BatchUse, type Cohort } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import type { DeskMessage } from './deskWorker.ts';
import { nameOf, type OpenedShare } from './openShare.ts';

/** The records of a campaign that count, and every file that does not with its reason. */
export type CollectedExports = { readonly cohort: Cohort; readonly aside: readonly Aside[]; readonly batches: readonly BatchUse[] };

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
  const shares = split(sorted, Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1), sorted.length));
  const done = shares.map(() => 0);
  return Promise.all(
    shares.map((share, index) =>
      openInWorker({ files: share, campaign, identities }, signal, (count) => {
        done[index] = count;
        onProgress(done.reduce((sum, each) => sum + each, 0));
      }),
    ),
  );
}

/** Decides which of the opened records count (SPEC G1); withdrawal codes that come later need no file to be opened again. */
export function collectExports(shares: readonly OpenedShare[], withdrawn: ReadonlySet<string>): CollectedExports {
  const collector = recordCollector({ withdrawn });
  for (const { candidates } of shares) for (const { file, ...candidate } of candidates) collector.add(file, candidate);
  const { kept, aside, batches } = collector.finish();
  return {
    cohort: selectRecords(mergeCohorts(shares.map(({ cohort }) => cohort)), kept),
    aside: [...shares.flatMap((share) => share.aside), ...aside].sort((left, right) => (left.file < right.file ? -1 : 1)),
    batches,
  };
}

type ShareInput = { readonly files: readonly File[]; readonly campaign: Campaign; readonly identities: readonly string[] };

async function openInWorker(share: ShareInput, signal: AbortSignal, onProgress: (done: number) => void): Promise<OpenedShare> {
  const worker = startWorker();
  if (worker === null) return openHere(share, signal, onProgress);
  return new Promise<OpenedShare>((resolve, reject) => {
    const stop = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      stop();
      reject(new DOMException('stopped', 'AbortError'));
    };
    signal.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<DeskMessage>) => {
      if (data.type === 'progress') onProgress(data.done);
      else {
        stop();
        if (data.type === 'failed') reject(new Error(data.message));
        else {
          onProgress(share.files.length);
          resolve(data.opened);
        }
      }
    };
    worker.onerror = () => {
      // It could not even be loaded.
      stop();
      openHere(share, signal, onProgress).then(resolve, reject);
    };
    worker.postMessage(share);
  });
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

const sliceMs = 30;

async function openHere(share: ShareInput, signal: AbortSignal, onProgress: (done: number) => void): Promise<OpenedShare> {
  const { openShare } = await import('./openShare.ts');
  let last = performance.now();
  return openShare(share, async (done) => {
    signal.throwIfAborted();
    if (performance.now() - last < sliceMs) return;
    onProgress(done);
    await new Promise((next) => {
      setTimeout(next, 0);
    });
    last = performance.now();
  });
}

/** Consecutive shares of about the same number, so that the order of all stays what it was. */
function split(files: readonly File[], parts: number): readonly (readonly File[])[] {
  return Array.from({ length: Math.max(1, parts) }, (_, index) => files.slice(Math.floor((index * files.length) / parts), Math.floor(((index + 1) * files.length) / parts)));
}
