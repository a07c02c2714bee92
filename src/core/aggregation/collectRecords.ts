import { tidyBatchCode, type ScoreRecord } from '../disclosure/index.ts';

/** Why a file is not counted (SPEC G1), in the order in which files are judged. The desk and the command line have a sentence for each. */
export const asideReasons = [
  'tooLarge', 'notAge', 'wrongKey', 'tampered', 'notRecord', 'newerVersion', 'otherCampaign', 'otherRules', 'tooFine',
  'unknownBatchCode', 'withdrawn', 'olderRevision', 'duplicate',
] as const;
export type AsideReason = (typeof asideReasons)[number];

/** A file that is not counted. The detail is for the bureau's own list: a field, a size, a revision; never a pseudonym. */
export type Aside = { readonly file: string; readonly reason: AsideReason; readonly detail: string };

/** What must be known of a record to decide whether it counts; every {@link ScoreRecord} has it. */
export type Candidate = Pick<ScoreRecord, 'pid' | 'rev' | 'withdrawal'> & { readonly batchCode?: string | undefined };

/** How many counted records came with one batch code (SPEC D9): over-use shows here and puts nothing aside. */
export type BatchUse = { readonly batchCode: string | null; readonly records: number };

export type CollectOptions = {
  /** Withdrawal hashes as records hold them (SPEC D11). */
  readonly withdrawn?: ReadonlySet<string>;
};

export type Collected = {
  /** Places of the records that count, in the order in which they were added, ascending. */
  readonly kept: Uint32Array;
  /** Sorted by the name of the file. */
  readonly aside: readonly Aside[];
  /** Sorted by code; null stands for records without one. */
  readonly batches: readonly BatchUse[];
};

export type RecordCollector = {
  readonly add: (file: string, candidate: Candidate) => void;
  readonly finish: () => Collected;
};

/** The one record of a pseudonym that counts so far. */
type Newest = { readonly file: string; readonly rev: number; readonly place: number; readonly batchCode: string | null };

/**
 * Takes the last steps of judging records (SPEC G1), one by one as they come: withdrawn → newest revision.
 * All before is judged by `judgeRecord`.
 * Of equal revisions the first by the file's name counts, so what comes out does not depend on the order of adding.
 */
export function recordCollector({ withdrawn = new Set() }: CollectOptions = {}): RecordCollector {
  const newest = new Map<string, Newest>();
  const aside: Aside[] = [];
  const older: { readonly file: string; readonly rev: number; readonly pid: string }[] = [];
  let place = -1;

  function add(file: string, { pid, rev, withdrawal, batchCode }: Candidate): void {
    place += 1;
    if (withdrawn.has(withdrawal)) {
      aside.push({ file, reason: 'withdrawn', detail: '' });
      return;
    }
    const known = newest.get(pid);
    const isNewer = known === undefined || rev > known.rev || (rev === known.rev && file < known.file);
    if (known !== undefined) older.push(isNewer ? { file: known.file, rev: known.rev, pid } : { file, rev, pid });
    if (isNewer) newest.set(pid, { file, rev, place, batchCode: batchCode === undefined ? null : tidyBatchCode(batchCode) });
  }

  function finish(): Collected {
    const kept = Uint32Array.from([...newest.values()], (record) => record.place).sort();
    const superseded = older.map(({ file, rev, pid }): Aside => {
      const counted = newest.get(pid)?.rev ?? rev;
      return rev < counted
        ? { file, reason: 'olderRevision', detail: `${rev} < ${counted}` }
        : { file, reason: 'duplicate', detail: String(rev) };
    });
    return { kept, aside: [...aside, ...superseded].sort(byFile), batches: countBatches(newest.values()) };
  }

  return { add, finish };
}

/** Collects records that are all at hand (SPEC G1); see {@link recordCollector}. */
export function collectRecords(
  accepted: readonly { readonly file: string; readonly record: ScoreRecord }[],
  options: CollectOptions = {},
): { readonly counted: readonly ScoreRecord[]; readonly aside: readonly Aside[]; readonly batches: readonly BatchUse[] } {
  const collector = recordCollector(options);
  for (const { file, record } of accepted) collector.add(file, record);
  const { kept, aside, batches } = collector.finish();
  const counted = [...kept].flatMap((place) => accepted[place]?.record ?? []);
  return { counted, aside, batches };
}

function countBatches(records: Iterable<Newest>): readonly BatchUse[] {
  const counts = new Map<string | null, number>();
  for (const { batchCode } of records) counts.set(batchCode, (counts.get(batchCode) ?? 0) + 1);
  return [...counts]
    .map(([batchCode, records]) => ({ batchCode, records }))
    .sort((left, right) => compareTexts(left.batchCode ?? '', right.batchCode ?? ''));
}

function byFile(left: Aside, right: Aside): number {
  return compareTexts(left.file, right.file) || compareTexts(left.reason, right.reason);
}

/** By code units, so that no language of the machine changes the order. */
function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
