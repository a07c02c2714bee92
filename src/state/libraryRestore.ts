import { builtInCatalogue } from '../catalogue/index.ts';
import { sameValue, type Assessment } from '../core/assessment/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import type { BackupFault, OpenedItem } from '../exchange/backup.ts';
import { changeMarks, loadHead, loadLatest, replaceAssessment } from '../storage/index.ts';
import { flush, useAssessment } from './assessmentStore.ts';
import { loadLibrary } from './library.ts';
import { newId } from './newId.ts';
import { takeSnapshotOf } from './snapshots.ts';
import { announceWrite } from './tabs.ts';

/** How an assessment of a backup stands to what is here: newer is the one saved later. */
export type RestoreRelation = 'new' | 'same' | 'newerHere' | 'newerThere' | 'lost';

/** What is done with it; a copy comes in beside the one that is here, the one replaced stays as a snapshot. */
export type RestoreChoice = 'take' | 'copy' | 'replace' | 'leave';

export type RestoreItem = { readonly key: string; readonly opened: OpenedItem; readonly relation: RestoreRelation; readonly savedAt: string | null };
export type RestorePreview = { readonly items: readonly RestoreItem[]; readonly isWhole: boolean; readonly madeAt: string | null };

/** Which choices a relation allows, the one to begin with first; nothing here is written over unless that is chosen (SPEC Y6). */
export const restoreChoices: Readonly<Record<RestoreRelation, readonly RestoreChoice[]>> = {
  new: ['take', 'leave'],
  same: ['leave'],
  newerHere: ['leave', 'copy', 'replace'],
  newerThere: ['copy', 'replace', 'leave'],
  lost: ['leave'],
};

/** Whether a file asks for a passphrase. */
export async function isSealedBackup(file: Blob): Promise<boolean> {
  const { needsPassphrase } = await import('../exchange/backup.ts');
  return needsPassphrase(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
}

/** Opens a backup and compares it with what is here; nothing is taken in yet. */
export async function previewBackup(file: Blob, passphrase: string | null, onProgress: (done: number, all: number) => void): Promise<Result<RestorePreview, BackupFault>> {
  await flush();
  const { openBackup } = await import('../exchange/backup.ts');
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
  if (bytes === null) return failure('damaged');
  const backup = await openBackup(bytes, { passphrase, findEdition: builtInCatalogue.findEdition, onProgress });
  if (!backup.ok) return backup;
  const items: RestoreItem[] = [];
  for (const opened of backup.value.items) {
    items.push({ key: opened.file, opened, relation: await relationOf(opened), savedAt: opened.entry?.savedAt ?? null });
  }
  return success({ ...backup.value, items });
}

export type Restored = { readonly taken: number; readonly copied: number; readonly replaced: number; readonly failed: readonly string[] };

/** Takes in what was chosen; each one whole or not at all. */
export async function restoreBackup(items: readonly RestoreItem[], choiceOf: (item: RestoreItem) => RestoreChoice, copyLabel: (label: string) => string): Promise<Restored> {
  await flush();
  useAssessment.setState({ assessment: null }); // what is open would be written over the one that came in
  const done = { take: 0, copy: 0, replace: 0 };
  const failed: string[] = [];
  for (const item of items) {
    const choice = choiceOf(item);
    if (item.opened.status === 'lost' || choice === 'leave' || !restoreChoices[item.relation].includes(choice)) continue;
    const { assessment } = item.opened;
    const { label } = assessment.round;
    const incoming = choice === 'copy' ? { ...assessment, id: newId(), round: { ...assessment.round, label: copyLabel(label.slice(0, 180)) } } : assessment;
    if (await takeIn(incoming, item)) done[choice] += 1;
    else failed.push(assessment.company.name);
  }
  await loadLibrary();
  return { taken: done.take, copied: done.copy, replaced: done.replace, failed };
}

async function relationOf(opened: OpenedItem): Promise<RestoreRelation> {
  if (opened.status === 'lost') return 'lost';
  const head = await loadHead(opened.assessment.id);
  if (head === undefined) return 'new';
  if (sameValue(plain(await loadLatest(head.id)), plain(opened.assessment))) return 'same';
  return opened.entry !== null && opened.entry.savedAt > head.savedAt ? 'newerThere' : 'newerHere';
}

/** As a file has it: fields left undefined are none. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The time of the last change comes along, so that the list says when somebody worked in it and not when it was brought back. */
async function takeIn(assessment: Assessment, { opened, savedAt }: RestoreItem): Promise<boolean> {
  const stored = await loadLatest(assessment.id).catch(() => undefined);
  if (stored !== undefined) await takeSnapshotOf(stored as Assessment, 'beforeReplace'); // kept as it is, checked when it is restored
  const now = savedAt === null ? new Date() : new Date(savedAt);
  const written = await replaceAssessment(assessment, { now, owner: newId() });
  if (!written.ok) return false;
  announceWrite(assessment.id);
  if (opened.entry === null) return true;
  const { tags, archived, handedOver } = opened.entry;
  const isCopy = opened.status === 'opened' && opened.assessment.id !== assessment.id; // its label is in no file
  await changeMarks(assessment.id, { tags, archived, handedOver, filed: isCopy ? null : written.value.savedAt }).catch(() => undefined); // the assessment is what counts
  return true;
}
