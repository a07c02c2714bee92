import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, fileText } from '../../tests/builders/index.ts';
import { exampleFacts } from '../../tests/builders/ladder.ts';
import { assessmentOf, securityExample } from '../../tests/builders/reports.ts';
import { aRelease, countsOf } from '../../tests/builders/releases.ts';
import { inFolderOf, runCli } from '../../tests/builders/runCli.ts';
import { testKey } from '../../tests/disclosure/campaigns.ts';
import { signRelease } from '../exchange/sealing.ts';

const example = readFileSync(fileURLToPath(new URL('../../public/examples/example-d.zhiti.json', import.meta.url)), 'utf8');

describe('report', () => {
  it('writes a PDF, and the same one every time', async () => {
    const { run, first, second, dated } = await inFolderOf({ 'd.json': example }, async (folder) => ({
      run: await runCli(['report', 'd.json', '--out', 'd.pdf'], folder),
      first: readFileSync(join(folder, 'd.pdf')),
      second: (await runCli(['report', 'd.json', '--out', 'd2.pdf'], folder), readFileSync(join(folder, 'd2.pdf'))),
      dated: (await runCli(['report', 'd.json', '--out', 'd3.pdf', '--date', '2026-12-01'], folder), readFileSync(join(folder, 'd3.pdf'))),
    }));

    expect(run).toEqual({
      exitCode: 0,
      out: [JSON.stringify({ file: 'd.json', report: 'd.pdf', bytes: first.length, missing: [] })],
      complaints: [],
    });
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(second.equals(first)).toBe(true);
    expect(dated.equals(first)).toBe(false);
  }, 60_000);

  it('the ending decides: a Word file and a workbook, and the same ones every time; another ending is refused', async () => {
    const { runs, files } = await inFolderOf({ 'd.json': example }, async (folder) => ({
      runs: [
        await runCli(['report', 'd.json', '--out', 'd.docx'], folder),
        await runCli(['report', 'd.json', '--out', 'd2.docx'], folder),
        await runCli(['report', 'd.json', '--out', 'd.XLSX', '--lang', 'en'], folder),
        await runCli(['report', 'd.json', '--out', 'd.txt'], folder),
      ],
      files: ['d.docx', 'd2.docx', 'd.XLSX'].map((name) => readFileSync(join(folder, name))),
    }));

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 2]);
    expect(files.map((bytes) => bytes.subarray(0, 4).toString('latin1'))).toEqual(['PK\u0003\u0004', 'PK\u0003\u0004', 'PK\u0003\u0004']);
    expect(files[1]?.equals(files[0] ?? Buffer.alloc(0))).toBe(true);
  }, 60_000);

  it('[G12] stands the firm beside a benchmark pack whose signature is valid, and makes no report with any other', async () => {
    const pack = signRelease(aRelease({ counts: [countsOf('area-maturity', 'central', [15, 45, 40, 20, 10, 10])] }), testKey.identity);
    const files = { 'd.json': example, 'pack.json': JSON.stringify(pack), 'changed.json': JSON.stringify({ ...pack, release: { ...pack.release, n: 145 } }) };

    const { plain, withPack, refused, missing, wasWritten } = await inFolderOf(files, async (folder) => ({
      plain: (await runCli(['report', 'd.json', '--out', 'd.xlsx'], folder), readFileSync(join(folder, 'd.xlsx'))),
      withPack: (await runCli(['report', 'd.json', '--out', 'p.xlsx', '--benchmark', 'pack.json'], folder), readFileSync(join(folder, 'p.xlsx'))),
      refused: await runCli(['report', 'd.json', '--out', 'no.xlsx', '--benchmark', 'changed.json'], folder),
      missing: await runCli(['report', 'd.json', '--out', 'no.xlsx', '--benchmark', 'nowhere.json'], folder),
      wasWritten: existsSync(join(folder, 'no.xlsx')),
    }));

    expect(withPack.length).toBeGreaterThan(plain.length + 500);
    expect([refused.exitCode, missing.exitCode, wasWritten]).toEqual([1, 1, false]);
    expect([refused, missing].map(({ complaints }) => complaints[0]?.split(/[，；]/u)[0])).toEqual(['changed.json：签名不符', 'nowhere.json：读不到这个文件']);
  }, 60_000);

  it('says which characters the font lacks, and still makes the report', async () => {
    const text = fileText({}, anAssessment({ answers: everyRequirement().answered('most'), company: { name: '例\u{2A6D6}厂' } }));

    const { exitCode, complaints } = await inFolderOf({ 'a.json': text }, (folder) =>
      runCli(['report', 'a.json', '--out', 'a.pdf', '--lang', 'en'], folder),
    );

    expect(exitCode).toBe(0);
    expect(complaints).toEqual([
      'a.json：字体里没有这些字，报告中以 〓 代替：\u{2A6D6} / the font lacks these characters, the report shows 〓 instead: \u{2A6D6}',
    ]);
  }, 60_000);

  it('makes a report of an incomplete response', async () => {
    const text = fileText({}, anAssessment({ answers: everyRequirement().answered('full').without('M5') }));

    const { exitCode } = await inFolderOf({ 'a.json': text }, (folder) => runCli(['report', 'a.json', '--out', 'a.pdf'], folder));

    expect(exitCode).toBe(0);
  }, 60_000);

  it('makes a report of security alone and of the ladder alone', async () => {
    const files = {
      's.json': fileText({}, assessmentOf({ security: securityExample('v1') })),
      'l.json': fileText({}, assessmentOf({ ladder: exampleFacts('e2') })),
    };

    const runs = await inFolderOf(files, async (folder) => [
      await runCli(['report', 's.json', '--out', 's.pdf'], folder),
      await runCli(['report', 'l.json', '--out', 'l.pdf', '--lang', 'en'], folder),
    ]);

    expect(runs.map(({ exitCode, complaints }) => [exitCode, complaints])).toEqual([[0, []], [0, []]]);
  }, 60_000);

  it('a file with nothing answered gives a cover and a sentence, and says so', async () => {
    const run = await inFolderOf({ 'empty.json': fileText({ responses: {} }) }, (folder) => runCli(['report', 'empty.json', '--out', 'a.pdf'], folder));

    expect([run.exitCode, run.out.length]).toEqual([0, 1]);
    expect(run.complaints).toEqual([
      'empty.json：档案里还没有任何作答，报告只有封面和一句说明 / the file holds no answers yet; the report is a cover and a sentence',
    ]);
  }, 60_000);

  it('a file that cannot be opened writes nothing', async () => {
    const run = await inFolderOf({ 'bad.json': '{' }, (folder) => runCli(['report', 'bad.json', '--out', 'a.pdf'], folder));

    expect([run.exitCode, run.out.length, run.complaints.length]).toEqual([1, 0, 1]);
  });

  it('a place that cannot be written to is told', async () => {
    const run = await inFolderOf({ 'd.json': example }, (folder) => runCli(['report', 'd.json', '--out', 'nowhere/d.pdf'], folder));

    expect(run).toEqual({
      exitCode: 1,
      out: [],
      complaints: ['nowhere/d.pdf：写不进这个文件，请检查路径和权限，或另选位置 / cannot write this file; check path and permission, or choose another place'],
    });
  }, 60_000);
});
