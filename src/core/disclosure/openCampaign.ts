import { readJsonText } from '../assessment/index.ts';
import { failure, success, type Result, type z } from '../shared/index.ts';
import { campaignFormatVersion, campaignSchema, type Campaign } from './campaign.ts';
import { isRecipient } from './recipient.ts';
import { requiredFields } from './recordFields.ts';

/** Why a text is no campaign that this app can answer (SPEC D1); `path` is a place in the file, `recipients.0`. */
export type CampaignFault =
  | { readonly type: 'notJson' }
  | { readonly type: 'notCampaign' }
  | { readonly type: 'tooNew'; readonly formatVersion: number; readonly supported: number }
  | { readonly type: 'invalid'; readonly path: string };

/** The longest campaign file that is read, in characters: every cell and 2000 batches take a quarter of it. */
export const maximumCampaignLength = 2 * 1024 * 1024;

/** Opens the text of a campaign file (SPEC D1): JSON → envelope → too new? → strict schema → what a schema cannot say. */
export function openCampaign(text: string): Result<Campaign, CampaignFault> {
  if (text.length > maximumCampaignLength) return failure({ type: 'notCampaign' });
  const json = readJsonText(text);
  if (!json.ok) {
    const { error } = json;
    return failure(error.type === 'forbiddenKey' ? { type: 'invalid', path: error.path } : { type: error.type === 'tooDeep' ? 'notCampaign' : 'notJson' });
  }
  const envelope = readEnvelope(json.value);
  if (envelope !== null) return failure(envelope);
  const parsed = campaignSchema.safeParse(json.value);
  if (!parsed.success) return failure({ type: 'invalid', path: pathOf(parsed.error.issues[0]) });
  const path = findContradiction(parsed.data);
  return path === null ? success(parsed.data) : failure({ type: 'invalid', path });
}

function readEnvelope(value: unknown): CampaignFault | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'zhiti.campaign') return { type: 'notCampaign' };
  const formatVersion = 'formatVersion' in value ? value.formatVersion : undefined;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion <= campaignFormatVersion) return null;
  return { type: 'tooNew', formatVersion, supported: campaignFormatVersion };
}

/** Of a field that the format does not know, the place of the field itself. */
function pathOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return '';
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return [...issue.path.map(String), ...(unknown === undefined ? [] : [unknown])].join('.').slice(0, 120);
}

/** The place of what no single field shows; null where all is in order. */
function findContradiction({ opens, closes, fields, recipients }: Campaign): string | null {
  if (closes < opens) return 'closes';
  if (new Set(fields).size < fields.length || requiredFields.some((field) => !fields.includes(field))) return 'fields';
  if (new Set(recipients).size < recipients.length) return 'recipients';
  const mistyped = recipients.findIndex((recipient) => !isRecipient(recipient));
  return mistyped < 0 ? null : `recipients.${mistyped}`;
}
