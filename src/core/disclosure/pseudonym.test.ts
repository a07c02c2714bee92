import { describe, expect, it } from 'vitest';
import { formatCode } from '../assessment/index.ts';
import { batchCodeFrom, batchCodeHash, isBatchCode } from './batchCode.ts';
import { keyedHash } from './keyedHash.ts';
import { pseudonymOf, secretFromId } from './pseudonym.ts';
import { readWithdrawalCode, withdrawalCodeOf, withdrawalHashOf } from './withdrawal.ts';

const secret = '00'.repeat(32);
const campaign = '0123456789abcdef0123456789abcdef';

describe('pseudonyms', () => {
  it('[D10] are HMAC-SHA-256 as RFC 4231 has it', () => {
    expect(keyedHash('0b'.repeat(20), 'Hi There')).toBe('b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7');
  });

  it('[D10] are 96 bits of it under the secret', () => {
    expect(pseudonymOf(secret, campaign)).toBe(keyedHash(secret, `pid|v1|${campaign}`).slice(0, 24));
    expect(pseudonymOf(secret, campaign)).toMatch(/^[0-9a-f]{24}$/u);
  });

  it('[D10] a secret worked out from the id of an assessment is always the same', () => {
    expect(secretFromId('a')).toBe(secretFromId('a'));
    expect(secretFromId('a')).toMatch(/^[0-9a-f]{64}$/u);
    expect(secretFromId('b')).not.toBe(secretFromId('a'));
  });
});

describe('withdrawal codes', () => {
  it('[D11] are read as people write them and belong to one campaign', () => {
    const code = withdrawalCodeOf(secret, campaign);

    expect(code).toBe(formatCode(keyedHash(secret, `withdraw|v1|${campaign}`)));
    expect(readWithdrawalCode(code.toLowerCase().replaceAll('-', ' '))).toEqual({ ok: true, value: code });
    expect(withdrawalCodeOf(secret, 'f'.repeat(32))).not.toBe(code);
  });

  it('[D11] leave only a hash in the record', () => {
    const code = withdrawalCodeOf(secret, campaign);

    expect(withdrawalHashOf(code, campaign)).toMatch(/^[0-9a-f]{32}$/u);
    expect(withdrawalHashOf(code, 'f'.repeat(32))).not.toBe(withdrawalHashOf(code, campaign));
  });
});

describe('batch codes', () => {
  it('[D9] are known by their hash, however they are typed', () => {
    const code = batchCodeFrom('12'.repeat(16));
    const of = { batchCodes: [batchCodeHash(code)] };

    expect(isBatchCode(` ${code.toLowerCase()} `, of)).toBe(true);
    expect([isBatchCode('AAAA', of), isBatchCode(code, {})]).toEqual([false, false]);
  });
});
