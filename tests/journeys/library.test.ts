import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { libraryClients, storeClients, storedRowsOf } from '../soak/libraryClients.ts';
import { startApp } from './harness.ts';

const app = startApp();
const passphrase = '江水东流 correct 2026';

async function openLibrary(count: number): Promise<Page> {
  const { page } = await app.openPage();
  await page.getByTestId('start-new').waitFor();
  await storeClients(page, await libraryClients(count));
  await page.goto(`${app.url()}#/library`);
  await shows(page, count);
  return page;
}

async function shows(page: Page, count: number): Promise<void> {
  await page.locator(`[data-testid=library-shown][data-shown="${count}"]`).waitFor();
}

async function search(page: Page, text: string, count: number): Promise<void> {
  await page.getByLabel('查找').fill(text);
  await shows(page, count);
}

async function manage(page: Page, name: RegExp, change: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await change();
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function wipe(page: Page): Promise<void> {
  await page.getByTestId('wipe').click();
  await page.getByTestId('wipe-confirm').click();
  await page.locator('[data-testid=wipe-outcome][data-kind=wiped]').waitFor();
}

function leftOn(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
  }));
}

async function restoreFrom(page: Page, path: string, secret: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('choose-backup').click()]);
  await chooser.setFiles(path);
  await page.getByLabel(/的口令/u).fill(secret);
  await page.getByTestId('open-backup').click();
}

describe('the library', () => {
  it('[Y1–Y8] is searched, marked, backed up, wiped and restored as it was', { timeout: 120_000 }, async () => {
    const page = await openLibrary(30);
    expect(await page.getByTestId('library-firm').count()).toBe(24);
    await page.getByText(/两江新区/u).first().waitFor();
    await search(page, '渝北机械００1', 1);
    await search(page, 'liangjiang', 8);
    await search(page, '2027 复评', 6);
    await search(page, '', 30);
    await manage(page, /^管理 渝北机械001厂/u, () => page.getByLabel('标签', { exact: true }).last().fill('重点，江北 片区'));
    await search(page, '重点', 1);
    await search(page, '', 30);
    await manage(page, /^管理 江津电子002厂/u, () => page.getByLabel(/已归档/u).check());
    await shows(page, 29);

    await page.getByLabel('备份口令').fill(passphrase);
    await page.getByLabel('再输一次').fill(passphrase);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('make-backup').click()]);
    await page.locator('[data-testid=backup-outcome][data-kind=done]').waitFor();
    const path = await download.path();
    const before = await storedRowsOf(page);

    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const files = unzipSync(await decrypter.decrypt(new Uint8Array(readFileSync(path))));
    expect(Object.keys(files).filter((name) => name.endsWith('.zhiti.json'))).toHaveLength(30);

    await wipe(page);
    expect(await leftOn(page)).toEqual({ databases: [], local: [], session: [], caches: [] });
    await page.getByTestId('after-wipe').click();
    await page.getByTestId('start-new').waitFor();
    expect(await page.getByTestId('continue').count()).toBe(0);
    await page.goto(`${app.url()}#/library`);
    await shows(page, 0);

    await restoreFrom(page, path, 'not the passphrase');
    await page.getByText(/口令不对/u).waitFor();
    await page.getByLabel(/的口令/u).fill(passphrase);
    await page.getByTestId('open-backup').click();
    await page.getByTestId('apply-restore').click();
    await page.locator('[data-testid=restore-outcome][data-kind=done]').waitFor();
    await shows(page, 29);
    expect(await storedRowsOf(page)).toEqual(before);
    await search(page, '重点', 1);
    await search(page, '', 29);

    await restoreFrom(page, path, passphrase);
    await page.getByTestId('apply-restore').waitFor();
    expect(await page.locator('[data-testid=restore-item][data-relation=same]').count()).toBe(30);
  });

  it('[Y8] on a shared computer keeps nothing after the last window is closed, and asks first', async () => {
    const page = await openLibrary(2);
    await page.getByTestId('shared-mode').check();
    const second = await page.context().newPage();
    await second.goto(`${app.url()}#/library`);
    await shows(second, 2);
    await page.close();

    await second.reload();
    await shows(second, 0);

    expect(await second.getByTestId('shared-mode').isChecked()).toBe(true);
    expect(await second.evaluate(() => Object.keys(localStorage))).toEqual(['zhiti.shared']);
  });

  it('[Y8] on a shared computer wipes what a visit that crashed has left before anything is shown', async () => {
    const page = await openLibrary(2);
    // As a crash leaves it: the mode is on, the data are there, and the visit has no mark.
    await page.evaluate(() => {
      localStorage.setItem('zhiti.shared', '1');
      localStorage.setItem('zhiti.settings', JSON.stringify({ userName: '王工' }));
    });

    await page.reload();
    await page.locator('[data-testid=library-shown][data-all="0"]').waitFor();

    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['zhiti.shared']);
  });
});
