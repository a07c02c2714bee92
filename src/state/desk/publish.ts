import { makeRelease, periodsOf, releaseText, type Release, type ReleaseFault, type ReleaseLog } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import type { Result } from '../../core/shared/index.ts';
import { fileSafe, saveFile } from '../../exchange/index.ts';
import { keepLog, useDesk } from './deskStore.ts';
import type { CollectedExports } from './openExports.ts';

export type PublicationLanguage = 'zh-CN' | 'en';
export type ReleaseMade = { readonly release: Release; readonly log: ReleaseLog };

/** Labels and words of published tables; they come with the code that writes them. */
export function loadPublication() {
  return import('../../exchange/publication.ts');
}

/** What may be shown of the records (SPEC G3–G9). The internal view is never compared with earlier ones. */
export function releaseOf({ raw, cohort }: CollectedExports, campaign: Campaign, view: Release['view'], date: string, earlier: readonly ReleaseLog[]): Result<ReleaseMade, ReleaseFault> {
  return makeRelease(raw, campaign, { view, date, periods: periodsOf(cohort), earlier: view === 'publication' ? earlier : [] });
}

/** Hands out everything for the public in one archive and remembers that it was published (SPEC G6, G9, G12). */
export async function savePublication({ release, log }: ReleaseMade, language: PublicationLanguage): Promise<string> {
  const [room, tables, sealing] = await Promise.all([loadPublication(), import('../../exchange/workbook.ts'), import('../../exchange/sealing.ts')]);
  const { identity } = useDesk.getState();
  const csv = room.publicationCsv(release, language);
  const name = `${fileSafe(release.campaign.title)}-${release.date}`;
  const files = {
    [`${name}.xlsx`]: tables.writeTables(room.publicationSheets(release, language), release.date, room.publicationWords(language).footer),
    [`${name}.csv`]: room.csvBytes(csv, 'utf-8'),
    [`${name}-gb18030.csv`]: room.csvBytes(csv, 'gb18030'),
    [`${name}.zhiti-release.json`]: releaseText(release),
    ...(identity === null ? {} : { [`${name}.zhiti-benchmark.json`]: `${JSON.stringify(sealing.signRelease(release, identity))}\n` }),
  };
  saveFile(new Blob([room.zipFiles(files)], { type: 'application/zip' }), `${name}.zip`);
  keepLog(log);
  return `${name}.zip`;
}

/** Hands out what stays in the house: internal tables, the list of files put aside, the log of the release. */
export async function saveInternal(internal: Release, log: ReleaseLog | null, { aside, batches }: CollectedExports, language: PublicationLanguage): Promise<string> {
  const [room, tables] = await Promise.all([loadPublication(), import('../../exchange/workbook.ts')]);
  const name = `${fileSafe(internal.campaign.title)}-${internal.date}-internal`;
  const files = {
    [`${name}.xlsx`]: tables.writeTables(room.publicationSheets(internal, language), internal.date, room.publicationWords(language).footer),
    'aside.csv': room.csvBytes(room.asideCsv(aside), 'utf-8'),
    'batches.csv': room.csvBytes(room.batchesCsv(batches), 'utf-8'),
    ...(log === null ? {} : { 'release-log.json': releaseText(log) }),
  };
  saveFile(new Blob([room.zipFiles(files)], { type: 'application/zip' }), `${name}.zip`);
  return `${name}.zip`;
}
