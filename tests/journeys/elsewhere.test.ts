import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCampaign } from '../../src/core/disclosure/index.ts';
import { makeIdentity, openSealed, recipientOf, signerOf } from '../../src/exchange/sealing.ts';
import packageData from '../../package.json' with { type: 'json' };
import catalogue from '../../questionnaires/catalogue.json' with { type: 'json' };
import { builtApp } from '../browser/builtApp.ts';
import { findChromium } from '../browser/findChromium.mjs';
import { browserFlags } from '../browser/launchChromium.ts';
import { serveFolder, type FolderServer } from '../browser/serveFolder.ts';

// Where bureaus and workshops really open the app: a file on a memory stick, and an intranet without certificates.
let browser: Browser;
let server: FolderServer;
let folder = '';
let identity = '';
let campaign = '';

beforeAll(async () => {
  server = await serveFolder(builtApp());
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...browserFlags, '--host-resolver-rules=MAP intranet.test 127.0.0.1'] });
  folder = await mkdtemp(join(tmpdir(), 'zhiti-elsewhere-'));
  identity = await makeIdentity();
  const edition = catalogue.editions.find(({ id }) => id === 'gbt39116');
  campaign = join(folder, 'c.zhiti-campaign.json');
  await writeFile(
    campaign,
    JSON.stringify(
      createCampaign({
        id: '5'.repeat(32),
        title: '自评汇总',
        organiser: '经信委',
        opens: '2020-01-01',
        closes: '2099-12-31',
        editions: { maturity: { edition: 'gbt39116@1.0.0', hash: edition?.contentHash ?? '' } },
        level: 'L2',
        fields: ['period', 'region', 'industry', 'size', 'maturity', 'elements'],
        recipients: [await recipientOf(identity)],
        signer: signerOf(identity),
        collectorOpens: true,
        population: null,
      }),
    ),
  );
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function choose(page: Page, testId: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId(testId).click()]);
  await chooser.setFiles(path);
}

async function download(page: Page, testId: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

it.each([
  ['one file opened from disk', () => pathToFileURL(join(builtApp(), 'one-file', `zhiti-${packageData.version}.html`)).href, false],
  ['an intranet on plain http', () => server.url.replace('localhost', 'intranet.test'), false],
])('%s seals a record, opens it on the desk, makes a report, and asks nobody', async (_, address, isSecure) => {
  const page = await browser.newPage({ locale: 'zh-CN', acceptDownloads: true });
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/u.test(request.url()) && !request.url().startsWith(address().split('#')[0] ?? '')) foreign.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address());
  expect(await page.evaluate(() => typeof crypto.subtle !== 'undefined' && location.protocol !== 'file:')).toBe(isSecure);
  await page.getByTestId('example-d').click();
  await page.waitForURL(/#\/a\//u);
  await page.goto(page.url().replace(/\/[^/]*$/u, '/seal'));
  await choose(page, 'choose-campaign', campaign);
  await page.getByTestId('compared').check();
  await page.locator('[data-testid="preview"][data-status="shown"]').waitFor();
  const exact = await page.getByTestId('exact').textContent();
  const sealed = await download(page, 'seal');

  const opened = await openSealed(await readFile(sealed), [identity]);
  expect(opened.ok && opened.value.trimEnd()).toBe(exact);

  await page.goto(`${address()}#/desk`);
  await choose(page, 'desk-campaign', campaign);
  await page.locator('#desk-paper').fill(identity);
  await page.getByTestId('unlock').click();
  await page.getByTestId('unlock').waitFor({ state: 'detached' });
  await choose(page, 'choose-files', sealed);
  await expect.poll(() => page.getByTestId('counted').innerText(), { timeout: 20_000 }).toBe('1');
  await page.goto(address());
  await page.getByTestId('example-p').click();
  await page.waitForURL(/result/u);
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByTestId('make-report').click()]);
  expect(report.suggestedFilename()).toMatch(/\.pdf$/u);
  expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
  await page.close();
});
