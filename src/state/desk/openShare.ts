import { cohortBuilder, type Aside, type Candidate, type Cohort } from '../../core/aggregation/index.ts';
import { judgeRecord, type Campaign, type RecordProblem, type ScoreRecord } from '../../core/disclosure/index.ts';
import type { Result } from '../../core/shared/index.ts';
import { readSealed } from '../../exchange/sealing.ts';

/** What one worker is to open: sealed files, and files of records that were opened before (`*.ndjson`). */
export type Share = { readonly files: readonly File[]; readonly campaign: Campaign; readonly identities: readonly string[] };

/** What came of it: a candidate for each record of the cohort, in its order. No score leaves the cohort's columns. */
export type OpenedShare = {
  readonly cohort: Cohort;
  readonly candidates: readonly (Candidate & { readonly file: string })[];
  readonly aside: readonly Aside[];
};

const partBytes = 16 * 1024 * 1024;
const linesBetween = 500;

/** Who is told how the opening goes. Both may hold the work up, so that a page stays responsive. */
export type ShareEvents = {
  readonly onProgress: (done: number) => Promise<void> | void;
  /** Takes a part over as soon as it is full: handing half a million records over at once would hold up the page. */
  readonly onPart: (part: OpenedShare) => Promise<void> | void;
};

const recordsInPart = 4000;

/** Opens and judges files one after the other (SPEC G1 up to the batch code); what came of them goes out in parts. */
export async function openShare({ files, campaign, identities }: Share, { onProgress, onPart }: ShareEvents): Promise<void> {
  let builder = cohortBuilder();
  let candidates: (Candidate & { file: string })[] = [];
  let aside: Aside[] = [];

  async function handOver(): Promise<void> {
    const part = { cohort: builder.finish(), candidates, aside };
    [builder, candidates, aside] = [cohortBuilder(), [], []];
    await onPart(part);
  }

  function take(file: string, judged: Result<ScoreRecord, RecordProblem>): void {
    if (!judged.ok) {
      aside.push({ file, ...judged.error });
      return;
    }
    const { pid, rev, withdrawal, batchCode } = judged.value;
    builder.add(judged.value);
    candidates.push({ file, pid, rev, withdrawal, batchCode });
  }

  async function takeLines(file: File, index: number): Promise<void> {
    for await (const [line, text] of linesOf(file)) {
      take(`${nameOf(file)}:${line}`, judgeRecord(text, campaign));
      if (candidates.length + aside.length >= recordsInPart) await handOver();
      if (line % linesBetween === 0) await onProgress(index);
    }
  }

  for (const [index, file] of files.entries()) {
    if (file.name.endsWith('.ndjson')) await takeLines(file, index);
    else take(nameOf(file), await readFileOf(file, identities, campaign));
    await onProgress(index + 1);
  }
  await handOver();
}

/** Files of a folder that was dropped carry their path. */
export function nameOf(file: File): string {
  return file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
}

async function readFileOf(file: File, identities: readonly string[], campaign: Campaign): Promise<Result<ScoreRecord, RecordProblem>> {
  // What is too large is refused unread.
  const bytes = await file.slice(0, 64 * 1024 + 1).arrayBuffer().catch(() => new ArrayBuffer(0));
  return readSealed(new Uint8Array(bytes), identities, campaign);
}

/** The lines of a file with their numbers, without holding all of it. */
async function* linesOf(file: Blob): AsyncGenerator<readonly [number, string]> {
  let rest = '';
  let line = 0;
  const decoder = new TextDecoder();
  for (let start = 0; start < file.size; start += partBytes) {
    const part = rest + decoder.decode(await file.slice(start, start + partBytes).arrayBuffer(), { stream: true });
    const lines = part.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield [line, text];
    }
  }
  if (rest.trim() !== '') yield [line + 1, rest];
}
