import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { releaseText, type Release, type ReleaseLog } from '../core/aggregation/index.ts';
import { csvBytes, publicationCsv, publicationSheets, publicationWords, type PublicationLanguage } from '../exchange/publication.ts';
import { signRelease } from '../exchange/sealing.ts';
import { writeTables } from '../exchange/workbook.ts';

/** A folder beside the one to be written to; what is in it comes to its place only when everything is there. */
export async function makeFolderBeside(out: string): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  return mkdtemp(join(dirname(out), `.${basename(out)}-`));
}

/** Moves everything that was written to its place; the log of a release that another one follows stays under a name of its own. */
export async function moveIntoPlace(folder: string, out: string, names: readonly string[]): Promise<void> {
  await mkdir(out, { recursive: true });
  if (names.includes('release-log.json')) await keepOlderLog(folder, out);
  for (const name of names) await rename(join(folder, name), join(out, name));
  await rm(folder, { recursive: true });
}

async function keepOlderLog(folder: string, out: string): Promise<void> {
  const older = await readFile(join(out, 'release-log.json'), 'utf8').catch(() => null);
  if (older === null || older === (await readFile(join(folder, 'release-log.json'), 'utf8'))) return;
  const { date, release } = JSON.parse(older) as ReleaseLog; // opened and judged before
  await rename(join(out, 'release-log.json'), join(out, `release-log-${date}-${release.slice(0, 8)}.json`));
}

/** The files of a publication by name (SPEC G6, G10, G12); the pack only with an identity to sign it. */
export function publicationFiles(release: Release, log: ReleaseLog, language: PublicationLanguage, identity: string | null): Readonly<Record<string, string | Uint8Array>> {
  const csv = publicationCsv(release, language);
  const pack = identity === null ? {} : { [`${release.campaign.id.slice(0, 8)}.zhiti-benchmark.json`]: `${JSON.stringify(signRelease(release, identity))}\n` };
  return {
    'publication.xlsx': workbook(release, language),
    'publication.csv': csvBytes(csv, 'utf-8'),
    'publication.gb18030.csv': csvBytes(csv, 'gb18030'),
    'release.json': releaseText(release),
    'release-log.json': releaseText(log),
    ...pack,
  };
}

/** The tables of a release as a workbook, the internal view among them. */
export function workbook(release: Release, language: PublicationLanguage): Uint8Array {
  return writeTables(publicationSheets(release, language), release.date, publicationWords(language).footer);
}

/** Writes files into a folder and returns their names. */
export async function writeFiles(files: Readonly<Record<string, string | Uint8Array>>, folder: string): Promise<readonly string[]> {
  for (const [name, content] of Object.entries(files)) await writeFile(resolve(folder, name), content);
  return Object.keys(files);
}
