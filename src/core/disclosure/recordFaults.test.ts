import { describe, expect, it } from 'vitest';
import { aCampaign, project } from '../../../tests/disclosure/campaigns.ts';
import { batchCodeHash } from './batchCode.ts';
import { judgeRecord } from './judgeRecord.ts';
import { openRecord } from './openRecord.ts';
import type { ScoreRecord } from './record.ts';
import { recordFaults } from './recordFaults.ts';

const campaign = aCampaign({ level: 'L3', batchCodes: [batchCodeHash('QX7K')] });

async function aRecord(changes: Partial<ScoreRecord> = {}): Promise<ScoreRecord> {
  const result = await project({ campaign, choices: { ticked: ['band'] } });
  if (!result.ok) throw new Error(result.error.type);
  return { ...result.value.record, ...changes };
}

describe('recordFaults', () => {
  it('[D3] finds none in what was made for the campaign', async () => {
    expect(recordFaults(await aRecord(), campaign)).toEqual([]);
  });

  it.each<readonly [string, Partial<ScoreRecord>, object]>([
    ['another campaign', { campaign: 'f'.repeat(32) }, { type: 'otherCampaign' }],
    ['other rules', { rulesHash: 'f'.repeat(64) }, { type: 'otherRules' }],
    ['sub-domains at L2', { subdomains: { P1: 2 } }, { type: 'tooFine', field: 'subdomains' }],
    ['a district at L2', { region: '500157' }, { type: 'wrongValue', field: 'region' }],
    ['a division at L2', { industry: '36' }, { type: 'wrongValue', field: 'industry' }],
    ['a sector that is none', { industry: 'weapons' }, { type: 'wrongValue', field: 'industry' }],
    ['four sizes at L2', { size: 'medium' }, { type: 'wrongValue', field: 'size' }],
    ['a year at L2', { period: '2026' }, { type: 'wrongValue', field: 'period' }],
    ['tenths at L2', { elements: { personnel: 1.8, technology: 1, resource: 1, manufacturing: 1 } }, { type: 'wrongValue', field: 'elements' }],
  ])('[D3] [D8] finds %s', async (_what, changes, fault) => {
    expect(recordFaults(await aRecord(changes), campaign)).toEqual([fault]);
  });

  it('[D3] finds all that L1 has no place for', async () => {
    const faults = recordFaults(await aRecord({ level: 'L1' }), campaign);

    expect(faults.map((fault) => `${fault.type} ${'field' in fault ? fault.field : ''}`)).toEqual([
      'wrongValue period', 'wrongValue region', 'wrongValue industry', 'tooFine size', 'tooFine elements', 'tooFine securityDone', 'tooFine band',
    ]);
  });

  it('[D3] finds a level finer than the campaign, and a field that it does not ask for', async () => {
    const coarse = aCampaign({ level: 'L1', fields: ['rung'] });

    expect(recordFaults(await aRecord(), coarse)).toEqual([
      { type: 'tooFine', field: 'level' },
      { type: 'notAsked', field: 'size' },
      { type: 'notAsked', field: 'elements' },
      { type: 'notAsked', field: 'securityDone' },
      { type: 'notAsked', field: 'band' },
    ]);
  });

  it('[D3] at L3 knows the districts and divisions of today', async () => {
    const atL3 = (changes: Partial<ScoreRecord>) => aRecord({ level: 'L3', region: '500157', industry: '36', size: 'medium', ...changes });

    expect(recordFaults(await atL3({}), campaign)).toEqual([]);
    expect(recordFaults(await atL3({ region: '500999', industry: '44' }), campaign)).toEqual([
      { type: 'wrongValue', field: 'region' },
      { type: 'wrongValue', field: 'industry' },
    ]);
  });
});

describe('openRecord', () => {
  it('[D2] refuses a field that is not declared, wherever it is', async () => {
    const record = await aRecord();

    expect(openRecord(JSON.stringify({ ...record, name: '某厂' }))).toEqual({ ok: false, error: { type: 'notRecord', detail: 'unknownField' } });
    expect(openRecord(JSON.stringify({ ...record, elements: { ...record.elements, note: 1 } }))).toEqual({ ok: false, error: { type: 'notRecord', detail: 'elements' } });
  });

  it('[G1] tells a newer version from what is none', async () => {
    const record = await aRecord();

    expect(openRecord(JSON.stringify({ ...record, formatVersion: 2 }))).toEqual({ ok: false, error: { type: 'newerVersion', detail: '2' } });
    expect(['', '[]', 'null', '{"format":"zhiti.assessment"}', '{"format":'].map((text) => openRecord(text).ok)).toEqual([false, false, false, false, false]);
  });
});

describe('judgeRecord', () => {
  const judged = async (changes: Partial<ScoreRecord>, by = campaign) => judgeRecord(JSON.stringify(await aRecord(changes)), by);

  it('[G1] takes a record as it is, with spaces behind', async () => {
    const record = await aRecord({ batchCode: 'QX7K' });

    expect(judgeRecord(`${JSON.stringify(record)}   `, campaign)).toEqual({ ok: true, value: record });
  });

  it('[G1] tells the first fault in order', async () => {
    expect(await judged({ campaign: 'f'.repeat(32), rulesHash: 'f'.repeat(64) })).toEqual({ ok: false, error: { reason: 'otherCampaign', detail: '' } });
    expect(await judged({ rulesHash: 'f'.repeat(64), region: '500157' })).toEqual({ ok: false, error: { reason: 'otherRules', detail: '' } });
    expect(await judged({ region: '500157', batchCode: 'NONE' })).toEqual({ ok: false, error: { reason: 'tooFine', detail: 'region' } });
    expect(await judged({ batchCode: 'NONE' })).toEqual({ ok: false, error: { reason: 'unknownBatchCode', detail: '' } });
  });
});
