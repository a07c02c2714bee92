import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskCampaign, ndjson, recordsFor } from '../../tests/publication/deskFiles.ts';
import { inFolderOf, runCli, type Run } from '../../tests/builders/runCli.ts';
import { withdrawalCodeOf, withdrawalHashOf, type ScoreRecord } from '../core/disclosure/index.ts';
import { makeIdentity, recipientOf, sealRecord, signerOf, verifyPack, wrapIdentity } from '../exchange/sealing.ts';

const campaign = deskCampaign();
const records = [...recordsFor(campaign, 300, 5)];
const plain = { 'c.json': JSON.stringify(campaign), 'r.ndjson': ndjson(records) };

function aggregate(folder: string, ...args: readonly string[]): Promise<Run> {
  return runCli(['aggregate', ...args, '--campaign', 'c.json'], folder);
}

function told({ out }: Run): Record<string, unknown> {
  return JSON.parse(out[0] ?? '') as Record<string, unknown>; // one line of our own
}

function first(): ScoreRecord {
  const [record] = records;
  if (record === undefined) throw new RangeError('no record');
  return record;
}

describe('aggregate', () => {
  it('[G1] opens sealed files, counts each firm once and says of every other file why not', async () => {
    const identity = await makeIdentity();
    const mine = deskCampaign({ recipients: [await recipientOf(identity)], signer: signerOf(identity) });
    const stranger = await recipientOf(await makeIdentity());
    const sealed = async (record: ScoreRecord, to = mine.recipients) => (await sealRecord(record, to)).bytes;
    const withdrawn = { ...first(), pid: '9'.repeat(24), withdrawal: withdrawalHashOf(withdrawalCodeOf('7'.repeat(64), mine.id), mine.id) };
    const files = {
      'c.json': JSON.stringify(mine),
      'key.age': await wrapIdentity(identity, '口令 1', mine),
      'pass.txt': '口令 1\n',
      'codes.txt': `# 撤回\n${withdrawalCodeOf('7'.repeat(64), mine.id)}\n`,
    };
    await inFolderOf(files, async (folder) => {
      mkdirSync(join(folder, 'in'));
      const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, 'in', name), bytes);
      for (const [index, record] of records.slice(0, 40).entries()) put(`s${index}.age`, await sealed(record));
      put('newer.age', await sealed({ ...first(), rev: 2 }));
      put('again.age', await sealed(records[1] ?? first()));
      put('withdrawn.age', await sealed(withdrawn));
      put('other.age', await sealed({ ...first(), campaign: '0'.repeat(32) }));
      put('stranger.age', await sealed(first(), [stranger]));
      put('text.age', 'no age');
      put('large.age', new Uint8Array(70_000));

      const run = await aggregate(folder, 'in', '--identity', 'key.age', '--passphrase-file', 'pass.txt', '--withdrawn', 'codes.txt', '--out', 'out');

      expect([run.exitCode, run.complaints]).toEqual([0, []]);
      expect(told(run)).toMatchObject({
        campaign: mine.id, files: 47, counted: 40,
        aside: { duplicate: 1, tooLarge: 1, otherCampaign: 1, olderRevision: 1, wrongKey: 1, notAge: 1, withdrawn: 1 },
      });
      expect(readdirSync(join(folder, 'out')).sort()).toEqual([
        'abababab.zhiti-benchmark.json', 'aside.csv', 'internal.xlsx', 'publication.csv', 'publication.gb18030.csv', 'publication.xlsx', 'release-log.json', 'release.json',
      ]);
      const pack = verifyPack(readFileSync(join(folder, 'out', 'abababab.zhiti-benchmark.json'), 'utf8'));
      expect(pack.ok && pack.value.signer).toBe(mine.signer);
      expect(readFileSync(join(folder, 'out', 'aside.csv'), 'utf8')).toContain('"in/text.age","notAge","不是 age 加密文件","this is no age file"');
      expect(readdirSync(folder).sort()).toEqual(['c.json', 'codes.txt', 'in', 'key.age', 'out', 'pass.txt']);
    });
  });

  it('[G2] takes opened records without a key; the same ones make the same bytes', async () => {
    await inFolderOf(plain, async (folder) => {
      const runs = [await aggregate(folder, 'r.ndjson', '--out', 'a', '--records'), await aggregate(folder, 'a/records.ndjson', '--out', 'b', '--records')];

      expect(runs.map(({ exitCode, complaints }) => [exitCode, complaints])).toEqual([[0, []], [0, []]]);
      for (const name of readdirSync(join(folder, 'a'))) expect([name, readFileSync(join(folder, 'b', name)).equals(readFileSync(join(folder, 'a', name)))]).toEqual([name, true]);
      expect(readFileSync(join(folder, 'a', 'arx.csv'), 'utf8').split('\r\n').length).toBe(302);
    });
  });

  it('[G9] refuses a release that differs by a few firms, in one line, and writes nothing; the same one again is taken', async () => {
    await inFolderOf({ ...plain, 'more.ndjson': ndjson([...recordsFor(campaign, 303, 5)]) }, async (folder) => {
      await aggregate(folder, 'r.ndjson', '--out', 'a');
      const before = readFileSync(join(folder, 'a', 'release.json'), 'utf8');

      const again = await aggregate(folder, 'r.ndjson', '--out', 'a');
      const inPlace = await aggregate(folder, 'more.ndjson', '--out', 'a');
      const elsewhere = await aggregate(folder, 'more.ndjson', '--out', 'b', '--earlier', 'a/release-log.json');

      expect([again.exitCode, inPlace.exitCode, elsewhere.exitCode, inPlace.out, inPlace.complaints.length]).toEqual([0, 1, 1, [], 1]);
      expect(inPlace.complaints[0]).toMatch(/^a：与 2026-11-24 的发布相比，有 \d+ 格只差 1 至 9 家.*nothing was written$/u);
      expect([readFileSync(join(folder, 'a', 'release.json'), 'utf8') === before, existsSync(join(folder, 'b'))]).toEqual([true, false]);
    });
  });

  it('[G10] a release that another one follows leaves its log behind', async () => {
    const many = recordsFor(campaign, 300, 5);
    const doubled = [...many, ...[...recordsFor(campaign, 300, 5)].flatMap((record) => Array.from({ length: 10 }, (_, index) => ({ ...record, pid: `${index}f${record.pid.slice(2)}` })))];
    await inFolderOf({ ...plain, 'next.ndjson': ndjson(doubled) }, async (folder) => {
      await aggregate(folder, 'r.ndjson', '--out', 'a');

      const next = await aggregate(folder, 'next.ndjson', '--out', 'a', '--date', '2027-06-30');

      expect([next.exitCode, next.complaints, told(next)['counted']]).toEqual([0, [], 3300]);
      expect(readdirSync(join(folder, 'a')).filter((name) => name.startsWith('release-log')).map((name) => name.replace(/[0-9a-f]{8}\./u, 'HASH.'))).toEqual([
        'release-log-2026-11-24-HASH.json', 'release-log.json',
      ]);
    });
  });

  it('does not write into a folder that holds another campaign', async () => {
    await inFolderOf({ ...plain, 'd.json': JSON.stringify({ ...campaign, id: 'cd'.repeat(16) }) }, async (folder) => {
      await aggregate(folder, 'r.ndjson', '--out', 'a');

      const run = await runCli(['aggregate', 'r.ndjson', '--campaign', 'd.json', '--out', 'a'], folder);

      expect([run.exitCode, run.complaints.length, run.complaints[0]?.split('，')[0]]).toEqual([1, 1, 'a：这个文件夹里是另一次活动的发布']);
    });
  });

  it.each([
    ['no record that counts', ['x.ndjson'], /没有一条记录可以计入.*notRecord 2$/u],
    ['a path that is not there', ['nowhere'], /^nowhere：读不到/u],
    ['a key that is none', ['r.ndjson', '--identity', 'c.json'], /^c\.json：不是密钥文件/u],
    ['codes that are none', ['r.ndjson', '--withdrawn', 'x.ndjson'], /^x\.ndjson：第 1 行不是撤回码/u],
    ['a log that is none', ['r.ndjson', '--earlier', 'c.json'], /^c\.json：不是发布记录/u],
    ['counts without columns', ['--counts', 'counts.csv'], /^counts\.csv：缺少列 row_code/u],
    ['counts of no table', ['--counts', 'odd.csv'], /^odd\.csv：第 2 行不对.*no table is called x/u],
    ['counts that do not fit together', ['--counts', 'part.csv'], /^part\.csv：计数对不上/u],
  ])('%s is told in one line, and nothing is written', async (_, args, line) => {
    const head = 'table_id,row_code,column_code,n,sum_tenths,is_equal';
    const files = { 'x.ndjson': '{}\nno\n', 'counts.csv': 'table_id,n\n', 'odd.csv': `${head}\nx,a,b,1,,\n`, 'part.csv': `${head}\narea-rung,central,DW,20,,\n` };
    await inFolderOf({ ...plain, ...files }, async (folder) => {
      const run = await aggregate(folder, ...args, '--out', 'out');

      expect([run.exitCode, run.out, run.complaints.length, existsSync(join(folder, 'out'))]).toEqual([1, [], 1, false]);
      expect(run.complaints[0]).toMatch(line);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });

  it('wrong usage ends with 2', async () => {
    const usages = [[], ['x'], ['x', '--out', 'o', '--view', 'all'], ['x', '--out', 'o', '--date', '2026-13-01'], ['x', '--out', 'o', '--lang', 'fr'], ['x', '--out', 'o', '--counts', 'y'], ['r.age', '--out', 'o']];
    await inFolderOf({ ...plain, 'r.age': 'x' }, async (folder) => {
      const runs = await Promise.all(usages.map((args) => aggregate(folder, ...args)));

      expect(runs.map(({ exitCode, complaints }) => [exitCode, complaints.length])).toEqual(usages.map(() => [2, 1]));
    });
  });
});
