import { districtVersion, sizeRule } from '../company/index.ts';
import { campaignFormatVersion, type Campaign } from './campaign.ts';
import { recordFields, requiredFields } from './recordFields.ts';

/** The first version of the app that can answer a campaign. */
export const firstAnsweringApp = '1.0.0';

/** What a bureau decides of a campaign; `id` is 128 random bits in hex. */
export type CampaignDraft = Omit<Campaign, 'format' | 'formatVersion' | 'sizeRule' | 'districtVersion' | 'minApp'>;

/**
 * A campaign from what a bureau decides (SPEC D1): the versions of lists and rules are those of this app. Fields that every
 * record has are always asked; fields stand in one order, so that the same decisions make the same file.
 */
export function createCampaign(draft: CampaignDraft): Campaign {
  const { fields, cells, batchCodes } = draft;
  const { maturity, security, ladder } = draft.editions;
  return {
    format: 'zhiti.campaign',
    formatVersion: campaignFormatVersion,
    id: draft.id,
    title: draft.title,
    organiser: draft.organiser,
    opens: draft.opens,
    closes: draft.closes,
    editions: { maturity, ...(security === undefined ? {} : { security }), ...(ladder === undefined ? {} : { ladder }) },
    level: draft.level,
    fields: recordFields.filter((field) => fields.includes(field) || requiredFields.includes(field)),
    recipients: [...draft.recipients],
    signer: draft.signer,
    collectorOpens: draft.collectorOpens,
    sizeRule,
    districtVersion,
    minApp: firstAnsweringApp,
    population: draft.population,
    ...(cells === undefined ? {} : { cells }),
    ...(batchCodes === undefined ? {} : { batchCodes: [...batchCodes] }),
  };
}
