import { isRecipient } from '../../core/disclosure/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { CampaignFields } from './CampaignForm.tsx';
import { readCells } from './readCells.ts';

/** The first thing that keeps a campaign from being made, in words; null when nothing does. */
export function planFault(fields: CampaignFields, t: Translate): string | null {
  const { title, organiser, opens, closes, level, passphrase, again } = fields;
  if ([title, organiser, opens, closes].some((text) => text.trim() === '')) return t('campaign.missing');
  if (closes < opens) return t('campaign.datesFault');
  const cells = readCells(fields.cells);
  if ('line' in cells) return t('campaign.cellsFault', cells);
  if (level === 'L3' && Object.keys(cells.cells).length === 0) return t('campaign.cellsNeeded');
  const mistyped = linesOf(fields.others).find((line) => !isRecipient(line));
  if (mistyped !== undefined) return t('campaign.othersFault', { text: mistyped.slice(0, 40) });
  if (passphrase.length < 12) return t('campaign.passphraseShort');
  return passphrase === again ? null : t('campaign.passphraseDiffers');
}

/** Lines with something on them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
}
