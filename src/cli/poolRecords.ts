import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { cohortBuilder, recordCollector, selectRecords, type Aside, type BatchUse, type Cohort } from '../core/aggregation/index.ts';
import { judgeRecord, type Campaign, type RecordProblem, type ScoreRecord } from '../core/disclosure/index.ts';
import { failure, type Result } from '../core/shared/index.ts';
import { readSealed } from '../exchange/sealing.ts';
import type { InputFile } from './aggregateFiles.ts';
import { readLines } from './readLines.ts';

/** What came of the files: the cohort of the records that count, where these lie on the disk, and what was put aside. */
export type Pooled = {
  /** Sealed files and lines of opened records. */
  readonly files: number;
  readonly cohort: Cohort;
  readonly aside: readonly Aside[];
  readonly batches: readonly BatchUse[];
  /** Places of the records that count, among the lines of the spool. */
  readonly kept: Uint32Array;
};

export type PoolOptions = {
  readonly campaign: Campaign;
  readonly identities: readonly string[];
  /** Withdrawal hashes. */
  readonly withdrawn: ReadonlySet<string>;
  /** Where opened records are written for a second pass; null when none is wanted. */
  readonly spool: string | null;
  readonly tell: (done: number) => void;
};

/** The largest file that is opened (SPEC G1), and the longest line of an opened record. */
const largest = 64 * 1024;

/** Files opened at a time: reading and deciphering overlap. */
const atOnce = 32;

/** Judges files one after the other as SPEC G1 says, whatever their number: a record in memory is a few dozen bytes. */
export async function poolRecords(files: readonly InputFile[], options: PoolOptions): Promise<Pooled> {
  const { withdrawn, spool, tell } = options;
  const builder = cohortBuilder();
  const collector = recordCollector({ withdrawn });
  const refused: Aside[] = [];
  const spoolFile = spool === null ? null : createWriteStream(spool);
  let count = 0;
  for await (const batch of judgedBatches(files, options)) {
    const accepted: ScoreRecord[] = [];
    for (const { file, outcome } of batch) {
      count += 1;
      if (!outcome.ok) refused.push({ file, ...outcome.error });
      else {
        builder.add(outcome.value);
        collector.add(file, outcome.value);
        accepted.push(outcome.value);
      }
    }
    if (spoolFile?.write(accepted.map((record) => `${JSON.stringify(record)}\n`).join('')) === false) await once(spoolFile, 'drain');
    tell(count);
  }
  if (spoolFile !== null) {
    spoolFile.end();
    await once(spoolFile, 'close');
  }
  const { kept, aside, batches } = collector.finish();
  return { files: count, cohort: selectRecords(builder.finish(), kept), aside: [...refused, ...aside].sort(byFile), batches, kept };
}

type Judged = { readonly file: string; readonly outcome: Result<ScoreRecord, RecordProblem> };

async function* judgedBatches(files: readonly InputFile[], options: PoolOptions): AsyncGenerator<readonly Judged[]> {
  let waiting: InputFile[] = [];
  for (const file of files) {
    if (!file.isOpened) waiting.push(file);
    if (waiting.length === atOnce || file.isOpened) {
      yield await judgeSealed(waiting, options);
      waiting = [];
    }
    if (file.isOpened) yield* judgedLines(file, options.campaign);
  }
  yield await judgeSealed(waiting, options);
}

async function judgeSealed(files: readonly InputFile[], { identities, campaign }: PoolOptions): Promise<readonly Judged[]> {
  return Promise.all(
    files.map(async ({ name, path }) => {
      const bytes = await readCapped(path);
      return { file: name, outcome: bytes === null ? tooLarge : await readSealed(bytes, identities, campaign) };
    }),
  );
}

async function* judgedLines({ name, path }: InputFile, campaign: Campaign): AsyncGenerator<readonly Judged[]> {
  let line = 0;
  for await (const lines of readLines(path, largest)) {
    yield lines.map((text) => {
      line += 1;
      return { file: `${name}:${line}`, outcome: text === null ? tooLarge : judgeRecord(text, campaign) };
    });
  }
}

const tooLarge = failure({ reason: 'tooLarge', detail: '' } as const);

/** The bytes of a file; null for one that is too large, which is never read. A file that has gone meanwhile is empty. */
async function readCapped(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    if ((await stat(path)).size > largest) return null;
    return new Uint8Array(await readFile(path));
  } catch {
    return new Uint8Array();
  }
}

function byFile(left: Aside, right: Aside): number {
  return left.file < right.file ? -1 : left.file > right.file ? 1 : 0;
}
