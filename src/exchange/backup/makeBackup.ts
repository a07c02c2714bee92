import { strToU8, zipSync } from 'fflate';
import { openAssessment, sameValue, sealedText, type Assessment, type EditionLookup } from '../../core/assessment/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { fileSafe } from '../saveFile.ts';
import { indexName, mostEntries, type BackupEntry, type BackupIndex } from './backupIndex.ts';
import { readZip } from './readZip.ts';
import { sealBytes } from './sealBytes.ts';
import { unsealBytes } from './unsealBytes.ts';

/** An assessment as it is stored, and what the library notes about it. */
export type BackupItem = Omit<BackupEntry, 'file'> & { readonly assessment: Assessment };

/** A backup that was read back; `unsound` are those that went in as they are stored and do not open. */
export type BackupReport = { readonly bytes: Uint8Array<ArrayBuffer>; readonly count: number; readonly unsound: readonly string[] };

export type BackupOptions = {
  /** Null leaves the archive open to everybody. */
  readonly passphrase: string | null;
  readonly madeAt: string;
  readonly findEdition: EditionLookup;
  readonly onProgress: (done: number) => void;
};

/**
 * One archive of all assessments, each as its own file with its checksums, sealed under a passphrase (SPEC Y4). It is unsealed
 * and unpacked again, and every file opened and compared with what went in (SPEC Y5, F6).
 *
 * @returns `differs` when it does not read back; `tooMany` above 5,000 assessments
 */
export async function makeBackup(items: readonly BackupItem[], { passphrase, madeAt, findEdition, onProgress }: BackupOptions): Promise<Result<BackupReport, 'differs' | 'tooMany'>> {
  if (items.length > mostEntries) return failure('tooMany');
  const named = nameAll(items);
  const index: BackupIndex = { format: 'zhiti.library', formatVersion: 1, madeAt, entries: named.map(([file, { assessment: _, ...item }]) => ({ file, ...item })) };
  const texts: Record<string, Uint8Array> = { [indexName]: strToU8(`${JSON.stringify(index, null, 2)}\n`), 'README.txt': strToU8(readMe) };
  for (const [file, { assessment }] of named) {
    texts[file] = strToU8(sealedText(assessment));
    await breath();
  }
  const archive = zipSync(texts, { level: 3, mtime: new Date(1980, 0, 1) });
  const bytes = passphrase === null ? new Uint8Array(archive) : await sealBytes(archive, passphrase);
  const again = passphrase === null ? bytes : await unsealed(bytes, passphrase);
  if (again === null) return failure('differs');
  const { files } = readZip(again);
  if (Object.entries(texts).some(([name, text]) => !sameBytes(text, files.get(name)))) return failure('differs');
  const unsound: string[] = [];
  for (const [done, [file, { id, assessment }]] of named.entries()) {
    const opened = await openAssessment(new TextDecoder().decode(files.get(file)), findEdition, { refuseAltered: true });
    if (!opened.ok) unsound.push(id);
    // As a file has it: fields left undefined are none.
    else if (!sameValue(opened.value, JSON.parse(JSON.stringify(assessment)))) return failure('differs');
    onProgress(done + 1);
    await breath();
  }
  return success({ bytes, count: items.length, unsound });
}

const readMe = [
  '智梯档案库备份。每份自评是一个 *.zhiti.json 文件，可在智梯首页“打开文件”单独打开；整个备份在“全部档案”页恢复。',
  'Backup of a Zhiti library. Each assessment is one *.zhiti.json file and opens by itself with “Open file”; the whole backup is restored on the page “Library”.',
  '',
].join('\r\n');

/** Names that tell people apart and never meet, whatever a file system thinks of large and small letters. */
function nameAll(items: readonly BackupItem[]): readonly (readonly [string, BackupItem])[] {
  return items.map((item, index) => {
    const parts = [String(index + 1).padStart(4, '0'), fileSafe(item.companyName), fileSafe(item.roundLabel)].filter((part) => part !== '');
    return [`assessments/${parts.join('-')}.zhiti.json`, item];
  });
}

async function unsealed(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const opened = await unsealBytes(bytes, passphrase);
  return opened.ok && opened.value.isWhole ? opened.value.bytes : null;
}

function sameBytes(left: Uint8Array, right: Uint8Array | undefined): boolean {
  return left.length === right?.length && left.every((byte, at) => byte === right[at]);
}

let restedAt = 0;

/** Lets the page draw now and then. */
async function breath(): Promise<void> {
  const now = performance.now();
  if (now - restedAt < 30) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  restedAt = performance.now();
}
