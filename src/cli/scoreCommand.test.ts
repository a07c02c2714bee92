import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anAssessment, everyQuestion, everyRequirement, fileText, infosec, onlyAnswered, readJson } from '../../tests/builders/index.ts';
import { securityCaseSchema } from '../core/scoring/index.ts';
import { inFolderOf, runCli } from '../../tests/builders/runCli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('score', () => {
  it('[S1] scores the three worked examples to the very fraction', async () => {
    const { exitCode, out, complaints } = await runCli(
      ['score', 'public/examples/example-d.zhiti.json', 'public/examples/example-p.zhiti.json', 'tests/fixtures/example-p-t.zhiti.json'],
      root,
    );

    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] });
    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        file: 'public/examples/example-d.zhiti.json',
        maturity: {
          edition: 'gbt39116@1.0.0',
          industryType: 'discrete',
          complete: true,
          answered: 207,
          applicable: 207,
          levels: [
            { level: 1, exact: '7024823/7500000', score: 0.936643, satisfied: true },
            { level: 2, exact: '4138933/5000000', score: 0.827787, satisfied: true },
            { level: 3, exact: '2381623/6000000', score: 0.396937, satisfied: false },
            { level: 4, exact: '0', score: 0, satisfied: false },
            { level: 5, exact: '0', score: 0, satisfied: false },
          ],
          total: { exact: '14381623/6000000', score: 2.396937 },
          level: 2,
          range: { min: 2, max: 2 },
          subdomains: { P1: { levels: [1, 0.8, 0.25, null, null], maturity: 2.25 } },
          tailoredOut: [],
          unknown: [],
        },
      },
      {
        file: 'public/examples/example-p.zhiti.json',
        maturity: {
          industryType: 'process',
          complete: true,
          applicable: 188,
          levels: [
            { exact: '12279/12500', score: 0.98232 },
            { exact: '13794673/15000000', score: 0.919645 },
            { exact: '3107569/3750000', score: 0.828685 },
            { exact: '14142757/30000000', score: 0.471425 },
            { exact: '0', score: 0 },
          ],
          total: { exact: '104142757/30000000', score: 3.471425 },
          level: 3,
        },
      },
      {
        file: 'tests/fixtures/example-p-t.zhiti.json',
        maturity: {
          applicable: 176,
          levels: [
            { exact: '622/625', score: 0.9952 },
            { exact: '1397983/1500000', score: 0.931989 },
            { exact: '2528627/3000000', score: 0.842876 },
            { exact: '1452157/3000000', score: 0.484052 },
            { exact: '0', score: 0 },
          ],
          total: { exact: '10452157/3000000', score: 3.484052 },
          level: 3,
          tailoredOut: ['M10'],
        },
      },
    ]);
  });

  it('[S7] an incomplete response has no level and no total, but a range', async () => {
    const text = fileText({}, anAssessment({ answers: everyRequirement().answered('full').withoutLevel(3) }));

    const { out } = await inFolderOf({ 'a.zhiti.json': text }, (folder) => runCli(['score', 'a.zhiti.json'], folder));

    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { file: 'a.zhiti.json', maturity: { complete: false, total: null, level: null, range: { min: 2, max: 5 } } },
    ]);
  });

  it('[O5] counts the questions that contradictory answers raise, and those explained', async () => {
    const answers = onlyAnswered({ 'M10-L3-c': 'full', 'M10-L2-a': 'none', 'M7-L3-a': 'full', 'M7-L2-b': 'none' });
    const overClaims = { 'wms-mes-without-wms': { note: '用的是 ERP 里的库存模块' } };

    const run = await inFolderOf({ 'a.json': fileText({ overClaims }, anAssessment({ answers })) }, (folder) => runCli(['score', 'a.json'], folder));

    expect(JSON.parse(run.out[0] ?? '')).toMatchObject({ overClaims: { count: 2, explained: 1 } });
  });

  it('an assessment without any answers has nothing scored', async () => {
    const run = await inFolderOf({ 'a.json': fileText({ responses: {} }) }, (folder) => runCli(['score', 'a.json'], folder));

    expect(run).toEqual({ exitCode: 0, out: ['{"file":"a.json","maturity":null,"infosec":null,"ladder":null,"overClaims":null}'], complaints: [] });
  });

  it('[S22] scores security answers beside maturity', async () => {
    const example = securityCaseSchema.parse(readJson('questionnaires/infosec/0.1.0/cases/example-v1.json'));
    const answers = [...everyQuestion(infosec, example.everyAnswer, example.answers)].map(([id, value]) => [id, { value }] as const);
    const flags = Object.fromEntries(example.flags.map((flag) => [flag, true]));
    const text = fileText({ responses: { 'infosec@0.1.0': { flags, answers: Object.fromEntries(answers) } } });

    const { exitCode, out } = await inFolderOf({ 'a.json': text }, (folder) => runCli(['score', 'a.json'], folder));

    expect(exitCode).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { maturity: null, infosec: { edition: 'infosec@0.1.0', complete: true, exact: '30967/390', score: 79.4, band: 'B' }, ladder: null },
    ]);
  });

  it('[L1] places facts on every ladder edition', async () => {
    const example = readJson('questionnaires/cq-ladder/2023.12.0/cases/example-e1.json') as { readonly facts: unknown }; // known from the edition
    const text = fileText({ responses: { 'cq-ladder': example.facts } });

    const { exitCode, out } = await inFolderOf({ 'a.json': text }, (folder) => runCli(['score', 'a.json'], folder));

    const [line] = out.map((printed) => JSON.parse(printed) as { readonly ladder: object });
    expect(exitCode).toBe(0);
    expect(Object.keys(line?.ladder ?? {})).toEqual(['cq-ladder@2023.12.0', 'cq-ladder@2024.11.0']);
    expect(line?.ladder).toMatchObject({ 'cq-ladder@2023.12.0': { rung: 'FF', short: { DW: 0, SF: 0, FF: 0 } } });
  });

  it('one bad file among several keeps none of the others back', async () => {
    const files = { 'one.json': fileText(), 'bad.json': '{"format":', 'two.json': fileText() };

    const { exitCode, out, complaints } = await inFolderOf(files, (folder) =>
      runCli(['score', 'one.json', 'bad.json', 'missing.json', 'two.json'], folder),
    );

    expect(exitCode).toBe(1);
    expect(out.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['one.json', 'two.json']);
    expect(complaints).toEqual([
      'bad.json：文件不完整，后半部分缺失，可能是复制或下载中断。请从原处重新取得完整文件。 / The file is incomplete, its end is missing; a copy or download may have been cut off. Get the whole file again from where it came.',
      'missing.json：文件读不出来。请确认它没有被移走或被其他程序占用，再打开一次。 / The file cannot be read. Make sure it has not been moved and is not in use by another program, then open it again.',
    ]);
  });

  it.each<[title: string, content: string | Uint8Array, chinese: string, english: string]>([
    ['more than 10 MB', ' '.repeat(11 * 1024 * 1024), '文件有 11 MB，超过 10 MB', 'The file has 11 MB, more than the 10 MB'],
    ['no text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), '这不是文本文件', 'This is not a text file'],
    ['no JSON', '{\n"format": zhiti\n}', '第 2 行读不通', 'it fails at line 2'],
    ['too deep', '['.repeat(1e6), '嵌套超过 32 层', 'nested more than 32 levels'],
    ['a forbidden key', '{"company":{"__proto__":{}}}', '位置：company.__proto__', 'at company.__proto__'],
    ['not ours', '{"format":"zhiti.export"}', '格式标记为 "zhiti.export"', 'its format says "zhiti.export"'],
    ['too new', fileText({ formatVersion: 2 }), '格式 2，本程序支持到 1', 'format 2; this one knows up to 1'],
    ['an unknown edition', fileText({ responses: { 'gbt39116@9.0.0': {} } }), '题库版本 gbt39116@9.0.0', 'the edition gbt39116@9.0.0'],
    ['an unlisted path as edition', fileText({ responses: { '../../etc@1.0.0': {} } }), '题库版本 ../../etc@1.0.0', 'the edition ../../etc@1.0.0'],
    ['an unknown requirement', fileText({ responses: { 'gbt39116@1.0.0': { answers: { 'P9-L1-a': {} } } } }), '没有“P9-L1-a”', 'has no “P9-L1-a”'],
    ['a wrong value', fileText({ company: { name: '', industryType: '$t(brand)' } }), '位置：company.industryType，内容："$t(brand)"', 'at company.industryType: "$t(brand)"'],
  ])('a file at fault is told in one line in both languages: %s', async (_title, content, chinese, english) => {
    const { exitCode, out, complaints } = await inFolderOf({ 'a.json': content }, (folder) => runCli(['score', 'a.json'], folder));

    expect({ exitCode, out, lines: complaints.length }).toEqual({ exitCode: 1, out: [], lines: 1 });
    const [chineseHalf = '', englishHalf = ''] = (complaints[0] ?? '').split(' / ');
    expect(chineseHalf).toContain(`a.json：`);
    expect(chineseHalf).toContain(chinese);
    expect(englishHalf).toContain(english);
  });

  it('a folder is no file, and what never ends is read only until it is too large', async () => {
    const { exitCode, complaints } = await runCli(['score', 'src', '/dev/zero', '/dev/null'], root);

    expect(exitCode).toBe(1);
    expect(complaints.map((line) => line.slice(0, line.indexOf('。')))).toEqual([
      'src：文件读不出来',
      '/dev/zero：文件有 11 MB，超过 10 MB，不会是智梯的自评文件',
      '/dev/null：这不是有效的 JSON 文件，第 1 行读不通',
    ]);
  });
});
