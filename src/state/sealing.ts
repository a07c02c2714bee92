import { builtInCatalogue } from '../catalogue/index.ts';
import { changesBetween, findAnsweredEditions, newRows, type Assessment } from '../core/assessment/index.ts';
import { projectRecord, withdrawalCodeOf, type Campaign, type DisclosureChoices, type Projection, type Refusal } from '../core/disclosure/index.ts';
import { editionRef } from '../core/edition/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { saveFile } from '../exchange/index.ts';
import { flush, putRows, useAssessment } from './assessmentStore.ts';
import { randomHex } from './randomHex.ts';
import { today } from './today.ts';

/** A sealed file that was handed to the user, with what is needed to take it back. */
export type SealedExport = { readonly file: string; readonly sha256: string; readonly rev: number; readonly withdrawalCode: string; readonly at: string };

/**
 * What would leave of the open assessment (SPEC D2–D8). The first time an assessment is shown to a campaign it is given its
 * secret, so that what is shown is byte for byte what will be sealed.
 */
export async function previewExport(campaign: Campaign, choices: DisclosureChoices): Promise<Result<Projection, Refusal>> {
  const editions = await findAnsweredEditions(openAssessment(), builtInCatalogue);
  giveSecret();
  const assessment = openAssessment();
  return projectRecord({
    assessment,
    editions,
    campaign,
    hashes: Object.fromEntries(builtInCatalogue.entries.map((entry) => [editionRef(entry), entry.contentHash])),
    secret: assessment.sealing?.secret ?? '',
    rev: nextRevision(campaign),
    appVersion: __APP_VERSION__,
    today: today(),
    choices,
  });
}

/**
 * Seals a record that was shown, hands it out and remembers it in the assessment (SPEC D10–D12).
 *
 * @param shown what {@link previewExport} gave; `changed` when the assessment says something else by now
 */
export async function sealExport(campaign: Campaign, choices: DisclosureChoices, shown: Projection): Promise<Result<SealedExport, Refusal | { readonly type: 'changed' }>> {
  const now = await previewExport(campaign, choices);
  if (!now.ok) return now;
  const { record } = now.value;
  if (JSON.stringify(record) !== JSON.stringify(shown.record)) return failure({ type: 'changed' });
  const room = await import('../exchange/sealing.ts');
  const sealed = await room.sealRecord(record, campaign.recipients);
  const at = new Date().toISOString();
  const withdrawalCode = withdrawalCodeOf(openAssessment().sealing?.secret ?? '', campaign.id);
  const { name: file, sha256 } = sealed;
  noteForGood((assessment) => {
    const { sealing } = assessment;
    if (sealing === undefined) return assessment;
    const made = { campaign: campaign.id, title: campaign.title, rev: record.rev, at, file, sha256, withdrawalCode, level: record.level };
    return { ...assessment, sealing: { ...sealing, exports: [...sealing.exports, made] } };
  });
  // The revision counts from here on, so it must be kept before the file is out of the house.
  await flush();
  saveFile(new Blob([sealed.bytes], { type: 'application/octet-stream' }), file);
  return success({ file, sha256, rev: record.rev, withdrawalCode, at });
}

function openAssessment(): Assessment {
  const { assessment } = useAssessment.getState();
  if (assessment === null) throw new Error('no assessment is open');
  return assessment;
}

function giveSecret(): void {
  noteForGood((assessment) => (assessment.sealing === undefined ? { ...assessment, sealing: { secret: randomHex(32), exports: [] } } : assessment));
}

/** Changes the open assessment without a step to undo: a secret or a revision taken back would be given out a second time. */
function noteForGood(edit: (assessment: Assessment) => Assessment): void {
  const before = openAssessment();
  const after = edit(before);
  if (after !== before) putRows(newRows(changesBetween(before, after)));
}

function nextRevision(campaign: Campaign): number {
  const { exports: made = [], earlierRevisions = {} } = openAssessment().sealing ?? {};
  return Math.max(earlierRevisions[campaign.id] ?? 0, ...made.filter((each) => each.campaign === campaign.id).map(({ rev }) => rev)) + 1;
}
