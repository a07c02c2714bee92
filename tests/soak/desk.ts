import { mkdtempSync, rmSync, writeFileSync, createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Campaign } from '../../src/core/disclosure/index.ts';
import { makeIdentity, recipientOf, sealRecord, signerOf } from '../../src/exchange/sealing.ts';
import { builtApp } from '../browser/builtApp.ts';
import { launchChromium } from '../browser/launchChromium.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { deskCampaign, recordsFor } from '../publication/deskFiles.ts';

export type DeskReport = {
  readonly records: number;
  readonly counted: number;
  readonly seconds: number;
  /** The longest time between two frames while the browser hands the list of files over, while they are opened, and while the tables are made. */
  readonly longestListMs: number;
  readonly longestFrameMs: number;
  readonly longestAfterMs: number;
  /** JavaScript heap of the page after it, without the workers'. */
  readonly heapMegabytes: number;
};

/** Opens made-up exports on the desk of the built app: sealed one by one, or as lines that were opened before. */
export async function deskSoak(firms: number, form: 'sealed' | 'lines', look?: (page: Page) => Promise<void>): Promise<DeskReport> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiti-desk-'));
  const server = await serveFolder(builtApp());
  const browser = await launchChromium();
  try {
    const identity = await makeIdentity();
    const campaign: Campaign = { ...deskCampaign(), recipients: [await recipientOf(identity)], signer: signerOf(identity) };
    writeFileSync(join(folder, 'c.zhiti-campaign.json'), JSON.stringify(campaign));
    writeFileSync(join(folder, 'k.txt'), `${identity}\n`);
    const exported = form === 'sealed' ? await writeSealed(folder, campaign, firms) : await writeLines(folder, campaign, firms);
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(600_000);
    await page.goto(`${server.url}#/desk`);
    await choose(page, 'desk-campaign', join(folder, 'c.zhiti-campaign.json'));
    await choose(page, 'desk-key', join(folder, 'k.txt'));
    await page.getByTestId('unlock').click();
    await page.getByTestId('unlock').waitFor({ state: 'detached' });
    await page.evaluate(watchFrames);
    const begin = Date.now();
    await choose(page, form === 'sealed' ? 'choose-folder' : 'choose-files', exported);
    await page.locator('[data-testid="desk-files"][data-state="opening"]').waitFor();
    const longestListMs = await page.evaluate<number>(takeLongest);
    await page.locator('[data-testid="desk-files"][data-state="idle"]').waitFor();
    const longestFrameMs = await page.evaluate<number>(takeLongest);
    await page.locator('[data-testid="release"]').waitFor();
    const seconds = (Date.now() - begin) / 1000;
    await page.waitForTimeout(500);
    const longestAfterMs = await page.evaluate<number>(takeLongest);
    const counted = Number(await page.getByTestId('counted').innerText());
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await look?.(page);
    return { records: firms, counted, seconds, longestListMs, longestFrameMs, longestAfterMs, heapMegabytes: usedSize / 2 ** 20 };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSealed(folder: string, campaign: Campaign, firms: number): Promise<string> {
  const exported = join(folder, 'exports');
  mkdirSync(exported);
  for (const record of recordsFor(campaign, firms, 5)) {
    const { name, bytes, sha256 } = await sealRecord(record, campaign.recipients);
    // Eight digits meet among thousands of files; the rest of the hash keeps them apart here.
    writeFileSync(join(exported, name.replace('.age', `-${sha256.slice(8, 16)}.age`)), bytes);
  }
  return exported;
}

async function writeLines(folder: string, campaign: Campaign, firms: number): Promise<string> {
  const path = join(folder, 'records.ndjson');
  const file = createWriteStream(path);
  for (const record of recordsFor(campaign, firms, 5)) if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
  return path;
}

async function choose(page: Page, testId: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId(testId).click()]);
  await chooser.setFiles(path);
}

/** Runs in the page; as text, because a compiled function brings names that the page does not know. */
const watchFrames = `
  globalThis.longestFrame = 0;
  let last = performance.now();
  requestAnimationFrame(function next(now) {
    globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last);
    last = now;
    requestAnimationFrame(next);
  });
`;

const takeLongest = '(() => { const longest = globalThis.longestFrame; globalThis.longestFrame = 0; return longest; })()';
