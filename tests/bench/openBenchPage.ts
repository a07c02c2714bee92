import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page with the probe in it; `slowDown` is how many times slower its processor seems. */
export type BenchPage = { readonly page: Page; readonly context: BrowserContext };
export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

const probe = fileURLToPath(new URL('probe.js', import.meta.url));

export async function openBenchPage(browser: Browser, slowDown: number, storageState?: StorageState): Promise<BenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    ...(storageState === undefined ? {} : { storageState }),
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript({ path: probe });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return { page, context };
}
