import { formatCode } from '../assessment/index.ts';
import type { Campaign } from './campaign.ts';
import { textHash } from './keyedHash.ts';

/** A new batch code (SPEC D9) that shows most slips of the pen; `random` is at least 80 random bits in hex. */
export function batchCodeFrom(random: string): string {
  return formatCode(random);
}

/** A batch code as people write it in the one form that is compared: capitals, no spaces. */
export function tidyBatchCode(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}

/** What a campaign file holds of a batch code (SPEC D9): who reads the file cannot use a code of others. */
export function batchCodeHash(code: string): string {
  return textHash(`batch|v1|${tidyBatchCode(code)}`);
}

/** Whether a code is one of the campaign's batches. A campaign without batches takes none. */
export function isBatchCode(code: string, { batchCodes = [] }: Pick<Campaign, 'batchCodes'>): boolean {
  return batchCodes.includes(batchCodeHash(code));
}
