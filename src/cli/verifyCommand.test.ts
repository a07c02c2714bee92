import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileText } from '../../tests/builders/index.ts';
import { inFolderOf, runCli, type Run } from '../../tests/builders/runCli.ts';
import { sealedText, type Assessment } from '../core/assessment/index.ts';

const example = readFileSync(fileURLToPath(new URL('../../public/examples/example-d.zhiti.json', import.meta.url)), 'utf8');
const code = 'W9QZ-S9HG-EGZC-X5WD-R';
const scanned = `ZHITI1:${code}:020746d7d20079a4:033b31852b180ebe:gbt39116@1.0.0=ce194431`;

/** The example with its first answer changed from most to full. */
const changed = example.replace(/("P1-L1-a": \{\s*"value": )"\w+"/u, '$1"none"');

async function verify(text: string, ...more: readonly string[]): Promise<Run> {
  return inFolderOf({ 'd.json': text }, (folder) => runCli(['verify', 'd.json', ...more], folder));
}

function told({ out }: Run): Record<string, unknown> {
  return JSON.parse(out[0] ?? '') as Record<string, unknown>; // one line of our own
}

describe('verify', () => {
  it('[V1] without a code tells that of the file and compares nothing', async () => {
    const run = await verify(example);

    expect([run.exitCode, run.out.length, run.complaints]).toEqual([0, 1, []]);
    expect(told(run)).toEqual({
      file: 'd.json',
      against: null,
      identical: null,
      code,
      editions: { 'gbt39116@1.0.0': 'ce194431a1868caeee19c1de8308c6e9c1638a69680b37944e365aa0a88e17d7' },
      answers: '020746d7d20079a4a5368cfc8c1fdfc7a5cd73d54c757307bdb5b7eb9cc0b149',
      result: '033b31852b180ebe19e641d27633ba5fb5858071155221e2cf9deba026113321',
      differs: [],
    });
  });

  it('[V4] says identical, however the code is typed', async () => {
    const run = await verify(example, '--code', 'w9qz s9hg egzc x5wd r');

    expect([run.exitCode, run.complaints, told(run)['identical']]).toEqual([0, [], true]);
  });

  it('[V5] says that a changed answer differs, and with the scanned text what differs', async () => {
    const byCode = await verify(changed, '--code', code);
    const byText = await verify(changed, '--code', scanned);

    expect([byCode, byText].map((run) => [run.exitCode, told(run)['identical'], told(run)['differs']])).toEqual([
      [1, false, []],
      [1, false, ['answers', 'result']],
    ]);
    expect(byCode.complaints[0]).toMatch(/^d\.json：档案与报告不一致，档案的核验码是 \S{21} \/ the file does not match the report; its own code is \S{21}$/u);
  });

  it('[V4] tells a mistyped code from one of another report', async () => {
    const mistyped = await verify(example, '--code', 'W9QZ-S9HG-EGZC-X5WE-R');
    const none = await verify(example, '--code', 'W9QZ');

    expect([mistyped, none].map(({ exitCode, out, complaints }) => [exitCode, out.length, complaints[0]?.split(/[，；]/u)[0]])).toEqual([
      [1, 0, '--code：核验码抄错了'],
      [1, 0, '--code：这不是核验码'],
    ]);
  });

  it('[F4] without a code compares with the receipt that the file was saved with', async () => {
    const saved = sealedText(JSON.parse(example) as Assessment, scanned); // an example of ours
    const [own, altered] = [await verify(saved), await verify(saved.replace(/("P1-L1-a": \{\s*"value": )"\w+"/u, '$1"none"'))];
    const byCode = await verify(saved, '--code', 'W9QZ-S9HG-EGZC-X5WD-R');
    const damaged = await verify(saved.replace('020746d7', '020746d8'));

    expect([own, altered, byCode, damaged].map((run) => [run.exitCode, told(run)['against'], told(run)['identical'], told(run)['differs']])).toEqual([
      [0, 'file', true, []],
      [1, 'file', false, ['answers', 'result']],
      [0, 'code', true, []],
      [0, null, null, []],
    ]);
    expect(altered.complaints[0]).toMatch(/^d\.json：与档案保存时的结果不一致，现在是核验码 \S{21}；/u);
  });

  it('[V1] a file without answers has no code and matches no report', async () => {
    const run = await verify(fileText({ responses: {} }), '--code', code);

    expect([run.exitCode, told(run)['code'], told(run)['identical']]).toEqual([1, null, false]);
    expect(run.complaints[0]).toContain('还没有任何作答');
  });

  it('a file that cannot be opened is told in one line, wrong usage ends with 2', async () => {
    const broken = await verify('{');
    const usages = await Promise.all([runCli(['verify']), runCli(['verify', 'a', 'b']), runCli(['verify', 'a', '--kode', 'x'])]);

    expect([broken.exitCode, broken.out.length, broken.complaints.length]).toEqual([1, 0, 1]);
    expect(usages.map(({ exitCode, complaints }) => [exitCode, complaints.length])).toEqual([[2, 1], [2, 1], [2, 1]]);
  });
});
