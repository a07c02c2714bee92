import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { builtApp } from '../browser/builtApp.ts';
import { launchChromium } from '../browser/launchChromium.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { libraryClients, storeClients, storedRowsOf } from './libraryClients.ts';

/** How long a library takes, and how many of its rows did not come back from a backup. */
export type LibraryReport = {
  readonly clients: number;
  readonly listMs: number;
  readonly workedOutMs: number;
  readonly medianKeyMs: number;
  readonly longestKeyMs: number;
  readonly backupMs: number;
  readonly bytes: number;
  readonly wipeMs: number;
  readonly openMs: number;
  readonly restoreMs: number;
  readonly rows: number;
  readonly different: number;
};

const passphrase = 'a passphrase of the soak';

/** Lists, searches, backs up, wipes and restores so many clients in the built app. */
export async function librarySoak(clients: number): Promise<LibraryReport> {
  const server = await serveFolder(builtApp());
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(300_000);
    await page.goto(server.url);
    await page.getByTestId('start-new').waitFor();
    await storeClients(page, await libraryClients(clients));
    const address = `${server.url}#/library`;
    const listMs = await timed(() => page.goto(address).then(() => shows(page, clients)));
    const workedOutMs = listMs + (await timed(() => allWorkedOut(page, clients)));
    const keys = [...(await typeKeys(page))].sort((left, right) => left - right);
    const before = await storedRowsOf(page);
    await page.getByLabel('备份口令').fill(passphrase);
    await page.getByLabel('再输一次').fill(passphrase);
    const downloading = page.waitForEvent('download');
    const backupMs = await timed(async () => {
      await page.getByTestId('make-backup').click();
      await page.locator('[data-testid=backup-outcome][data-kind=done]').waitFor();
    });
    const path = await (await downloading).path();
    const wipeMs = await timed(() => wipe(page));
    await page.getByTestId('after-wipe').click();
    await page.getByTestId('start-new').waitFor();
    await page.goto(address);
    await shows(page, 0);
    const openMs = await timed(() => open(page, path));
    const restoreMs = await timed(async () => {
      await page.getByTestId('apply-restore').click();
      await page.locator('[data-testid=restore-outcome][data-kind=done]').waitFor();
    });
    const after = await storedRowsOf(page);
    const all = new Set([...Object.keys(before), ...Object.keys(after)]);
    const different = [...all].filter((key) => before[key] !== after[key]).length;
    const bytes = statSync(path).size;
    return { clients, listMs, workedOutMs, medianKeyMs: keys[keys.length >> 1] ?? 0, longestKeyMs: keys.at(-1) ?? 0, backupMs, bytes, wipeMs, openMs, restoreMs, rows: all.size, different };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function shows(page: Page, count: number): Promise<void> {
  await page.locator(`[data-testid=library-shown][data-shown="${count}"]`).waitFor();
}

/** What each came to lies in the library's own database. */
async function allWorkedOut(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('zhiti-library');
        opening.onsuccess = () => {
          opening.result.transaction('standings').objectStore('standings').count().onsuccess = (event) => {
            opening.result.close();
            resolve((event.target as IDBRequest<number>).result >= wanted);
          };
        };
      }),
    count,
    { polling: 100 },
  );
}

/** The time from each key of a word typed and taken back to the frame after it, in milliseconds. */
function typeKeys(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#library-query');
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    if (input === null || property?.set === undefined) throw new Error('there is nothing to type into');
    const times: number[] = [];
    for (const text of ['江', '江津', '江津区', '江津', '江', '', '电子', '', '汽车', '汽车 2027', '汽车', '']) {
      const start = performance.now();
      property.set.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return times;
  });
}

async function wipe(page: Page): Promise<void> {
  await page.getByTestId('wipe').click();
  await page.getByTestId('wipe-confirm').click();
  await page.locator('[data-testid=wipe-outcome][data-kind=wiped]').waitFor();
}

async function open(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('choose-backup').click()]);
  await chooser.setFiles(path);
  await page.getByLabel(/的口令/u).fill(passphrase);
  await page.getByTestId('open-backup').click();
  await page.getByTestId('apply-restore').waitFor();
}
