import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runCli } from '../builders/runCli.ts';
import { startApp } from './harness.ts';

const run = promisify(execFile);
const app = startApp();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The report and the file of example D, as the app hands them out. */
async function reportAndFile(page: Page): Promise<{ readonly pdf: string; readonly code: string; readonly file: string }> {
  await page.getByTestId('example-d').click();
  await page.getByTestId('total').waitFor();
  const pdf = await kept(page, 'make-report');
  const file = await kept(page, 'save-file');
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
  return { pdf, code: /核验码\s+(\S{4}-\S{4}-\S{4}-\S{4}-\S)/u.exec(stdout)?.[1] ?? '', file: await readFile(file, 'utf8') };
}

async function kept(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
  return download.path();
}

async function verify(page: Page, file: string, code: string): Promise<string> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('verify-choose').click()]);
  await chooser.setFiles({ name: 'd.zhiti.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.locator('[data-testid=verify-state][data-status=read]').waitFor();
  await page.locator('#verify-code').fill(code);
  await page.getByTestId('verify').click();
  await page.locator('[data-testid=verdict][data-status=compared]').waitFor();
  return (await page.getByTestId('verdict').textContent()) ?? '';
}

describe('somebody who is handed a report and its file', () => {
  it('[V1] [V4] sees that they belong together, and that a changed answer does not', async () => {
    const { page } = await app.openPage();
    const { code, file } = await reportAndFile(page);
    expect(code).toMatch(/^\S{21}$/u);
    await page.goto(`${app.url()}#/`);
    await page.getByRole('link', { name: '核验报告' }).click();

    const same = await verify(page, file, code.toLowerCase().replaceAll('-', ' '));
    const facts = await page.getByTestId('verify-facts').textContent();
    const changed = await verify(page, file.replace(/("P1-L1-a": \{\s*"value": )"\w+"/u, '$1"none"'), code);

    expect(same).toMatch(/^一致/u);
    expect(facts).toContain('示例D 某汽车零部件企业');
    expect(facts).toContain('成熟度等级二级');
    expect(changed).toMatch(/^不一致/u);
  });

  it('[V5] is told what differs when the text of the QR code is pasted, and that a code is mistyped', async () => {
    const { page } = await app.openPage({}, '#/verify');
    const file = await readFile(new URL('../../public/examples/example-d.zhiti.json', import.meta.url), 'utf8');
    const scanned = 'ZHITI1:W9QZ-S9HG-EGZC-X5WD-R:020746d7d20079a4:033b31852b180ebe:gbt39116@1.0.0=ce194431';

    const changed = await verify(page, file.replace(/("P1-L1-a": \{\s*"value": )"\w+"/u, '$1"none"'), scanned);
    await page.locator('#verify-code').fill('W9QZ-S9HG-EGZC-X5WE-R');
    await page.getByTestId('verify').click();

    expect(changed).toContain('回答不同');
    expect(changed).toContain('结果不同');
    expect(changed).not.toContain('题库不同');
    expect(await page.getByTestId('verdict').textContent()).toContain('抄写有误');
  });

  it('keeps nothing of the file, and a broken one is said to be broken', async () => {
    const { page } = await app.openPage({}, '#/verify');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('verify-choose').click()]);
    await chooser.setFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') });
    await page.locator('[data-testid=verify-state][data-status=failed]').waitFor();
    await verify(page, await readFile(new URL('../../public/examples/example-d.zhiti.json', import.meta.url), 'utf8'), 'W9QZ-S9HG-EGZC-X5WD-R');

    await page.goto(`${app.url()}#/`);
    await page.getByTestId('example-d').waitFor();

    expect(await page.getByText('继续上次的自评').count()).toBe(0);
  });

  it('gets the same report, byte for byte, from the browser and from the command line', async () => {
    const { page } = await app.openPage();
    const { pdf, file } = await reportAndFile(page);
    const folder = await mkdtemp(join(tmpdir(), 'zhiti-verify-'));
    try {
      await writeFile(join(folder, 'd.json'), file);
      await runCli(['report', 'd.json', '--out', 'd.pdf'], folder);

      const [fromBrowser, fromNode] = await Promise.all([readFile(pdf), readFile(join(folder, 'd.pdf'))]);

      expect(fromBrowser.equals(fromNode)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it.each([
    { width: 1440, height: 900, locale: 'zh-CN' } as const,
    { width: 360, height: 740, colorScheme: 'dark', locale: 'en' } as const,
  ])('fits a screen $width wide, and axe finds nothing', async (screen) => {
    const { page, context } = await app.openPage(screen);
    await context.addInitScript({ path: axePath });
    await page.goto(`${app.url()}#/verify`);
    await page.reload();
    await page.getByTestId('verify-choose').waitFor();
    await verify(page, await readFile(new URL('../fixtures/all-parts.zhiti.json', import.meta.url), 'utf8'), 'W9QZ-S9HG-EGZC-X5WD-R');
    await page.locator('summary').click();

    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      const { violations } = await axe.run();
      return [...violations.map(({ id }) => id), ...(document.documentElement.scrollWidth > window.innerWidth ? ['too wide'] : [])];
    });

    expect(faults).toEqual([]);
  });
});
