import { describe, expect, it } from 'vitest';
import { checkUnifiedCode, normaliseUnifiedCode } from './unifiedCode.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('checkUnifiedCode', () => {
  it.each([
    '91440300708461136T',
    '914403001922038216',
    '91330100799655058B',
    '91110000802100433B',
    '91130600738737199K',
    '91331081307655191L',
    '91500000MA0000007X',
    '91440101MA5ABCDE1M',
  ])('[C3] %s has a right check digit', (code) => {
    expect(['valid', 'unusualOrganisationCode']).toContain(checkUnifiedCode(code));
  });

  it.each(['91440300708461136T', '914403001922038216', '91330100799655058B', '91110000802100433B', '91500000MA0000007X'])(
    '[C3] %s passes the check of its organisation code too',
    (code) => {
      expect(checkUnifiedCode(code)).toBe('valid');
    },
  );

  it('[C3] the published wrong example fails', () => {
    expect(checkUnifiedCode('91310115MA1H8R7C6D')).toBe('wrongCheckDigit');
  });

  it('[C3] a failing organisation code alone is a warning', () => {
    expect(checkUnifiedCode('91310115MA1H8R7C67')).toBe('unusualOrganisationCode');
  });

  it('[C3] the check digit is 0 where the remainder is 0', () => {
    // 1 · 1 + 3 · 10 = 31
    expect(checkUnifiedCode('1A0000000000000000')).not.toBe('wrongCheckDigit');
    expect(checkUnifiedCode('1A0000000000000001')).toBe('wrongCheckDigit');
  });

  it('[C3] wants 18 characters without I, O, S, V, Z', () => {
    for (const code of ['', '9144030070846113', '91440300708461136TT', '9144030070846113IT', '9144030070846113OT', '9144030070846113ST', '9144030070846113VT', '9144030070846113ZT']) {
      expect(checkUnifiedCode(code), code).toBe('wrongForm');
    }
  });

  it('[C3] finds every single wrong character and every swap of neighbours', () => {
    const code = '91440300708461136T';
    const characters = Array.from(code);
    const substitutions = characters.flatMap((right, index) =>
      Array.from(alphabet).filter((other) => other !== right).map((other) => code.slice(0, index) + other + code.slice(index + 1)),
    );
    const swaps = characters.slice(0, -1).flatMap((left, index) => {
      const right = code.charAt(index + 1);
      return left === right ? [] : [code.slice(0, index) + right + left + code.slice(index + 2)];
    });

    expect(substitutions).toHaveLength(540);
    expect([...substitutions, ...swaps].filter((wrong) => checkUnifiedCode(wrong) !== 'wrongCheckDigit')).toEqual([]);
  });
});

describe('normaliseUnifiedCode', () => {
  it('[C3] drops white space and writes capitals', () => {
    expect(normaliseUnifiedCode(' 9144 0300\u3000708461136t\n')).toBe('91440300708461136T');
  });

  it('[C3] keeps full-width digits, which then fail', () => {
    expect(checkUnifiedCode(normaliseUnifiedCode('９1440300708461136T'))).toBe('wrongForm');
  });
});
