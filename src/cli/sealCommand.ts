import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findAnsweredEditions, type Assessment } from '../core/assessment/index.ts';
import {
  maximumCampaignLength,
  openCampaign,
  projectRecord,
  secretFromId,
  withdrawalCodeOf,
  type Campaign,
  type Projection,
  type Refusal,
} from '../core/disclosure/index.ts';
import { editionRef } from '../core/edition/index.ts';
import { failure, type Result } from '../core/shared/index.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { openEditionFolder, type EditionFolder } from './editionFolder.ts';
import { fileFaultLine } from './fileFaultLine.ts';
import { packageFolder } from './packageFolder.ts';
import { readAppVersion } from './readAppVersion.ts';
import { readAssessment } from './readAssessment.ts';
import { campaignFaultLine, derivedSecretLine, refusalLine, steppedDownLine, type CampaignFileFault } from './sealLines.ts';
import { readSealUsage, type SealUsage } from './sealUsage.ts';

/** `seal FILE --campaign CAMPAIGN.json --out F`: the anonymised, sealed export that the app makes (SPEC D1–D12). */
export const sealCommand: Command = {
  name: 'seal',
  synopsis:
    'seal FILE --campaign CAMPAIGN.json --out F [--level L1|L2|L3] [--leave FIELD,..] [--tick FIELD,..] [--batch-code CODE] [--rev N] [--receipt R.json]',
  summary: '按征集活动生成去标识化的封存文件 / makes the de-identified, sealed export for a campaign',
  details: [
    '--campaign   征集活动文件 / the campaign file',
    '--out        写到哪个文件；给文件夹时用按内容取的文件名 / the file to write; in a folder its name comes from its content',
    '--level      粗细程度，默认与活动相同但不细于 L2；写明 L3 即表示同意按区县和大类给出',
    '             how fine; that of the campaign unless told, but not finer than L2; naming L3 agrees to district and division',
    '--leave      不给出的字段 / fields to leave out: subdomains, rung, securityDone, band',
    '--tick       只有勾选才给出的字段 / fields that leave only when named: subdomains, band',
    '--batch-code 批次码 / the batch code',
    '--rev        第几次报送，同一代号以最大的为准；默认接着档案里的记录 / revision, of which the highest counts; unless told, the one after those in the file',
    '--receipt    把同样的结果（含撤回码）另存一份 / keeps the same result, with the withdrawal code, in a file',
    '输出一行 JSON：file、campaign、out、sha256、rev、level、steppedDown、record（离开本机的全部内容）、withdrawalCode（撤回码，请妥善保管）。',
    'One line of JSON; record is everything that leaves, withdrawalCode takes it back: keep it.',
  ],
  run: seal,
};

async function seal(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const usage = readSealUsage(args, io);
  if (usage === null) return 2;
  const refuse = (line: string): ExitCode => {
    io.complain(line);
    return 1;
  };
  const editions = await openEditionFolder(resolve(packageFolder, 'questionnaires'));
  const opened = await readAssessment(resolve(io.folder, usage.file), editions.findEdition);
  if (!opened.ok) return refuse(await fileFaultLine(usage.file, opened.error));
  const campaign = await readCampaign(resolve(io.folder, usage.campaign));
  if (!campaign.ok) return refuse(campaignFaultLine(usage.campaign, campaign.error));
  const source = sourceOf(opened.value, campaign.value, usage);
  const projection = await project(opened.value, campaign.value, { editions, usage, source, today: io.today() });
  if (!projection.ok) return refuse(refusalLine(usage.file, usage.campaign, projection.error));
  return write(projection.value, campaign.value, { usage, source, io });
}

type Source = { readonly secret: string; readonly isDerived: boolean; readonly rev: number };

/** The secret and the revision: those that the file holds go on, a file without them gets the same ones each time. */
function sourceOf({ id, sealing }: Assessment, campaign: Campaign, { rev }: SealUsage): Source {
  const earlier = (sealing?.exports ?? []).filter((made) => made.campaign === campaign.id).map((made) => made.rev);
  const next = Math.min(Math.max(sealing?.earlierRevisions?.[campaign.id] ?? 0, ...earlier) + 1, 9999);
  return { secret: sealing?.secret ?? secretFromId(id), isDerived: sealing === undefined, rev: rev ?? next };
}

async function readCampaign(path: string): Promise<Result<Campaign, CampaignFileFault>> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    // A character takes at most four bytes.
    if (size > 4 * maximumCampaignLength) return failure({ type: 'notCampaign' });
    bytes = await readFile(path);
  } catch {
    return failure({ type: 'unreadable' });
  }
  return openCampaign(bytes.toString('utf8'));
}

type Setting = { readonly editions: EditionFolder; readonly usage: SealUsage; readonly source: Source; readonly today: string };

async function project(assessment: Assessment, campaign: Campaign, { editions, usage, source, today }: Setting): Promise<Result<Projection, Refusal>> {
  const { level = campaign.level === 'L3' ? 'L2' : campaign.level, left, ticked, batchCode } = usage;
  return projectRecord({
    assessment,
    editions: await findAnsweredEditions(assessment, editions),
    campaign,
    hashes: Object.fromEntries(editions.entries.map((entry) => [editionRef(entry), entry.contentHash])),
    secret: source.secret,
    rev: source.rev,
    appVersion: await readAppVersion(),
    today,
    // Who names L3 on the command line has ticked it.
    choices: { level, isFineTicked: usage.level === 'L3', left, ticked, batchCode },
  });
}

type Writing = { readonly usage: SealUsage; readonly source: Source; readonly io: CommandIo };

async function write({ record, steppedDown }: Projection, campaign: Campaign, { usage, source, io }: Writing): Promise<ExitCode> {
  // Age and its arithmetic are loaded only now.
  const { sealRecord } = await import('../exchange/sealing.ts');
  const sealed = await sealRecord(record, campaign.recipients).catch(() => null);
  if (sealed === null) {
    // A recipient without a slip of the pen may still be no key.
    io.complain(campaignFaultLine(usage.campaign, { type: 'invalid', path: 'recipients' }));
    return 1;
  }
  const { bytes, name, sha256 } = sealed;
  const out = (await isFolder(resolve(io.folder, usage.out))) ? join(usage.out, name) : usage.out;
  const line = JSON.stringify({
    file: usage.file,
    campaign: campaign.id,
    out,
    sha256,
    rev: record.rev,
    level: record.level,
    steppedDown,
    record,
    withdrawalCode: withdrawalCodeOf(source.secret, campaign.id),
  });
  const places = { out: resolve(io.folder, out), inputs: [usage.file, usage.campaign].map((path) => resolve(io.folder, path)) };
  const refuse = (path: string): ExitCode => {
    io.complain(`${path}：写不进这个文件，或它就是输入文件；请检查路径和权限，或另选位置 / cannot write this file, or it is an input; check path and permission, or choose another place`);
    return 1;
  };
  if (!(await writeBeside(places.out, bytes, places.inputs))) return refuse(out);
  if (usage.receipt !== undefined && !(await writeBeside(resolve(io.folder, usage.receipt), `${line}\n`, [...places.inputs, places.out]))) {
    return refuse(usage.receipt);
  }
  if (source.isDerived) io.complain(derivedSecretLine(usage.file));
  if (steppedDown !== null) io.complain(steppedDownLine(usage.file, steppedDown));
  io.print(line);
  return 0;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Writes a file unless it is one of those to be kept, by whatever name. */
async function writeBeside(path: string, content: Uint8Array | string, kept: readonly string[]): Promise<boolean> {
  try {
    const there = await stat(path).catch(() => null);
    for (const file of kept) {
      const { dev, ino } = await stat(file);
      if (there?.dev === dev && there.ino === ino) return false;
    }
    await writeFile(path, content);
    return true;
  } catch {
    return false;
  }
}
