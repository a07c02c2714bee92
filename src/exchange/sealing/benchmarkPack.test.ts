import { describe, expect, it } from 'vitest';
import type { Release } from '../../core/aggregation/index.ts';
import { testKey } from '../../../tests/disclosure/campaigns.ts';
import { signRelease, verifyPack } from './benchmarkPack.ts';
import { signerOf } from './identity.ts';

const release: Release = {
  format: 'zhiti.release',
  formatVersion: 1,
  view: 'publication',
  campaign: { id: '0123456789abcdef0123456789abcdef', title: '2026 年智能制造征集', organiser: '某区经信委', editions: ['gbt39116@1.0.0'], level: 'L2' },
  date: '2027-01-10',
  periods: ['2026H2'],
  method: { threshold: 10, base: 5, width: 9, dominancePercent: 90, differencing: 10 },
  n: 120,
  counts: [
    {
      id: 'area-maturity', rows: 'area', columns: 'maturity', rowCodes: ['central'], columnCodes: ['1', '2'],
      cells: [[60, null]], rowTotals: [60], columnTotals: [60, null], total: 60,
    },
  ],
  means: [],
};

const pack = signRelease(release, testKey.identity);

describe('benchmark packs', () => {
  it('[G12] are taken with the signer that made them, however they are laid out', () => {
    const verified = { ok: true, value: { release, signer: signerOf(testKey.identity) } };

    expect(verifyPack(JSON.stringify(pack))).toEqual(verified);
    expect(verifyPack(JSON.stringify(Object.fromEntries(Object.entries(pack).reverse()), null, 2))).toEqual(verified);
  });

  it('[G12] with anything changed are refused', () => {
    const changes: readonly object[] = [
      { release: { ...release, n: 125 } },
      { release: { ...release, campaign: { ...release.campaign, title: '另一次' } } },
      { signer: 'ab'.repeat(32) },
      { signer: '00'.repeat(32) },
      { signature: `${pack.signature.slice(0, -1)}${pack.signature.endsWith('0') ? '1' : '0'}` },
      { signature: 'ff'.repeat(64) },
    ];

    expect(changes.map((change) => verifyPack(JSON.stringify({ ...pack, ...change })))).toEqual(
      changes.map(() => ({ ok: false, error: { type: 'wrongSignature' } })),
    );
  });

  it('[G12] of the internal view are neither made nor taken', () => {
    const internal: Release = { ...release, view: 'internal' };

    expect(() => signRelease(internal, testKey.identity)).toThrow(RangeError);
    expect(verifyPack(JSON.stringify({ ...pack, release: internal }))).toEqual({ ok: false, error: { type: 'notPublication' } });
  });

  it.each([
    ['no JSON', '{', { type: 'notJson' }],
    ['another file of ours', '{"format":"zhiti.release"}', { type: 'notPack' }],
    ['a newer one', JSON.stringify({ ...pack, formatVersion: 2 }), { type: 'tooNew', formatVersion: 2, supported: 1 }],
    ['one with another field', JSON.stringify({ ...pack, release: { ...release, note: '' } }), { type: 'invalid', path: 'release' }],
    ['a deep nest', '['.repeat(40), { type: 'notPack' }],
  ])('[G12] %s is none', (_what, text, error) => {
    expect(verifyPack(text)).toEqual({ ok: false, error });
  });
});
