import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../../tests/builders/runCli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = readFileSync(`${root}public/examples/example-d.zhiti.json`);

describe('the program itself', () => {
  it('scores what the caller means under npm, results on standard output alone', async () => {
    const { code, stdout, stderr } = await inFolderOf({ '档案 1.zhiti.json': example }, (folder) =>
      run(['score', '档案 1.zhiti.json'], root, { npm_lifecycle_event: 'zhiti', INIT_CWD: folder }),
    );

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({ file: '档案 1.zhiti.json', maturity: { level: 2, total: { exact: '14381623/6000000' } } });
  }, 60_000);

  it('tells a fault on standard error, in one line that cannot steer the terminal', async () => {
    const { code, stdout, stderr } = await inFolderOf({ 'a.json': '{"format":"x\\ny\\u001b[31m","y\\n":1}' }, (folder) =>
      run(['score', 'a.json'], folder),
    );

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('\u001b');
  }, 60_000);
});

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const command = [`${root}node_modules/tsx/dist/cli.mjs`, `${root}src/cli/main.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, env: { ...process.env, npm_lifecycle_event: 'test', ...env } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
