import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderOf, runCli, type Run } from '../../tests/builders/runCli.ts';
import { aCampaign, testKey } from '../../tests/disclosure/campaigns.ts';
import { batchCodeHash, pseudonymOf, secretFromId, withdrawalHashOf } from '../core/disclosure/index.ts';
import { readSealed } from '../exchange/sealing.ts';

const whole = JSON.parse(readFileSync(new URL('../../tests/fixtures/all-parts.zhiti.json', import.meta.url), 'utf8')) as Record<string, unknown>; // our own fixture
const files = (campaign = aCampaign(), assessment: unknown = whole) => ({ 'a.json': JSON.stringify(assessment), 'c.json': JSON.stringify(campaign) });
const arguments_ = ['seal', 'a.json', '--campaign', 'c.json', '--out'] as const;

type Told = { readonly out: string; readonly rev: number; readonly level: string; readonly record: Record<string, unknown>; readonly sha256: string; readonly withdrawalCode: string };

function told({ out }: Run): Told {
  return JSON.parse(out[0] ?? '') as Told; // one line of our own
}

describe('seal', () => {
  it('[D12] writes a file that the key of the campaign opens, and tells all that leaves', async () => {
    await inFolderOf(files(), async (folder) => {
      const run = await runCli([...arguments_, 'sealed.age'], folder);
      const opened = await readSealed(readFileSync(join(folder, 'sealed.age')), [testKey.identity], aCampaign());

      expect([run.exitCode, run.out.length]).toEqual([0, 1]);
      expect(opened).toEqual({ ok: true, value: told(run).record });
      expect(JSON.parse(run.out[0] ?? '')).toMatchObject({
        file: 'a.json', campaign: '0123456789abcdef0123456789abcdef', out: 'sealed.age', rev: 1, level: 'L2', steppedDown: null,
      });
      expect(withdrawalHashOf(told(run).withdrawalCode, aCampaign().id)).toBe(told(run).record['withdrawal']);
    });
  });

  it('[D10] a file without a secret has the same pseudonym each time, and says so', async () => {
    await inFolderOf(files(), async (folder) => {
      const [first, second] = [await runCli([...arguments_, 'one.age'], folder), await runCli([...arguments_, 'two.age'], folder)];

      expect(told(first).record['pid']).toBe(pseudonymOf(secretFromId(String(whole['id'])), aCampaign().id));
      expect(told(second).record).toEqual(told(first).record);
      expect(first.complaints).toEqual([expect.stringMatching(/^a\.json：档案里没有代号密钥.+ \/ the file holds no secret/u)]);
    });
  });

  it('[D10] the secret and the revisions of the file go on', async () => {
    const made = (campaign: string, rev: number) => ({
      campaign, title: '', rev, at: '2026-11-20T08:00:00Z', file: 'CQ-0123-00000000.age', sha256: 'a'.repeat(64), withdrawalCode: '', level: 'L2',
    });
    const secret = '77'.repeat(32);
    const sealing = { secret, exports: [made(aCampaign().id, 1), made(aCampaign().id, 3), made('f'.repeat(32), 8)] };

    await inFolderOf(files(aCampaign(), { ...whole, sealing }), async (folder) => {
      const run = await runCli([...arguments_, 'x.age'], folder);

      expect([told(run).rev, told(run).record['pid'], run.complaints]).toEqual([4, pseudonymOf(secret, aCampaign().id), []]);
      expect(told(await runCli([...arguments_, 'x.age', '--rev', '12'], folder)).rev).toBe(12);
    });
  });

  it('[D12] in a folder names the file after its content, and keeps a receipt where told', async () => {
    await inFolderOf(files(), async (folder) => {
      const run = await runCli([...arguments_, '.', '--receipt', 'r.json'], folder);
      const { out, sha256 } = told(run);

      expect(out).toBe(`CQ-0123-${sha256.slice(0, 8)}.age`);
      expect(readdirSync(folder).sort()).toEqual([out, 'a.json', 'c.json', 'r.json']);
      expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe(`${run.out[0] ?? ''}\n`);
    });
  });

  it('[D3] [D5] [D9] takes level, fields and batch code', async () => {
    const campaign = aCampaign({ level: 'L3', batchCodes: [batchCodeHash('QX7K')], cells: { L3: { '500157|36|medium': 30 } } });

    await inFolderOf(files(campaign), async (folder) => {
      const seal = async (...more: readonly string[]) => told(await runCli([...arguments_, 'x.age', ...more], folder)).record;
      const fine = await seal('--level', 'L3', '--tick', 'band,subdomains', '--leave', 'rung', '--batch-code', 'qx7k');

      expect(fine).toMatchObject({ level: 'L3', region: '500157', band: 'B', batchCode: 'QX7K', subdomains: { P1: 2 } });
      expect(fine).not.toHaveProperty('rung');
      expect(await seal('--level', 'L1')).toMatchObject({ level: 'L1', region: 'chongqing' });
      // Nobody is told finer than L2 without having asked for it.
      expect(await seal()).toMatchObject({ level: 'L2', region: 'central' });
    });
  });

  it('[D6] says that it stepped down', async () => {
    await inFolderOf(files(aCampaign({ cells: { L2: { 'central|vehicles|large-medium': 7 } } })), async (folder) => {
      const run = await runCli([...arguments_, 'x.age'], folder);

      expect([run.exitCode, told(run).level]).toEqual([0, 'L1']);
      expect(run.complaints[1]).toBe('a.json：L2 太细（同类企业只有 7 家），已改为 L1 / L2 is too fine (there are only 7 firms like it); L1 was taken');
    });
  });

  it.each([['a.json'], ['c.json'], ['./a.json']])('never writes over an input: %s', async (out) => {
    await inFolderOf(files(), async (folder) => {
      const before = readFileSync(join(folder, out), 'utf8');
      const runs = [await runCli([...arguments_, out], folder), await runCli([...arguments_, 'x.age', '--receipt', out], folder)];

      expect(runs.map(({ exitCode, out: printed }) => [exitCode, printed])).toEqual([[1, []], [1, []]]);
      expect(readFileSync(join(folder, out), 'utf8')).toBe(before);
    });
  });

  it('a receipt never takes the place of the sealed file', async () => {
    await inFolderOf(files(), async (folder) => {
      expect((await runCli([...arguments_, 'x.age', '--receipt', 'x.age'], folder)).exitCode).toBe(1);
      expect(readFileSync(join(folder, 'x.age')).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    });
  });

  it.each([
    ['a campaign that is not there', { 'a.json': files()['a.json'] }, /^c\.json：读不到这个活动文件/u],
    ['a campaign that is none', { ...files(), 'c.json': '{}' }, /^c\.json：不是智梯的征集活动文件/u],
    ['a campaign with another field', { ...files(), 'c.json': JSON.stringify({ ...aCampaign(), x: 1 }) }, /^c\.json：活动文件的 x 不对/u],
    ['a recipient that is no point', { ...files(), 'c.json': JSON.stringify({ ...aCampaign(), recipients: ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z'] }) }, /^c\.json：活动文件的 recipients/u],
    ['a campaign that is over', files(aCampaign({ closes: '2026-11-23' })), /^c\.json：活动已于 2026-11-23 截止/u],
    ['an assessment without answers', files(aCampaign(), { ...whole, responses: {} }), /^a\.json：没有成熟度作答/u],
    ['an assessment that does not open', { ...files(), 'a.json': '{' }, /^a\.json：/u],
  ])('%s is told in one line', async (_what, content, line) => {
    const run = await inFolderOf(content, (folder) => runCli([...arguments_, 'x.age'], folder));

    expect([run.exitCode, run.out, run.complaints.length]).toEqual([1, [], 1]);
    expect(run.complaints[0]).toMatch(line);
    expect(run.complaints[0]).toContain(' / ');
  });

  it.each([
    [['seal'], '缺少文件'],
    [['seal', 'a.json', 'b.json'], '一次只能封存一个文件'],
    [['seal', 'a.json'], '缺少 --campaign'],
    [['seal', 'a.json', '--campaign', 'c.json'], '缺少 --out'],
    [[...arguments_, 'x', '--level', 'L4'], '--level 只能是 L1、L2 或 L3'],
    [[...arguments_, 'x', '--leave', 'region'], '--leave 只能是 subdomains、rung、securityDone、band'],
    [[...arguments_, 'x', '--tick', 'rung'], '--tick 只能是 subdomains、band'],
    [[...arguments_, 'x', '--rev', '0'], '--rev 要是 1 到 9999 的整数'],
    [[...arguments_, 'x', '--no'], '参数不对'],
  ])('wrong usage ends with 2: %j', async (args, complaint) => {
    const run = await runCli(args);

    expect([run.exitCode, run.complaints.length]).toEqual([2, 1]);
    expect(run.complaints[0]).toContain(`zhiti seal：${complaint}，`);
  });
});
