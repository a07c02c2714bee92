import { builtInCatalogue } from '../catalogue/index.ts';
import type { Assessment } from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { saveFile } from '../exchange/index.ts';
import type { BackupItem } from '../exchange/backup.ts';
import { listAssessments, loadLatest, loadLibraryEntries, noMarks } from '../storage/index.ts';
import { flush } from './assessmentStore.ts';
import { noteFiled } from './libraryFiled.ts';
import { markFiled } from './libraryVisit.ts';
import { today } from './today.ts';

/** A backup that was read back and handed to the user; `unsound` are the names of those that do not open as they are stored. */
export type SavedBackup = { readonly name: string; readonly bytes: number; readonly count: number; readonly unsound: readonly string[] };

/** `changed`: what is stored could not be read; the others as the archive says. */
export type BackupProblem = 'differs' | 'tooMany' | 'empty' | 'unreadable';

/**
 * Makes one file of assessments, reads it back and only then hands it out (SPEC Y4, Y5).
 *
 * @param ids which ones; null is all of them
 * @param passphrase null leaves it an open archive
 */
export async function saveBackup(ids: ReadonlySet<string> | null, passphrase: string | null, onProgress: (done: number, all: number) => void): Promise<Result<SavedBackup, BackupProblem>> {
  await flush();
  const items = await itemsFor(ids).catch(() => null);
  if (items === null) return failure('unreadable');
  if (items.length === 0) return failure('empty');
  onProgress(0, items.length);
  const { makeBackup } = await import('../exchange/backup.ts');
  const made = await makeBackup(items, {
    passphrase,
    madeAt: new Date().toISOString(),
    findEdition: builtInCatalogue.findEdition,
    onProgress: (done) => {
      onProgress(done, items.length);
    },
  });
  if (!made.ok) return made;
  const { bytes, count, unsound } = made.value;
  const name = passphrase === null ? `zhiti-library-${today()}.zip` : `${today()}.zhiti-library.age`;
  saveFile(new Blob([bytes], { type: passphrase === null ? 'application/zip' : 'application/octet-stream' }), name);
  await noteFiled(items);
  markFiled(items.map(({ id }) => id));
  return success({ name, bytes: bytes.length, count, unsound: items.filter(({ id }) => unsound.includes(id)).map(({ companyName }) => companyName) });
}

async function itemsFor(ids: ReadonlySet<string> | null): Promise<readonly BackupItem[]> {
  const [heads, { marks }] = await Promise.all([listAssessments(), loadLibraryEntries()]);
  const items: BackupItem[] = [];
  for (const { id, companyName, roundLabel, savedAt, answered } of heads.filter((head) => ids?.has(head.id) !== false)) {
    const assessment = await loadLatest(id);
    const { tags, archived, handedOver } = marks.get(id) ?? noMarks(id);
    // It goes in as it is stored, and the backup says whether it opens.
    if (assessment !== undefined) items.push({ id, companyName, roundLabel, savedAt, answered, tags: [...tags], archived, handedOver, assessment: assessment as Assessment });
  }
  return items;
}
