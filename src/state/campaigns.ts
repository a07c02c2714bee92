import { create } from 'zustand';
import { campaignSchema, fingerprintOf, openCampaign, type Campaign, type CampaignFault } from '../core/disclosure/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { readStoredJson, writeText } from './storedText.ts';

/** The campaigns that this browser was shown, newest first. */
type CampaignState = { readonly campaigns: readonly Campaign[] };

const key = 'zhiti.campaigns';
const maximum = 20;

/** Campaign files taken in, remembered in this browser so that a changed key shows (SPEC D7). They hold nothing of a firm. */
export const useCampaigns = create<CampaignState>()(() => ({ campaigns: readCampaigns() }));

/** Why a campaign file is not taken in; `changedKey` is the same campaign under another fingerprint. */
export type CampaignProblem = CampaignFault | { readonly type: 'changedKey'; readonly known: string; readonly given: string };

/** Takes a campaign file in (SPEC D1, D7). */
export async function takeCampaign(file: Blob): Promise<Result<Campaign, CampaignProblem>> {
  const opened = openCampaign(await file.text());
  if (!opened.ok) return opened;
  const { campaigns } = useCampaigns.getState();
  const known = campaigns.find(({ id }) => id === opened.value.id);
  if (known !== undefined && fingerprintOf(known) !== fingerprintOf(opened.value)) {
    return failure({ type: 'changedKey', known: fingerprintOf(known), given: fingerprintOf(opened.value) });
  }
  remember([opened.value, ...campaigns.filter(({ id }) => id !== opened.value.id)].slice(0, maximum));
  return success(opened.value);
}

/** Takes a campaign out of this browser's memory, with what was known of its key. */
export function forgetCampaign(id: string): void {
  remember(useCampaigns.getState().campaigns.filter((campaign) => campaign.id !== id));
}

function remember(campaigns: readonly Campaign[]): void {
  useCampaigns.setState({ campaigns });
  writeText('localStorage', key, JSON.stringify(campaigns));
}

function readCampaigns(): readonly Campaign[] {
  const stored = readStoredJson(key);
  return Array.isArray(stored) ? stored.flatMap((each) => campaignSchema.safeParse(each).data ?? []) : [];
}
