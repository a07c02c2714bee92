import { formatCode, readCode, type CodeFault } from '../assessment/index.ts';
import type { Result } from '../shared/index.ts';
import { keyedHash, textHash } from './keyedHash.ts';

/** The code with which a firm takes its record out again (SPEC D11), `XXXX-XXXX-XXXX-XXXX-C`; only the firm can make it. */
export function withdrawalCodeOf(secret: string, campaignId: string): string {
  return formatCode(keyedHash(secret, `withdraw|v1|${campaignId}`));
}

/** Reads a withdrawal code as people write it (SPEC V4). */
export function readWithdrawalCode(text: string): Result<string, CodeFault> {
  return readCode(text);
}

/** What a record holds of its withdrawal code (SPEC D11): 128 bits in hex, from which the code cannot be found. */
export function withdrawalHashOf(code: string, campaignId: string): string {
  return textHash(`withdraw|v1|${campaignId}|${code}`).slice(0, 32);
}
