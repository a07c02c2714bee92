import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { inFolderOf } from './builders/runCli.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);

it('the same file gives the same report, byte for byte, in every time zone and language of the system', async () => {
  const example = readFileSync(`${root}public/examples/example-d.zhiti.json`);
  const places = [{ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }, { TZ: 'America/New_York', LANG: 'en_US.UTF-8' }];

  const reports = await inFolderOf({ 'd.json': example }, async (folder) => {
    const command = [`${root}node_modules/tsx/dist/cli.mjs`, `${root}src/cli/main.ts`, 'report', 'd.json', '--out'];
    await Promise.all(
      places.map((env, index) => run(process.execPath, [...command, `${index}.pdf`], { cwd: folder, env: { ...process.env, npm_lifecycle_event: 'test', ...env } })),
    );
    return places.map((_, index) => readFileSync(join(folder, `${index}.pdf`)));
  });

  expect(reports[0]?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(reports[0]?.equals(reports[1] ?? Buffer.alloc(0))).toBe(true);
}, 60_000);
