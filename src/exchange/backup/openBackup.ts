import { maximumFileBytes, openAssessment, type Assessment, type EditionLookup, type FileError } from '../../core/assessment/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { hasStanza, startsAsAge } from '../sealing/ageHeader.ts';
import { indexName, readIndex, type BackupEntry } from './backupIndex.ts';
import { readZip } from './readZip.ts';
import { unsealBytes } from './unsealBytes.ts';

/** Why a file gives nothing (SPEC Y6). */
export type BackupFault = 'tooLarge' | 'notBackup' | 'wrongPassphrase' | 'passphraseNeeded' | 'damaged';

/** One assessment of a backup; without `entry` the index does not name it. */
export type OpenedItem = { readonly file: string; readonly entry: BackupEntry | null } & (
  | { readonly status: 'opened'; readonly assessment: Assessment }
  | { readonly status: 'lost'; readonly error: FileError | { readonly type: 'missing' } }
);

/** What came of a backup; not whole when it was damaged or cut off. */
export type OpenedBackup = { readonly items: readonly OpenedItem[]; readonly isWhole: boolean; readonly madeAt: string | null };

export type OpenBackupOptions = {
  readonly passphrase: string | null;
  readonly findEdition: EditionLookup;
  readonly onProgress: (done: number, all: number) => void;
};

const maximumBytes = 500 * 1024 * 1024;

/** Whether a file is sealed under a passphrase; it need not be a backup of ours. */
export function needsPassphrase(bytes: Uint8Array): boolean {
  return startsAsAge(bytes);
}

/**
 * Opens a backup: size → age → passphrase → archive → every file as any file is opened (SPEC Y6). Of a damaged one what opens is
 * there and what does not is told by name. Never throws.
 */
export async function openBackup(bytes: Uint8Array, { passphrase, findEdition, onProgress }: OpenBackupOptions): Promise<Result<OpenedBackup, BackupFault>> {
  if (bytes.length > maximumBytes) return failure('tooLarge');
  const archive = await archiveOf(bytes, passphrase);
  if (!archive.ok) return archive;
  const { files, broken } = readZip(archive.value.bytes);
  const index = readIndex(files.get(indexName));
  const entries = new Map(index?.entries.map((entry) => [entry.file, entry]));
  const names = [...new Set([...entries.keys(), ...[...files.keys(), ...broken].filter((name) => name.endsWith('.zhiti.json'))])];
  if (names.length === 0 && index === null) return failure(archive.value.isWhole ? 'notBackup' : 'damaged');
  const items: OpenedItem[] = [];
  for (const file of names) {
    items.push(await openItem(file, entries.get(file) ?? null, files.get(file), findEdition));
    onProgress(items.length, names.length);
    if (items.length % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 0)); // the page draws how far it is
  }
  return success({ items, isWhole: archive.value.isWhole && items.every(({ status }) => status === 'opened'), madeAt: index?.madeAt ?? null });
}

async function archiveOf(bytes: Uint8Array, passphrase: string | null): Promise<Result<{ readonly bytes: Uint8Array; readonly isWhole: boolean }, BackupFault>> {
  if (!startsAsAge(bytes)) return startsAsZip(bytes) ? success({ bytes, isWhole: true }) : failure('notBackup');
  if (!hasStanza(bytes, 'scrypt')) return failure('notBackup');
  if (passphrase === null || passphrase === '') return failure('passphraseNeeded');
  return unsealBytes(bytes, passphrase);
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

async function openItem(file: string, entry: BackupEntry | null, bytes: Uint8Array | undefined, findEdition: EditionLookup): Promise<OpenedItem> {
  if (bytes === undefined || bytes.length > maximumFileBytes) return { file, entry, status: 'lost', error: { type: 'missing' } };
  const text = textOf(bytes);
  const opened = text === null ? failure({ type: 'notText' } as const) : await openAssessment(text, findEdition, { refuseAltered: true });
  return opened.ok ? { file, entry, status: 'opened', assessment: opened.value } : { file, entry, status: 'lost', error: opened.error };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
