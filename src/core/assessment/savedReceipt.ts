import { splitSums } from './fileSums.ts';
import { readJsonText } from './jsonText.ts';
import { readReceiptText, type GivenReceipt } from './receiptText.ts';
import { isObject } from './responseFaults.ts';

/**
 * The receipt that an assessment file was saved with (SPEC F4), so that the file alone says whether its result is still that one.
 *
 * @returns null for a file that has none, as older ones and those of other programs, or whose receipt is damaged
 */
export function savedReceipt(text: string): GivenReceipt | null {
  const json = readJsonText(text);
  const written = json.ok && isObject(json.value) ? (splitSums(json.value).sums?.receipt ?? null) : null;
  const read = written === null ? null : readReceiptText(written);
  return read?.ok === true ? read.value : null;
}
