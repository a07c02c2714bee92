import { failure, success, type Result } from '../shared/index.ts';

/** Digits and capital letters that are not taken for one another: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** Why a text is no code (SPEC V4): not of this form at all, or of the form with a mistake in it. */
export type CodeFault = 'noCode' | 'mistyped';

/**
 * The code of a hash (SPEC V4): its first 80 bits as 16 characters and a check character, `XXXX-XXXX-XXXX-XXXX-C`.
 *
 * @param hash at least 20 hex digits
 */
export function formatCode(hash: string): string {
  const bits = BigInt(`0x${hash.slice(0, 20)}`);
  const values = Array.from({ length }, (_, index) => Number((bits >> BigInt(5 * (length - 1 - index))) & 31n));
  return withDashes([...values, checkOf(values)].map(characterOf).join(''));
}

/**
 * Reads a code as people write it: capitals or not, with or without spaces and dashes, O for 0 and I or L for 1.
 *
 * @returns the code in its one form, or why it is none
 */
export function readCode(text: string): Result<string, CodeFault> {
  const characters = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1');
  const values = [...characters].map((character) => alphabet.indexOf(character));
  if (values.length !== length + 1 || values.includes(-1)) return failure('noCode');
  return values[length] === checkOf(values.slice(0, length)) ? success(withDashes(characters)) : failure('mistyped');
}

function characterOf(value: number): string {
  return alphabet.charAt(value);
}

/** Weighs each value by a power of 2 of its own in GF(32), so that a wrong character and two exchanged ones always show. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum ^ value), 0);
}

/** Twice a value in GF(32), by x⁵ + x² + 1. */
function doubled(value: number): number {
  const shifted = value << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
}

function withDashes(characters: string): string {
  return (characters.match(/.{1,4}/gu) ?? []).join('-');
}
