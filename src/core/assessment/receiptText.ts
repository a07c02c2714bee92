import { failure, success, type Result } from '../shared/index.ts';
import type { Receipt } from './receipt.ts';
import { readCode, type CodeFault } from './receiptCode.ts';

const mark = 'ZHITI1';
const hashDigits = 16;
const editionDigits = 8;

/** A receipt as somebody holds it: the code alone, or with the beginnings of the hashes as the QR code gives them. */
export type GivenReceipt =
  | { readonly kind: 'code'; readonly code: string }
  | {
      readonly kind: 'full';
      readonly code: string;
      readonly answers: string;
      readonly result: string;
      readonly editions: Readonly<Record<string, string>>;
    };

/** The text of the QR code (SPEC V5): `ZHITI1:code:answers:result:edition=hash,…` with the beginnings of the hashes. */
export function receiptText({ code, answers, result, editions }: Receipt): string {
  const parts = Object.entries(editions).map(([ref, hash]) => `${ref}=${hash.slice(0, editionDigits)}`);
  return [mark, code, answers.slice(0, hashDigits), result.slice(0, hashDigits), parts.sort().join(',')].join(':');
}

/** Reads the code or the text of the QR code (SPEC V4, V5); line breaks and spaces that copying leaves do not matter. */
export function readReceiptText(text: string): Result<GivenReceipt, CodeFault> {
  const joined = text.replace(/\s/gu, '');
  if (!joined.toUpperCase().startsWith(`${mark}:`)) {
    const code = readCode(joined);
    return code.ok ? success({ kind: 'code', code: code.value }) : code;
  }
  const [, written = '', answers = '', result = '', editions = '', ...others] = joined.split(':');
  const code = readCode(written);
  if (!code.ok) return code;
  const parts = editions.toLowerCase().split(',').map((part) => part.split('='));
  const isWhole = [answers, result].every((hash) => isHex(hash, hashDigits)) && parts.every((part) => part.length === 2 && isHex(part[1] ?? '', editionDigits));
  if (!isWhole || others.length > 0) return failure('mistyped');
  return success({
    kind: 'full',
    code: code.value,
    answers: answers.toLowerCase(),
    result: result.toLowerCase(),
    editions: Object.fromEntries(parts.map(([ref = '', hash = '']) => [ref, hash])),
  });
}

function isHex(text: string, digits: number): boolean {
  return text.length === digits && /^[0-9a-f]+$/iu.test(text);
}
