import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeRelease, periodsOf, rawTables, rawTablesFromCounts, type Aside, type RawTables, type Release, type ReleaseFault, type ReleaseLog } from '../core/aggregation/index.ts';
import type { Campaign } from '../core/disclosure/index.ts';
import { contentHash, failure, success, type Result } from '../core/shared/index.ts';
import { asideCsv, batchesCsv, readCounts } from '../exchange/publication.ts';
import { aggregateFiles } from './aggregateFiles.ts';
import { readCampaign, readEarlier, readIdentity, readText, readWithdrawn, unreadable, type FaultLine } from './aggregateInputs.ts';
import { makeFolderBeside, moveIntoPlace, publicationFiles, workbook, writeFiles } from './aggregateOutput.ts';
import { readAggregateUsage, type AggregateUsage } from './aggregateUsage.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { poolRecords, type Pooled } from './poolRecords.ts';
import { complainOfUsage } from './readArguments.ts';
import { writeRecords } from './writeRecords.ts';

/** Runs `aggregate`: everything is made in a folder beside the one told, and moved only when it is complete. */
export async function runAggregate(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const usage = readAggregateUsage(aggregateName, args, io);
  if (usage === null) return 2;
  const prepared = await prepare(usage, io);
  if (prepared === 'usage') return 2;
  if (!prepared.ok) {
    io.complain(prepared.error);
    return 1;
  }
  const out = resolve(io.folder, usage.out);
  const folder = await makeFolderBeside(out).catch(() => null);
  if (folder === null) {
    io.complain(`${usage.out}：写不进这个文件夹，请检查路径和权限 / cannot write there; check path and permission`);
    return 1;
  }
  try {
    const made = await make(usage, prepared.value, folder, io);
    if (!made.ok) {
      io.complain(made.error);
      return 1;
    }
    await moveIntoPlace(folder, out, made.value.names);
    io.print(JSON.stringify({ ...made.value.told, out: made.value.names }));
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const aggregateName = { name: 'aggregate' };

type Prepared = {
  readonly campaign: Campaign;
  readonly identity: string | null;
  readonly withdrawn: ReadonlySet<string>;
  readonly earlier: readonly ReleaseLog[];
  readonly files: Parameters<typeof poolRecords>[0];
};

/** Opens everything small before anything large is touched. */
async function prepare(usage: AggregateUsage, io: CommandIo): Promise<Result<Prepared, FaultLine> | 'usage'> {
  const campaign = await readCampaign(usage.campaign, io.folder);
  if (!campaign.ok) return campaign;
  const found = usage.input.kind === 'files' ? await aggregateFiles(usage.input.paths, io.folder) : success([]);
  if (!found.ok) return failure(unreadable(found.error));
  if (usage.input.kind === 'files' && found.value.length === 0) {
    return failure(`${usage.input.paths.join(' ')}：没有 *.age 或 *.ndjson 文件 / there are no *.age or *.ndjson files`);
  }
  if (usage.identity === null && found.value.some(({ isOpened }) => !isOpened)) {
    complainOfUsage(aggregateName, '打开封存文件需要 --identity 密钥', 'sealed files need --identity', io);
    return 'usage';
  }
  const withdrawn = await readWithdrawn(usage.withdrawn, campaign.value.id, io.folder);
  if (!withdrawn.ok) return withdrawn;
  const earlier = await readEarlier(usage.earlier, usage.out, campaign.value.id, io.folder);
  if (!earlier.ok) return earlier;
  const identity = usage.identity === null ? success(null) : await readIdentity(usage.identity, usage.passphraseFile, io.folder);
  if (!identity.ok) return identity;
  return success({ campaign: campaign.value, identity: identity.value, withdrawn: withdrawn.value, earlier: earlier.value, files: found.value });
}

type Made = { readonly names: readonly string[]; readonly told: object };

async function make(usage: AggregateUsage, prepared: Prepared, folder: string, io: CommandIo): Promise<Result<Made, FaultLine>> {
  const spool = usage.records ? join(folder, 'spool.ndjson') : null;
  const counted = usage.input.kind === 'files' ? success(await pool(prepared, spool)) : await fromCounts(usage.input.file, io);
  if (!counted.ok) return counted;
  const { raw, periods, pooled } = counted.value;
  const releases = makeReleases(raw, periods, usage, prepared);
  if (!releases.ok) return failure(releaseFaultLine(usage.out, releases.error, pooled?.aside ?? []));
  const names = [
    ...(await writeFiles(filesOf(releases.value, usage, prepared.identity), folder)),
    ...(pooled === null ? [] : await writePooled(pooled, spool, folder)),
  ];
  const [{ release }] = releases.value;
  const cells = cellsOf(release);
  return success({
    names,
    told: {
      campaign: prepared.campaign.id,
      files: pooled?.files ?? 1,
      counted: firmsIn(raw),
      aside: countReasons(pooled?.aside ?? []),
      view: release.view,
      shown: cells.filter((cell) => cell !== null).length,
      suppressed: cells.filter((cell) => cell === null).length,
      release: contentHash(release),
    },
  });
}

async function writePooled({ aside, batches, kept }: Pooled, spool: string | null, folder: string): Promise<readonly string[]> {
  const hasBatches = batches.some(({ batchCode }) => batchCode !== null);
  return [
    ...(await writeFiles({ 'aside.csv': `\ufeff${asideCsv(aside)}`, ...(hasBatches ? { 'batches.csv': batchesCsv(batches) } : {}) }, folder)),
    ...(spool === null ? [] : await writeRecords(spool, kept, folder)),
  ];
}

type Counted = { readonly raw: RawTables; readonly periods: readonly string[]; readonly pooled: Pooled | null };

async function pool({ files, campaign, identity, withdrawn }: Prepared, spool: string | null): Promise<Counted> {
  const tell = (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}`);
  };
  const pooled = await poolRecords(files, { campaign, identities: identity === null ? [] : [identity], withdrawn, spool, tell });
  if (process.stderr.isTTY) process.stderr.write('\r');
  return { raw: rawTables(pooled.cohort), periods: periodsOf(pooled.cohort), pooled };
}

async function fromCounts(file: string, io: CommandIo): Promise<Result<Counted, FaultLine>> {
  const text = await readText(file, io.folder);
  if (text === null) return failure(unreadable(file));
  const read = readCounts(text);
  if (!read.ok) {
    const { error } = read;
    return failure(
      error.type === 'noColumns'
        ? `${file}：缺少列 ${error.missing.join(', ')}，请用 tables.sql 的结果 / columns are missing: ${error.missing.join(', ')}; take what tables.sql gives`
        : `${file}：第 ${error.line} 行不对，请用 tables.sql 的结果 / line ${error.line}: ${error.why}; take what tables.sql gives`,
    );
  }
  try {
    return success({ raw: rawTablesFromCounts(read.value.counts, read.value.means), periods: read.value.periods, pooled: null });
  } catch (error) {
    // The core throws for counts that cannot be; here they come from outside.
    if (!(error instanceof RangeError)) throw error;
    return failure(`${file}：计数对不上，请用 tables.sql 的全部结果 / ${error.message}; take all that tables.sql gives`);
  }
}

type MadeRelease = { readonly release: Release; readonly log: ReleaseLog };

function makeReleases(raw: RawTables, periods: readonly string[], usage: AggregateUsage, { campaign, earlier }: Prepared): Result<readonly [MadeRelease, ...MadeRelease[]], ReleaseFault> {
  const made: MadeRelease[] = [];
  for (const view of usage.views) {
    // The internal view never leaves the bureau, which has the records themselves.
    const result = makeRelease(raw, campaign, { view, date: usage.date, periods, earlier: view === 'publication' ? earlier : [] });
    if (!result.ok) return result;
    made.push(result.value);
  }
  return success(made as [MadeRelease, ...MadeRelease[]]); // there is at least one view
}

function filesOf(releases: readonly MadeRelease[], usage: AggregateUsage, identity: string | null): Readonly<Record<string, string | Uint8Array>> {
  return Object.assign({}, ...releases.map(({ release, log }) =>
    release.view === 'publication' ? publicationFiles(release, log, usage.language, identity) : { 'internal.xlsx': workbook(release, usage.language) },
  )) as Readonly<Record<string, string | Uint8Array>>; // joins records of this kind
}

function releaseFaultLine(out: string, fault: ReleaseFault, aside: readonly Aside[]): FaultLine {
  if (fault.type === 'noRecords') {
    const reasons = Object.entries(countReasons(aside)).map(([reason, n]) => ` ${reason} ${n}`).join(',');
    return `${out}：没有一条记录可以计入，请核对活动文件和密钥；什么也没有写 / no record counts; check campaign and key; nothing was written:${reasons === '' ? ' 0' : reasons}`;
  }
  const { cells, earlierDate } = fault;
  return (
    `${out}：与 ${earlierDate} 的发布相比，有 ${cells.length} 格只差 1 至 9 家，会泄露个别企业；请等每个有变化的格至少差 10 家再发布，什么也没有写 / ` +
    `${cells.length} cells differ from the release of ${earlierDate} by 1 to 9 firms and would tell single ones; wait until every cell that changes does so by 10 or more; nothing was written`
  );
}

function firmsIn(raw: RawTables): number {
  return raw.counts['area-maturity'].reduce((sum, n) => sum + n, 0);
}

function cellsOf(release: Release): readonly (number | object | null)[] {
  return [
    release.n,
    ...release.counts.flatMap(({ cells, rowTotals, columnTotals, total }) => [...cells.flat(), ...rowTotals, ...columnTotals, total]),
    ...release.means.flatMap(({ cells }) => cells.flat()),
  ];
}

function countReasons(aside: readonly Aside[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { reason } of aside) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(counts);
}
