import { describe, expect, it } from 'vitest';
import { gbt39116 } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { allParts, aCampaign, hashes, project, projectionInput, shelf } from '../../../tests/disclosure/campaigns.ts';
import { findAnsweredEditions, summariseParts, type Assessment } from '../assessment/index.ts';
import { batchCodeHash } from './batchCode.ts';
import { projectRecord, type Projection } from './projectRecord.ts';
import { pseudonymOf } from './pseudonym.ts';
import type { ScoreRecord } from './record.ts';

const maturity = 'gbt39116@1.0.0';
const everywhere = aCampaign({ level: 'L3', cells: { L3: { '500157|36|medium': 20 } } });

async function projected(told: Parameters<typeof project>[0] = {}): Promise<Projection> {
  const result = await project(told);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

async function recordOf(told: Parameters<typeof project>[0] = {}): Promise<ScoreRecord> {
  return (await projected(told)).record;
}

/** The reasons why fields stay. */
async function stayed(told: Parameters<typeof project>[0] = {}): Promise<Readonly<Record<string, string>>> {
  const { fields } = await projected(told);
  return Object.fromEntries(fields.flatMap((view) => (view.leaves ? [] : [[view.field, view.why]])));
}

describe('a record', () => {
  it('[D2] [D3] of L2 is this and nothing else', async () => {
    expect(await recordOf()).toEqual({
      format: 'zhiti.record',
      formatVersion: 1,
      campaign: '0123456789abcdef0123456789abcdef',
      pid: '95c1d3aa8a7154fd32b29ff6',
      rev: 1,
      withdrawal: '70c7fc3fb9c96786a7fe43066881c3dc',
      rulesHash: 'eec967e8c7963e3a86b86bff5ac72bd967b7164bc2b1c0dc55b213e15cccb74a',
      app: '1.0.0',
      level: 'L2',
      period: '2026H2',
      region: 'central',
      industry: 'vehicles',
      size: 'large-medium',
      maturity: 2,
      elements: { personnel: 2, technology: 1.5, resource: 2.5, manufacturing: 2.5 },
      rung: 'DW',
      securityDone: true,
    });
  });

  it('[D3] of L1 tells the city, manufacturing, the year, level and rung', async () => {
    const { level, period, region, industry, maturity: reached, rung, ...rest } = await recordOf({ choices: { level: 'L1', ticked: ['band', 'subdomains'] } });

    expect({ level, period, region, industry, reached, rung }).toEqual({ level: 'L1', period: '2026', region: 'chongqing', industry: 'C', reached: 2, rung: 'DW' });
    expect(Object.keys(rest)).toEqual(['format', 'formatVersion', 'campaign', 'pid', 'rev', 'withdrawal', 'rulesHash', 'app']);
  });

  it('[D3] of L3 tells district, division, four sizes, tenths and collapsed sub-domains', async () => {
    const record = await recordOf({ campaign: everywhere, choices: { level: 'L3', isFineTicked: true, ticked: ['subdomains', 'band'] } });

    expect(record).toMatchObject({
      level: 'L3', region: '500157', industry: '36', size: 'medium',
      elements: { personnel: 1.8, technology: 1.7, resource: 2.5, manufacturing: 2.4 }, band: 'B',
    });
    expect(record.subdomains).toEqual({
      P1: 2, P2: 1, T1: 2, T2: 1, T3: 1, R1: 2, R2: 2,
      M1: 2, M2: 2, M3: 2, M4: 2, M5: 2, M6: 2, M7: 2, M8: 2, M9: 1, M10: 2, M11: 2, M12: 2, M13: 2,
    });
  });

  it('[D3] names the sub-domains of a domain tailored out with 0', async () => {
    const whole = await allParts();
    const response = { ...whole.responses[maturity], tailoredOut: [{ domain: 'logistics', reason: '外包' }] };
    const assessment: Assessment = { ...whole, responses: { ...whole.responses, [maturity]: response } };

    const { subdomains } = await recordOf({ assessment, campaign: everywhere, choices: { level: 'L3', isFineTicked: true, ticked: ['subdomains'] } });

    expect(Object.entries(subdomains ?? {}).filter(([, level]) => level === 0).map(([id]) => id)).toEqual(['M10']);
  });

  it('[D3] never guesses what is not entered', async () => {
    const whole = await allParts();
    const { name, industryType } = whole.company;

    const record = await recordOf({ assessment: { ...whole, company: { name, industryType }, responses: { [maturity]: whole.responses[maturity] ?? {} } } });

    expect(record).toMatchObject({ region: 'unknown', industry: 'unknown', size: 'unknown', securityDone: false });
    expect(record).not.toHaveProperty('rung');
  });

  it('[D3] gives no element scores where one is open, although the level is certain', async () => {
    const whole = await allParts();
    const answers = whole.responses[maturity]?.['answers'] as Record<string, { value?: string }>; // a fixture that was opened
    // Personnel reaches every level up to three, which is as far as the answers go; level two is not reached by the whole.
    const raised = Object.entries(answers).flatMap(([id]): [string, { value: string }][] => {
      if (/-L[345]-/u.test(id)) return [];
      return [[id, { value: id.startsWith('P') || id.includes('-L1-') ? 'full' : 'none' }]];
    });
    const assessment: Assessment = { ...whole, responses: { [maturity]: { answers: Object.fromEntries(raised) } } };

    const { record, fields } = await projected({ assessment });

    expect(record.maturity).toBe(1);
    expect(record).not.toHaveProperty('elements');
    expect(fields.find(({ field }) => field === 'elements')).toMatchObject({ leaves: false, why: 'unknown', fine: { personnel: null, technology: '1.00' } });
  });

  it('[D3] [L6] has the rung under the published thresholds, whatever the firm has changed for itself', async () => {
    const whole = await allParts();
    const answers = Object.fromEntries(gbt39116.questionnaire.requirements.map(({ id }) => [id, { value: 'full' }]));
    const { ff, ...facts } = exampleFacts('e1');
    // 未来工厂 is missed by two numbers of our own alone.
    const almost = { ...facts, ff: { ...ff, brain: true } };
    const withFacts = (given: object): Assessment => ({ ...whole, responses: { [maturity]: { answers }, 'cq-ladder': { ...given } } });

    const rungs = await Promise.all([almost, { ...almost, thresholds: { 'FF24-A1': 1, 'FF24-A2': 1 } }].map(async (given) => {
      const summary = summariseParts(withFacts(given), await findAnsweredEditions(withFacts(given), shelf));
      return [summary.ladder?.['cq-ladder@2024.11.0']?.rung, (await recordOf({ assessment: withFacts(given) })).rung];
    }));

    expect(rungs).toEqual([['SF', 'SF'], ['FF', 'SF']]);
  });
});

describe('fields', () => {
  it('[D5] leave by default save sub-domains and band', async () => {
    expect(await stayed()).toEqual({ subdomains: 'tooFine', band: 'leftOut' });
    expect(await stayed({ choices: { ticked: ['band'] } })).toEqual({ subdomains: 'tooFine' });
  });

  it('[D5] may be left out where they are optional, and the others may not', async () => {
    expect(await stayed({ choices: { left: ['rung', 'securityDone', 'region', 'maturity'] } })).toEqual({
      subdomains: 'tooFine', rung: 'leftOut', securityDone: 'leftOut', band: 'leftOut',
    });
  });

  it('[D2] that the campaign does not ask for stay, and so does what it has no edition for', async () => {
    const campaign = aCampaign({ fields: ['rung', 'securityDone', 'band'], editions: { maturity: everywhere.editions.maturity } });

    expect(await stayed({ campaign, choices: { ticked: ['band'] } })).toEqual({
      size: 'notAsked', elements: 'notAsked', subdomains: 'notAsked', rung: 'notAsked', securityDone: 'notAsked', band: 'notAsked',
    });
  });

  it('[D3] show what the assessment has beside what leaves of it', async () => {
    const { fields } = await projected();

    expect(fields.filter(({ field }) => ['period', 'region', 'industry', 'size', 'maturity'].includes(field)).map(({ fine, coarse }) => [fine, coarse])).toEqual([
      ['2026-11-20', '2026H2'], ['500157', 'central'], ['367', 'vehicles'], ['medium', 'large-medium'], ['2.40', 2],
    ]);
  });
});

describe('small cells', () => {
  const fine = { level: 'L3', isFineTicked: true } as const;
  const counting = (cells: NonNullable<typeof everywhere.cells>) => aCampaign({ level: 'L3', cells });

  it.each([
    ['L3 with 20 firms stays', { L3: { '500157|36|medium': 20 } }, 'L3', null],
    ['L3 with 19 firms steps down', { L3: { '500157|36|medium': 19 } }, 'L2', { from: 'L3', to: 'L2', firms: 19 }],
    ['L3 without a count steps down', {}, 'L2', { from: 'L3', to: 'L2', firms: null }],
    ['L3 in a cell that is not counted steps down', { L3: { '500101|36|medium': 90 } }, 'L2', { from: 'L3', to: 'L2', firms: 0 }],
    ['and further where L2 is too small as well', { L3: {}, L2: { 'central|vehicles|large-medium': 19 } }, 'L1', { from: 'L3', to: 'L1', firms: 0 }],
  ])('[D6] %s', async (_what, cells, level, steppedDown) => {
    const projection = await projected({ campaign: counting(cells), choices: fine });

    expect([projection.record.level, projection.steppedDown]).toEqual([level, steppedDown]);
  });

  it('[D6] L2 gives way to a count below 20 and needs none', async () => {
    const at = async (cells: NonNullable<typeof everywhere.cells>) => (await projected({ campaign: counting(cells) })).record.level;

    expect([await at({}), await at({ L2: { 'central|vehicles|large-medium': 20 } }), await at({ L2: { 'central|vehicles|large-medium': 19 } })]).toEqual(['L2', 'L2', 'L1']);
  });

  it('[D6] counts all firms that fit what a record does not tell', async () => {
    const whole = await allParts();
    const { employees: _employees, ...company } = whole.company;
    const cells = { L2: { 'central|vehicles|large-medium': 12, 'central|vehicles|small-micro': 8, 'metro|vehicles|small-micro': 900 } };

    expect((await recordOf({ assessment: { ...whole, company }, campaign: counting(cells) })).level).toBe('L2');
    expect((await recordOf({ campaign: counting(cells) })).level).toBe('L1');
  });
});

describe('refusals', () => {
  it.each([
    ['before it opens', { today: '2026-10-31' }, { type: 'notYetOpen', opens: '2026-11-01' }],
    ['after it closes', { today: '2027-01-01' }, { type: 'closed', closes: '2026-12-31' }],
    ['an app too old', { appVersion: '0.9.12' }, { type: 'appTooOld', have: '0.9.12', want: '1.0.0' }],
    ['a level finer than asked', { choices: { level: 'L3', isFineTicked: true } }, { type: 'levelTooFine', level: 'L3', why: 'campaign' }],
    ['L3 without the tick', { campaign: everywhere, choices: { level: 'L3' } }, { type: 'levelTooFine', level: 'L3', why: 'notTicked' }],
    ['a batch code of another campaign', { choices: { batchCode: 'AAAA' } }, { type: 'unknownBatchCode' }],
    ['rules in another state', { hashes: { ...hashes, [maturity]: '0'.repeat(64) } }, { type: 'otherRules', of: maturity, have: '0'.repeat(64), want: hashes[maturity] }],
    ['another list of districts', { campaign: { ...everywhere, districtVersion: '2027-01' } }, { type: 'otherRules', of: 'districtVersion', have: '2025-11', want: '2027-01' }],
  ] as const)('[D6] [D8] %s', async (_what, told, error) => {
    expect(await project(told)).toEqual({ ok: false, error });
  });

  it.each(['2026-11-01', '2026-12-31'])('[D1] the campaign is open on %s', async (today) => {
    expect((await project({ today })).ok).toBe(true);
  });

  it('[D8] no maturity, another edition, and answers that are missing', async () => {
    const whole = await allParts();
    const { [maturity]: response, ...others } = whole.responses;
    const { 'P1-L1-a': _first, ...answers } = response?.['answers'] as Record<string, unknown>; // a fixture that was opened
    const campaign = aCampaign({ editions: { maturity: { edition: 'gbt39116@2.0.0', hash: 'a'.repeat(64) } } });

    expect(await project({ assessment: { ...whole, responses: others } })).toEqual({ ok: false, error: { type: 'noMaturity' } });
    expect(await project({ campaign })).toEqual({ ok: false, error: { type: 'otherEdition', have: maturity, want: 'gbt39116@2.0.0' } });
    expect(await project({ assessment: { ...whole, responses: { [maturity]: { answers } } } })).toEqual({ ok: false, error: { type: 'incomplete', open: 1 } });
  });
});

describe('what goes along', () => {
  it('[D10] an earlier pseudonym only when ticked, and never one of the same campaign', async () => {
    const earlier = 'f'.repeat(32);
    const secret = '5e'.repeat(32);

    expect(await recordOf()).not.toHaveProperty('previous');
    expect((await recordOf({ choices: { previous: earlier } })).previous).toEqual({ campaign: earlier, pid: pseudonymOf(secret, earlier) });
    expect(await recordOf({ choices: { previous: everywhere.id } })).not.toHaveProperty('previous');
  });

  it('[D9] a batch code in its one form', async () => {
    const campaign = aCampaign({ batchCodes: [batchCodeHash('QX7K-22AB')] });

    expect((await recordOf({ campaign, choices: { batchCode: ' qx7k-22ab ' } })).batchCode).toBe('QX7K-22AB');
    expect(await recordOf({ campaign, choices: { batchCode: ' ' } })).not.toHaveProperty('batchCode');
  });

  it('a wrong secret or revision is a mistake of ours', async () => {
    const input = await projectionInput();

    expect(() => projectRecord({ ...input, rev: 0 })).toThrow(RangeError);
    expect(() => projectRecord({ ...input, secret: 'x' })).toThrow();
  });
});
