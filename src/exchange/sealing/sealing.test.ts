import { armor } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { aCampaign, project, testKey } from '../../../tests/disclosure/campaigns.ts';
import type { ScoreRecord } from '../../core/disclosure/index.ts';
import { signerOf } from './identity.ts';
import { openIdentity } from './openIdentity.ts';
import { openSealed } from './openSealed.ts';
import { readSealed } from './readSealed.ts';
import { sealRecord } from './sealRecord.ts';
import { wrapIdentity } from './wrapIdentity.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const { identity, recipient } = testKey;
const other = 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ8H00W3';

async function aRecord(): Promise<ScoreRecord> {
  const result = await project();
  if (!result.ok) throw new Error(result.error.type);
  return result.value.record;
}

describe('sealing a record', () => {
  it('[D12] the key of the campaign opens it and gives the record back', async () => {
    const record = await aRecord();

    const { bytes, name, sha256 } = await sealRecord(record, [recipient]);

    expect(await readSealed(bytes, [identity], aCampaign())).toEqual({ ok: true, value: record });
    expect(name).toBe(`CQ-0123-${sha256.slice(0, 8)}.age`);
  });

  it('[D12] each of two keys opens it, and so does one among others', async () => {
    const { bytes } = await sealRecord(await aRecord(), [recipient, await recipientOfOther()]);

    const opened = await Promise.all([[identity], [other], [other, identity]].map((keys) => openSealed(bytes, keys)));

    expect(opened.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it('[G1] tells size, form, key and damage apart', async () => {
    const { bytes } = await sealRecord(await aRecord(), [recipient]);
    const changed = (place: number) => bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
    const faults = async (file: Uint8Array, keys = [identity]) => {
      const opened = await openSealed(file, keys);
      return opened.ok ? 'opened' : opened.error;
    };

    expect(await faults(new Uint8Array(65_537))).toBe('tooLarge');
    expect(await faults(new Uint8Array(65_536))).toBe('notAge');
    expect(await faults(bytesOf(armor.encode(bytes)))).toBe('notAge');
    expect(await faults(new Uint8Array(0))).toBe('notAge');
    expect(await faults(bytes, [other])).toBe('wrongKey');
    expect([await faults(bytes, []), await faults(bytes, ['AGE-SECRET-KEY-1X'])]).toEqual(['wrongKey', 'wrongKey']);
    expect(await faults(changed(bytes.length - 1))).toBe('tampered');
    expect(await faults(bytes.subarray(0, bytes.length - 1))).toBe('tampered');
    expect(await faults(bytes.subarray(0, 60))).toBe('tampered');
    expect(await faults(new Uint8Array([...bytes, 0]))).toBe('tampered');
  });

  it('[G1] tries no file with more ways of opening than a campaign has', async () => {
    const stanza = '-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n';
    const file = bytesOf(`age-encryption.org/v1\n${stanza.repeat(17)}--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n`);

    expect(await openSealed(file, [identity])).toEqual({ ok: false, error: 'notAge' });
  });

  it('[G1] what is inside is judged as well', async () => {
    const { bytes } = await sealRecord({ ...(await aRecord()), region: '500157' }, [recipient]);

    expect(await readSealed(bytes, [identity], aCampaign())).toEqual({ ok: false, error: { reason: 'tooFine', detail: 'region' } });
    expect(await readSealed(bytes, [other], aCampaign())).toEqual({ ok: false, error: { reason: 'wrongKey', detail: '' } });
  });
});

describe('key files', () => {
  const about = { title: '2026 年\n征集', organiser: '某区经信委', id: '0123456789abcdef0123456789abcdef' };

  it('[D13] [T11] open with the passphrase alone, in binary and in letters', async () => {
    const wrapped = await wrapIdentity(identity, '山城 雾都 梯坎', about);

    expect(await openIdentity(wrapped, '山城 雾都 梯坎')).toEqual({ ok: true, value: { identity, recipient } });
    expect(await openIdentity(bytesOf(armor.encode(wrapped)), '山城 雾都 梯坝')).toEqual({ ok: false, error: 'wrongPassphrase' });
    expect([await openIdentity(wrapped, null), await openIdentity(wrapped, '')]).toEqual([{ ok: false, error: 'passphraseNeeded' }, { ok: false, error: 'passphraseNeeded' }]);
    expect(await openIdentity(wrapped.subarray(0, wrapped.length - 1), '山城 雾都 梯坎')).toEqual({ ok: false, error: 'notKey' });
  });

  it('[D13] a paper copy may be typed in small letters and groups, with or without comments', async () => {
    const typed = ['# 私钥', '', identity.toLowerCase().replace(/.{8}/gu, '$& ')].join('\r\n');

    expect(await openIdentity(bytesOf(typed), null)).toEqual({ ok: true, value: { identity, recipient } });
    expect(await openIdentity(bytesOf(identity), '多余的口令')).toEqual({ ok: true, value: { identity, recipient } });
  });

  it.each([
    ['nothing', ''],
    ['a slip of the pen', identity.replace('GFPYYSJZ', 'GFPYYSZJ')],
    ['two keys', `${identity}\n${other}`],
    ['a recipient', recipient],
    ['another file', '{"format":"zhiti.campaign"}'],
    ['half an age file', 'age-encryption.org/v1\n'],
    ['letters that are damaged', '-----BEGIN AGE ENCRYPTED FILE-----\n????\n-----END AGE ENCRYPTED FILE-----'],
  ])('[D13] %s is no key', async (_what, text) => {
    expect(await openIdentity(bytesOf(text), 'x')).toEqual({ ok: false, error: 'notKey' });
  });

  it('[D13] neither is a sealed record, nor anything large', async () => {
    const { bytes } = await sealRecord(await aRecord(), [recipient]);

    expect([await openIdentity(bytes, 'x'), await openIdentity(new Uint8Array(70_000), null)]).toEqual([{ ok: false, error: 'notKey' }, { ok: false, error: 'notKey' }]);
  });

  it('[D13] the identity alone gives the signer', () => {
    expect(signerOf(identity)).toMatch(/^[0-9a-f]{64}$/u);
    expect(signerOf(other)).not.toBe(signerOf(identity));
  });
});

async function recipientOfOther(): Promise<string> {
  const opened = await openIdentity(bytesOf(other), null);
  return opened.ok ? opened.value.recipient : '';
}
