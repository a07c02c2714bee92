import { canonicalJson } from '../shared/index.ts';
import type { ScoreRecord } from './record.ts';

/** Contents are filled up to multiples of this, so that the size of a file tells nothing (SPEC D12). */
export const contentBlock = 4096;

/**
 * What is sealed of a record (SPEC D12): its canonical JSON and spaces to the next multiple of 4096 bytes.
 *
 * @throws RangeError when the record holds anything but ASCII, which its schema does not allow
 */
export function sealedContent(record: ScoreRecord): string {
  const text = canonicalJson(record);
  if (!/^[\x20-\x7e]*$/u.test(text)) throw new RangeError('a record holds nothing but ASCII');
  return text.padEnd(Math.ceil(text.length / contentBlock) * contentBlock);
}

/** The name of a sealed file (SPEC D12): it tells the campaign and the content, neither firm nor time. */
export function sealedName(campaignId: string, sha256: string): string {
  return `CQ-${campaignId.slice(0, 4)}-${sha256.slice(0, 8)}.age`;
}

/** Whether a file name has this form. */
export function isSealedName(name: string): boolean {
  return /^CQ-[0-9a-f]{4}-[0-9a-f]{8}\.age$/u.test(name);
}
