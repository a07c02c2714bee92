import type { AnsweredEditions } from '../assessment/index.ts';
import { districtVersion, sizeRule } from '../company/index.ts';
import type { EditionRef } from '../edition/index.ts';
import { isBatchCode } from './batchCode.ts';
import type { Campaign } from './campaign.ts';
import type { DisclosureLevel } from './recordFields.ts';
import { isFiner } from './recordFaults.ts';

/** Why no record is made (SPEC D6, D8). Dates are ISO dates; `open` counts requirements still to be answered. */
export type Refusal =
  | { readonly type: 'noMaturity' }
  | { readonly type: 'incomplete'; readonly open: number }
  | { readonly type: 'otherEdition'; readonly have: EditionRef; readonly want: EditionRef }
  /** The same edition, list of districts or size rule in another state. */
  | { readonly type: 'otherRules'; readonly of: EditionRef | 'districtVersion' | 'sizeRule'; readonly have: string; readonly want: string }
  | { readonly type: 'notYetOpen'; readonly opens: string }
  | { readonly type: 'closed'; readonly closes: string }
  | { readonly type: 'appTooOld'; readonly have: string; readonly want: string }
  /** Finer than the campaign asks, or L3 without the tick. */
  | { readonly type: 'levelTooFine'; readonly level: DisclosureLevel; readonly why: 'campaign' | 'notTicked' }
  | { readonly type: 'unknownBatchCode' };

/** What the refusal depends on besides the results of the assessment. */
export type Circumstances = {
  readonly editions: AnsweredEditions;
  readonly campaign: Campaign;
  /** Content hashes of the app's editions (SPEC E3). */
  readonly hashes: Readonly<Record<EditionRef, string>>;
  readonly appVersion: string;
  /** ISO date. */
  readonly today: string;
  readonly level: DisclosureLevel;
  readonly isFineTicked: boolean;
  readonly batchCode: string | null;
};

/** Why a campaign cannot be answered by this app, today, with these choices; null when it can. */
export function refusalOf(given: Circumstances): Refusal | null {
  const { campaign, today, appVersion, level } = given;
  if (today < campaign.opens) return { type: 'notYetOpen', opens: campaign.opens };
  if (today > campaign.closes) return { type: 'closed', closes: campaign.closes };
  if (isOlder(appVersion, campaign.minApp)) return { type: 'appTooOld', have: appVersion, want: campaign.minApp };
  if (isFiner(level, campaign.level)) return { type: 'levelTooFine', level, why: 'campaign' };
  if (level === 'L3' && !given.isFineTicked) return { type: 'levelTooFine', level, why: 'notTicked' };
  if (given.batchCode !== null && !isBatchCode(given.batchCode, campaign)) return { type: 'unknownBatchCode' };
  return otherEdition(given) ?? otherRules(given);
}

/** Whether a version such as `1.2.0` comes before another one. */
export function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}

function otherEdition({ editions, campaign }: Circumstances): Refusal | null {
  const want = campaign.editions.maturity.edition;
  if (editions.maturity === null) return { type: 'noMaturity' };
  return editions.maturity.ref === want ? null : { type: 'otherEdition', have: editions.maturity.ref, want };
}

/** The hash of all editions goes with the record, so each that the app has must be in the state that the campaign names. */
function otherRules({ campaign, hashes }: Circumstances): Refusal | null {
  const { maturity, security, ladder } = campaign.editions;
  for (const wanted of [maturity, security ?? [], ladder ?? []].flat()) {
    const have = Object.hasOwn(hashes, wanted.edition) ? hashes[wanted.edition] : undefined;
    if (have === undefined && wanted !== maturity) continue;
    if (have !== wanted.hash) return { type: 'otherRules', of: wanted.edition, have: have ?? '', want: wanted.hash };
  }
  if (campaign.districtVersion !== districtVersion) {
    return { type: 'otherRules', of: 'districtVersion', have: districtVersion, want: campaign.districtVersion };
  }
  return campaign.sizeRule === sizeRule ? null : { type: 'otherRules', of: 'sizeRule', have: sizeRule, want: campaign.sizeRule };
}
