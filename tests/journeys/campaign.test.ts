import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();
const passphrase = '桐油 lantern 九月 harbor';

/** Takes what a click hands out and keeps it under its own name. */
async function download(page: Page, folder: string, testId: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function choose(page: Page, testId: string, ...paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId(testId).click()]);
  await chooser.setFiles([...paths]);
}

async function makeCampaign(page: Page, folder: string) {
  await page.goto(`${app.url()}#/`);
  await page.goto(`${app.url()}#/campaign`);
  await page.locator('#campaign-title').fill('2026 年下半年自评汇总');
  await page.locator('#campaign-organiser').fill('某市经济和信息化委员会');
  await page.locator('#campaign-opens').fill('2020-01-01');
  await page.locator('#campaign-closes').fill('2099-12-31');
  await page.locator('#campaign-population').fill('7000');
  await page.locator('#campaign-passphrase').fill(passphrase);
  await page.locator('#campaign-again').fill(passphrase);
  await page.getByTestId('make-campaign').click();
  await page.getByTestId('campaign-made').waitFor();
  const fingerprint = await page.getByTestId('fingerprint').innerText();
  const identity = /AGE-SECRET-KEY-1\w+/u.exec(await page.locator('[aria-hidden="true"]').allTextContents().then((texts) => texts.join(' ')))?.[0] ?? '';
  return { campaign: await download(page, folder, 'save-campaign'), key: await download(page, folder, 'save-key'), fingerprint, identity };
}

async function sealAs(page: Page, folder: string, campaign: string): Promise<{ readonly path: string; readonly code: string; readonly exact: string }> {
  await choose(page, 'choose-campaign', campaign);
  await page.getByTestId('compared').check();
  await page.locator('[data-testid="preview"][data-status="shown"]').waitFor();
  const exact = (await page.getByTestId('exact').textContent()) ?? '';
  const path = await download(page, folder, 'seal');
  await page.getByTestId('sealed').waitFor();
  return { path, code: await page.getByTestId('withdrawal-code').innerText(), exact };
}

/** What was given out is no step to undo: its revision would be given out again. */
async function offersNoUndo(page: Page): Promise<void> {
  const address = page.url();
  await page.goto(address.replace(/seal$/u, 'questions'));
  await page.getByTestId('undo').waitFor();
  expect(await page.getByTestId('undo').isDisabled()).toBe(true);
  await page.goto(address);
}

it('a campaign from beginning to end: a bureau makes it, firms seal, the desk opens and publishes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhiti-campaign-'));
  const { page: bureau } = await app.openPage({}, '#/');
  await bureau.locator('a[href="#/campaign"]').click();
  const made = await makeCampaign(bureau, folder);
  expect(made.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/u);

  const sealed: { readonly path: string; readonly code: string; readonly exact: string }[] = [];
  for (const firm of ['example-d', 'example-p', 'all-parts'] as const) {
    const { page } = await app.openPage();
    if (firm === 'all-parts') await page.goto(`${await openFixture(page, firm)}seal`);
    else {
      await page.getByTestId(firm).click();
      await page.waitForURL(/#\/a\//u);
      await page.goto(page.url().replace(/\/[^/]*$/u, '/seal'));
    }
    const one = await sealAs(page, folder, made.campaign);
    sealed.push(one);
    expect(one.path).toMatch(/CQ-[0-9a-f]{4}-[0-9a-f]{8}\.age$/u);
    expect(one.exact).toMatch(/^[\x20-\x7e]+$/u);
    await offersNoUndo(page);
    // The same firm once more: only the later one counts.
    if (firm === 'example-d') sealed.push(await sealAs(page, folder, made.campaign));
  }
  const [first, again, second] = sealed;
  expect(first?.code).toBe(again?.code);
  expect(new Set(sealed.map(({ code }) => code)).size).toBe(3);

  const tampered = join(folder, 'CQ-0000-00000000.age');
  const bytes = await readFile(second?.path ?? '');
  bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
  await writeFile(tampered, bytes);
  await bureau.goto(`${app.url()}#/desk`);
  await choose(bureau, 'desk-campaign', made.campaign);
  await choose(bureau, 'desk-key', made.key);
  await bureau.locator('#desk-passphrase').fill(passphrase);
  await bureau.getByTestId('unlock').click();
  await bureau.getByTestId('unlock').waitFor({ state: 'detached' });
  await choose(bureau, 'choose-files', ...sealed.map(({ path }) => path), tampered, made.campaign);
  await bureau.getByTestId('counted').waitFor();
  const reasons = () => bureau.locator('[data-reason]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-reason')));
  expect(await bureau.getByTestId('counted').innerText()).toBe('3');
  expect(await reasons()).toEqual(['notAge', 'tampered', 'olderRevision']);

  await bureau.locator('#desk-withdraw').fill(second?.code ?? '');
  await bureau.getByTestId('withdraw').click();
  await expect.poll(() => bureau.getByTestId('counted').innerText(), { timeout: 20_000 }).toBe('2');
  expect(await reasons()).toEqual(['notAge', 'tampered', 'withdrawn', 'olderRevision']);

  await bureau.locator('input[name="desk-view"][value="publication"]').check();
  await bureau.locator('[data-testid="release"][data-view="publication"]').waitFor();
  // Of two firms nothing may be shown.
  expect(await bureau.locator('[data-table="area-maturity"] td').allInnerTexts().then((texts) => texts.some((text) => /\d/u.test(text)))).toBe(false);
  expect(await download(bureau, folder, 'publish')).toMatch(/\.zip$/u);
  await bureau.getByTestId('published').filter({ hasText: '.zip' }).waitFor();
  await bureau.goto(`${app.url()}#/desk/screen`);
  await bureau.getByTestId('big-screen').waitFor();

  opensWithAge(made.identity, first?.path ?? '', first?.exact ?? '', folder);
});

/** Debian's age opens the sealed file with the paper key and finds exactly what the firm was shown. */
function opensWithAge(identity: string, path: string, exact: string, folder: string): void {
  expect(existsSync('/usr/bin/age'), '`npm test` installs age').toBe(true);
  const opened = spawnSync('/usr/bin/age', ['-d', '-i', '-', path], { input: `${identity}\n`, encoding: 'utf8', cwd: folder });
  expect(opened.stderr).toBe('');
  expect(opened.stdout.trimEnd()).toBe(exact);
  expect(opened.stdout.length).toBe(4096);
}

it('[T6] a campaign file with another key stops everything', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhiti-campaign-'));
  const { page } = await app.openPage();
  const { campaign } = await makeCampaign(page, folder);
  const other = await makeCampaign(page, await mkdtemp(join(tmpdir(), 'zhiti-campaign-')));
  const [given, foreign] = await Promise.all([campaign, other.campaign].map(async (path) => JSON.parse(await readFile(path, 'utf8')) as { id: string; recipients: string[]; signer: string }));
  const forged = join(folder, 'forged.zhiti-campaign.json');
  await writeFile(forged, JSON.stringify({ ...given, recipients: foreign?.recipients, signer: foreign?.signer }));
  await page.goto(app.url());
  await page.getByTestId('example-d').click();
  await page.waitForURL(/#\/a\//u);
  await page.goto(page.url().replace(/\/[^/]*$/u, '/seal'));
  await choose(page, 'choose-campaign', campaign);
  await page.locator('[data-testid="preview"][data-status="shown"]').waitFor();

  await choose(page, 'choose-campaign', forged);

  await page.getByTestId('changed-key').waitFor();
  await page.getByTestId('changed-key-close').click();
  // Nothing of the forged file is taken in.
  const known = await page.evaluate(() => localStorage.getItem('zhiti.campaigns') ?? '');
  expect(known).not.toContain(foreign?.signer);
});
