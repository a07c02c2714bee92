import { builtInCatalogue } from '../catalogue/index.ts';
import { batchCodeFrom, batchCodeHash, createCampaign, type Campaign, type CampaignDraft } from '../core/disclosure/index.ts';
import { editionRef, type Method } from '../core/edition/index.ts';
import { canonicalJson } from '../core/shared/index.ts';
import { fileSafe, saveFile } from '../exchange/index.ts';
import { randomHex } from './randomHex.ts';

/** What a bureau enters; everything else of a campaign is made. */
export type CampaignPlan = Omit<CampaignDraft, 'id' | 'editions' | 'recipients' | 'signer' | 'batchCodes'> & {
  readonly withSecurity: boolean;
  readonly withLadder: boolean;
  /** age recipients of further analysts. */
  readonly otherRecipients: readonly string[];
  /** How many batch codes to make; 0 is none. */
  readonly batches: number;
};

/** A campaign with its keys. The identity is nowhere but here until it is handed out. */
export type MadeCampaign = {
  readonly campaign: Campaign;
  readonly identity: string;
  readonly batchCodes: readonly string[];
  /** The key file wrapped with the passphrase. */
  readonly wrapped: Uint8Array<ArrayBuffer>;
};

/** Makes keys and campaign (SPEC D1, D9, D13), all in this browser. */
export async function makeCampaign(plan: CampaignPlan, passphrase: string): Promise<MadeCampaign> {
  const room = await import('../exchange/sealing.ts');
  const identity = await room.makeIdentity();
  const id = randomHex(16);
  const batchCodes = Array.from({ length: plan.batches }, () => batchCodeFrom(randomHex(10)));
  const { withSecurity, withLadder, otherRecipients, batches, ...draft } = plan;
  const campaign = createCampaign({
    ...draft,
    id,
    editions: {
      maturity: newest('levelCumulative'),
      ...(withSecurity ? { security: newest('weightedSections') } : {}),
      ...(withLadder ? { ladder: newest('criteriaLadder') } : {}),
    },
    recipients: [await room.recipientOf(identity), ...otherRecipients],
    signer: room.signerOf(identity),
    ...(batches === 0 ? {} : { batchCodes: batchCodes.map(batchCodeHash) }),
  });
  const wrapped = await room.wrapIdentity(identity, passphrase, { title: campaign.title, organiser: campaign.organiser, id });
  return { campaign, identity, batchCodes, wrapped };
}

/** Hands the campaign file out, for firms. */
export function saveCampaign(campaign: Campaign): string {
  const name = `${fileSafe(campaign.title)}.zhiti-campaign.json`;
  saveFile(new Blob([`${canonicalJson(campaign)}\n`], { type: 'application/json' }), name);
  return name;
}

/** Hands the wrapped key file out, for the analyst alone. */
export function saveKeyFile({ campaign, wrapped }: MadeCampaign): string {
  const name = `${fileSafe(campaign.title)}.key.age`;
  saveFile(new Blob([wrapped], { type: 'application/octet-stream' }), name);
  return name;
}

/** Hands the batch codes out as lines of text. */
export function saveBatchCodes({ campaign, batchCodes }: MadeCampaign): string {
  const name = `${fileSafe(campaign.title)}-batch-codes.txt`;
  saveFile(new Blob([`\ufeff${batchCodes.join('\r\n')}\r\n`], { type: 'text/plain' }), name);
  return name;
}

function newest(method: Method) {
  const [entry] = builtInCatalogue.entries
    .filter((candidate) => candidate.method === method && candidate.status === 'offered')
    .sort((left, right) => right.version.localeCompare(left.version, 'en', { numeric: true }));
  if (entry === undefined) throw new Error(`no edition of ${method} is offered`);
  return { edition: editionRef(entry), hash: entry.contentHash };
}
