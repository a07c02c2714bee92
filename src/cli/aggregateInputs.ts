import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openReleaseLog, type ReleaseLog } from '../core/aggregation/index.ts';
import { openCampaign, readWithdrawalCode, withdrawalHashOf, type Campaign, type CampaignFault } from '../core/disclosure/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { openIdentity, type KeyFault } from '../exchange/sealing.ts';

/** A line that says where, what and what to do, Chinese then English. */
export type FaultLine = string;

/** Opens the campaign file. */
export async function readCampaign(file: string, folder: string): Promise<Result<Campaign, FaultLine>> {
  const text = await readText(file, folder);
  if (text === null) return failure(unreadable(file));
  const opened = openCampaign(text);
  return opened.ok ? opened : failure(`${file}：${campaignFaults(opened.error)}`);
}

function campaignFaults(fault: CampaignFault): string {
  switch (fault.type) {
    case 'notJson':
    case 'notCampaign':
      return '不是智梯的征集活动文件，请选 *.zhiti-campaign.json / this is no campaign file of Zhiti; choose a *.zhiti-campaign.json';
    case 'tooNew':
      return `活动文件的格式版本 ${fault.formatVersion} 比本程序新，请升级智梯 / the format version ${fault.formatVersion} of the campaign is newer than this program; update Zhiti`;
    case 'invalid':
      return `活动文件的 ${fault.path} 不对，请向组织单位重新索取 / ${fault.path} of the campaign is not valid; ask the organiser for the file again`;
  }
}

/** Opens the key file; a wrapped one with the passphrase of a file or of `ZHITI_PASSPHRASE`. */
export async function readIdentity(file: string, passphraseFile: string | null, folder: string): Promise<Result<string, FaultLine>> {
  const bytes = await readBytes(file, folder);
  if (bytes === null) return failure(unreadable(file));
  const passphrase = passphraseFile === null ? (process.env['ZHITI_PASSPHRASE'] ?? null) : await readText(passphraseFile, folder);
  if (passphraseFile !== null && passphrase === null) return failure(unreadable(passphraseFile));
  const opened = await openIdentity(bytes, passphrase === null ? null : (passphrase.split(/\r?\n/u)[0] ?? ''));
  return opened.ok ? success(opened.value.identity) : failure(`${file}：${keyFaults[opened.error]}`);
}

const keyFaults: Readonly<Record<KeyFault, string>> = {
  wrongPassphrase: '口令不对 / the passphrase is wrong',
  passphraseNeeded: '密钥有口令，请用 --passphrase-file 或环境变量 ZHITI_PASSPHRASE 给出 / the key has a passphrase; give it by --passphrase-file or the variable ZHITI_PASSPHRASE',
  notKey: '不是密钥文件 / this is no key file',
};

/** Reads withdrawal codes, one a line; lines that begin with # are remarks. */
export async function readWithdrawn(file: string | null, campaignId: string, folder: string): Promise<Result<ReadonlySet<string>, FaultLine>> {
  if (file === null) return success(new Set());
  const text = await readText(file, folder);
  if (text === null) return failure(unreadable(file));
  const hashes = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const code = readWithdrawalCode(line);
    if (!code.ok) return failure(`${file}：第 ${index + 1} 行不是撤回码，请核对 / line ${index + 1} is no withdrawal code; compare it with what the firm sent`);
    hashes.add(withdrawalHashOf(code.value, campaignId));
  }
  return success(hashes);
}

/**
 * Opens the logs of earlier releases, those of the folder to be written to among them. A release of another campaign there is
 * a fault: its files would be lost.
 */
export async function readEarlier(files: readonly string[], out: string, campaignId: string, folder: string): Promise<Result<readonly ReleaseLog[], FaultLine>> {
  const own = (await readdir(resolve(folder, out)).catch(() => [])).filter((name) => /^release-log.*\.json$/u.test(name)).map((name) => join(out, name));
  const logs: ReleaseLog[] = [];
  for (const file of [...files, ...own]) {
    const text = await readText(file, folder);
    if (text === null) return failure(unreadable(file));
    const opened = openReleaseLog(text);
    if (!opened.ok) return failure(`${file}：不是发布记录，或已损坏 / this is no release log, or it is damaged`);
    if (own.includes(file) && opened.value.campaign !== campaignId) {
      return failure(`${out}：这个文件夹里是另一次活动的发布，请另选文件夹 / the folder holds a release of another campaign; choose another one`);
    }
    logs.push(opened.value);
  }
  return success(logs);
}

/** The text of a file; null when it cannot be read. */
export async function readText(file: string, folder: string): Promise<string | null> {
  return readFile(resolve(folder, file), 'utf8').catch(() => null);
}

async function readBytes(file: string, folder: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(resolve(folder, file)).then((bytes) => new Uint8Array(bytes), () => null);
}

/** The line about a file that cannot be read. */
export function unreadable(file: string): FaultLine {
  return `${file}：读不到，请检查路径和权限 / cannot be read; check path and permission`;
}
