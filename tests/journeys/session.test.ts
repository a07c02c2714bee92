import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtApp } from '../browser/builtApp.ts';
import { findChromium } from '../browser/findChromium.mjs';
import { browserFlags } from '../browser/launchChromium.ts';
import { serveFolder, type FolderServer } from '../browser/serveFolder.ts';

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  server = await serveFolder(builtApp());
  // Names of devices on the network cannot be resolved where tests run; a machine on a real network has them.
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...browserFlags, '--disable-features=WebRtcHideLocalIpsWithMdns'] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function joins(host: Page, name: string): Promise<Page> {
  const guest = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 780 } })).newPage();
  await host.getByTestId('invite').click();
  const offer = await host.getByTestId('session-offer').inputValue();
  await guest.goto(`${server.url}#/join`);
  await guest.locator('#session-name').fill(name);
  await guest.locator('#session-invitation').fill(offer);
  await guest.getByTestId('join-session').click();
  await host.locator('#session-reply').fill(await guest.getByTestId('session-reply-code').inputValue());
  await host.getByTestId('accept').click();
  await guest.locator('[data-testid="join"][data-status="connected"]').waitFor();
  return guest;
}

/** Answers the first questions, one digit each: 0 full … 4 unknown. */
async function answers(guest: Page, digits: string): Promise<void> {
  for (const digit of digits) {
    const before = await guest.getByTestId('guest-question').getAttribute('data-id');
    await guest.locator('[data-testid="guest-question"] input[type="radio"]').nth(Number(digit)).check({ force: true });
    await guest.getByTestId('guest-next').click();
    await guest.locator(`[data-testid="guest-question"]:not([data-id="${before ?? ''}"])`).waitFor();
  }
}

it('[Z1–Z5] two devices answer unseen, the room discusses by disagreement × weight, and what it agrees on is an answer', async () => {
  const host = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })).newPage();
  await host.goto(server.url);
  await host.getByTestId('start-new').click();
  await host.waitForURL(/company/u);
  await host.goto(host.url().replace(/company$/u, 'session'));
  const anna = await joins(host, '生产部');
  const bo = await joins(host, '信息部');
  expect(await host.getByTestId('guest').count()).toBe(2);
  await host.locator('input[name="session-scope"][value="open"]').check();
  await host.getByTestId('begin-blind').click();
  await anna.getByTestId('guest-question').waitFor();
  await bo.getByTestId('guest-question').waitFor();

  // Alike, apart by everything, apart by a little, alike.
  await answers(anna, '0010');
  await answers(bo, '0320');
  expect(await host.getByTestId('session').innerText()).not.toContain('不满足 1');

  await host.getByTestId('begin-discussion').click();
  const agenda = await host.getByTestId('agenda-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-id')));
  expect(agenda).toHaveLength(4);
  const first = agenda[0] ?? '';
  expect(await host.locator('[data-testid="votes"][data-answer="full"]').getAttribute('data-count')).toBe('1');
  expect(await host.locator('[data-testid="votes"][data-answer="none"]').getAttribute('data-count')).toBe('1');
  await anna.locator(`[data-testid="guest-discussed"][data-id="${first}"]`).waitFor();

  await host.locator(`input[name="consensus-${first}"]`).nth(2).check({ force: true });
  await anna.getByText('共识：').waitFor();
  await host.getByTestId('take-unanimous').click();
  await expect.poll(() => host.locator('[data-testid="agenda-item"][data-agreed="true"]').count(), { timeout: 20_000 }).toBe(3);
  await host.getByTestId('end-session').click();
  await bo.locator('[data-testid="join"][data-status="ended"]').waitFor();

  await host.locator('[data-testid="save-state"][data-status="saved"]').waitFor();
  const group = first.split('-')[0] ?? '';
  await host.goto(host.url().replace(/session$/u, `questions/${group}/${first}`));
  await host.reload();
  expect(await host.locator('input[type="radio"][value="partial"]').first().isChecked()).toBe(true);
  await host.getByText('生产部、信息部').first().waitFor();
});
