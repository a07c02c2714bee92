import { describe, expect, it } from 'vitest';
import { aCampaign, testKey } from '../../../tests/disclosure/campaigns.ts';
import { fingerprintOf, rulesHashOf } from './campaign.ts';
import { openCampaign } from './openCampaign.ts';
import { isRecipient } from './recipient.ts';

const campaign = aCampaign({ cells: { L2: { 'central|vehicles|large-medium': 40 } }, batchCodes: ['cd'.repeat(32)] });

function opened(changes: Readonly<Record<string, unknown>>): unknown {
  return openCampaign(JSON.stringify({ ...campaign, ...changes }));
}

describe('openCampaign', () => {
  it('[D1] opens what createCampaign made', () => {
    expect(openCampaign(JSON.stringify(campaign, null, 2))).toEqual({ ok: true, value: campaign });
  });

  it.each([
    ['text that is no JSON', '{"format":', { type: 'notJson' }],
    ['another file of ours', '{"format":"zhiti.assessment"}', { type: 'notCampaign' }],
    ['a list', '[]', { type: 'notCampaign' }],
    ['a deep nest', '['.repeat(40), { type: 'notCampaign' }],
    ['a newer format', JSON.stringify({ ...campaign, formatVersion: 2 }), { type: 'tooNew', formatVersion: 2, supported: 1 }],
    ['a key that reaches a prototype', '{"format":"zhiti.campaign","editions":{"__proto__":{}}}', { type: 'invalid', path: 'editions.__proto__' }],
  ])('[D1] refuses %s', (_what, text, error) => {
    expect(openCampaign(text)).toEqual({ ok: false, error });
  });

  it.each([
    ['another field', { server: 'example' }, 'server'],
    ['another field further in', { editions: { ...campaign.editions, other: 1 } }, 'editions.other'],
    ['a wrong hash', { editions: { maturity: { edition: 'gbt39116@1.0.0', hash: 'ce19' } } }, 'editions.maturity.hash'],
    ['days in the wrong order', { opens: '2027-01-01' }, 'closes'],
    ['a field twice', { fields: [...campaign.fields, 'rung'] }, 'fields'],
    ['a field too few', { fields: ['period', 'region', 'industry'] }, 'fields'],
    ['a recipient twice', { recipients: [testKey.recipient, testKey.recipient] }, 'recipients'],
    ['a mistyped recipient', { recipients: [testKey.recipient.replace('zvky', 'zvyk')] }, 'recipients.0'],
  ])('[D1] refuses %s and says where', (_what, changes, path) => {
    expect(opened(changes)).toEqual({ ok: false, error: { type: 'invalid', path } });
  });

  it('[D1] takes a campaign that closes on the day it opens', () => {
    expect(opened({ closes: '2026-11-01' })).toMatchObject({ ok: true });
  });
});

describe('createCampaign', () => {
  it('[D1] always asks what every record has, in one order', () => {
    expect(aCampaign({ fields: ['rung', 'size'] }).fields).toEqual(['period', 'region', 'industry', 'size', 'maturity', 'rung']);
  });

  it('[D1] fills in the versions of this app', () => {
    expect(campaign).toMatchObject({ format: 'zhiti.campaign', formatVersion: 1, sizeRule: '2011-300/2017-213', districtVersion: '2025-11', minApp: '1.0.0' });
  });
});

describe('isRecipient', () => {
  it('[D1] takes the recipients of age and no slip of the pen', () => {
    const { recipient } = testKey;
    const slips = [...recipient.slice(4)].map((character, place) => `${recipient.slice(0, place + 4)}${character === 'q' ? 'p' : 'q'}${recipient.slice(place + 5)}`);

    expect(isRecipient(recipient)).toBe(true);
    expect(slips.filter(isRecipient)).toEqual([]);
    expect([recipient.toUpperCase(), 'age1', `${recipient}q`].filter(isRecipient)).toEqual([]);
  });
});

describe('fingerprints', () => {
  it('[D7] are 8 groups that another recipient or signer changes, and the order of recipients does not', () => {
    const other = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';
    const both = { recipients: [testKey.recipient, other], signer: campaign.signer };

    expect(fingerprintOf(campaign)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
    expect(fingerprintOf({ ...both, recipients: [other, testKey.recipient] })).toBe(fingerprintOf(both));
    expect(new Set([campaign, both, { ...both, signer: '00'.repeat(32) }].map(fingerprintOf)).size).toBe(3);
  });

  it('[D8] the hash of rules is that of the editions alone', () => {
    expect(rulesHashOf(aCampaign({ id: 'f'.repeat(32), title: '另一次' }))).toBe(rulesHashOf(campaign));
    expect(rulesHashOf(aCampaign({ editions: { maturity: campaign.editions.maturity } }))).not.toBe(rulesHashOf(campaign));
  });
});
