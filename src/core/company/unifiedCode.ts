/** What a check of a 统一社会信用代码 found (SPEC C3). */
export type UnifiedCodeCheck = 'valid' | 'wrongForm' | 'wrongCheckDigit' | 'unusualOrganisationCode';

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Brings a typed code into its written form: upper case, no white space. Full-width characters stay and fail the check. */
export function normaliseUnifiedCode(typed: string): string {
  return typed.replace(/\s/gu, '').toUpperCase();
}

/**
 * Checks a normalised 统一社会信用代码 (SPEC C3).
 *
 * `unusualOrganisationCode` is a warning, not a fault: old organisation codes with a failing inner check exist.
 *
 * @source GB 32100-2015; GB 11714 for places 9–17
 */
export function checkUnifiedCode(code: string): UnifiedCodeCheck {
  if (code.length !== 18 || [...code].some((character) => !characters.includes(character))) return 'wrongForm';
  const sum = weights.reduce((total, weight, index) => total + weight * characters.indexOf(code.charAt(index)), 0);
  if (characters.charAt((31 - (sum % 31)) % 31) !== code.charAt(17)) return 'wrongCheckDigit';
  return organisationCheck(code.slice(8, 16)) === code.charAt(16) ? 'valid' : 'unusualOrganisationCode';
}

/** GB 11714: digits keep their value, letters count from A = 10; 10 is written X, 11 is written 0. */
function organisationCheck(body: string): string {
  const sum = organisationWeights.reduce((total, weight, index) => total + weight * parseInt(body.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
