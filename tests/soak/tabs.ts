import type { BrowserContext, Page } from 'playwright-core';
import { builtApp } from '../browser/builtApp.ts';
import { launchChromium } from '../browser/launchChromium.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { storedAnswers } from './storedRows.ts';

export type TabsReport = {
  readonly tabs: number;
  readonly edits: number;
  /** Answers that a tab gave last and that are not stored; the aim is none. */
  readonly lost: number;
  /** Tabs that do not show what is stored. */
  readonly behind: number;
  /** Questions that all tabs answered at once, and how many of them ended with one tab's answer and the others told of it. */
  readonly contested: number;
  readonly settled: number;
};

/** Sub-domains with plenty of requirements, one for each tab. */
const places = ['M5', 'M6', 'M1', 'M2', 'T1'] as const;
const sharedPlace = 'M3';

/** Several windows of one browser work in the same assessment: first on different questions, then on the same one. */
export async function tabsSoak(tabs: number, edits: number): Promise<TabsReport> {
  const server = await serveFolder(builtApp());
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'zh-CN' });
    await context.addInitScript(() => {
      localStorage.setItem('zhiti.settings', JSON.stringify({ answerView: 'sheet' }));
    });
    const base = await begin(context, server.url);
    const pages = await Promise.all(places.slice(0, tabs).map((place) => openTab(context, `${base}questions/${place}`)));
    const given = await Promise.all(pages.map((page, index) => answerMany(page, Math.floor(edits / tabs), index + 1)));
    await allSaved(pages);
    const [first] = pages;
    if (first === undefined) throw new Error('no tab was opened');
    const stored = await storedAnswers(first);
    const union = Object.assign({}, ...given) as Record<string, string>; // each part is such a record
    const lost = Object.entries(union).filter(([id, value]) => stored[id] !== value).length;
    const behind = await countBehind(pages, base, stored);
    const { contested, settled } = await contest(pages, base);
    return { tabs, edits: Math.floor(edits / tabs) * tabs, lost, behind, contested, settled };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function begin(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByTestId('start-new').click();
  await page.waitForURL(/company$/);
  await page.waitForSelector('[data-testid=save-state][data-status=saved]');
  const base = page.url().replace(/company$/, '');
  await page.close();
  return base;
}

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-requirement] input[type=radio]');
  return page;
}

/** Clicks answers of the page's own sheet in a random order with short pauses; returns the last one of each question. */
function answerMany(page: Page, edits: number, seed: number): Promise<Record<string, string>> {
  return page.evaluate(
    async ([count, start]) => {
      // Numbers that come again with the same start.
      let state = start;
      const given: Record<string, string> = {};
      for (let edit = 0; edit < count; edit += 1) {
        const radios = [...document.querySelectorAll<HTMLInputElement>('[data-requirement] input[type=radio]')];
        state = (state * 48_271) % 2_147_483_647;
        const radio = radios[state % radios.length];
        if (radio === undefined) throw new Error('there is nothing to answer');
        radio.click();
        given[radio.name] = radio.value;
        await new Promise((resolve) => setTimeout(resolve, state % 30));
      }
      return given;
    },
    [edits, seed * 7919] as const,
  );
}

async function allSaved(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => page.waitForSelector('[data-testid=save-state][data-status=saved]')));
  // What one tab wrote last still has to reach the others.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await Promise.all(pages.map((page) => page.waitForSelector('[data-testid=save-state][data-status=saved]')));
}

/** Lets every tab show the sheets that the others worked on and compares them with what is stored. */
async function countBehind(pages: readonly Page[], base: string, stored: Readonly<Record<string, string>>): Promise<number> {
  let behind = 0;
  for (const page of pages) {
    let differs = false;
    for (const place of places.slice(0, pages.length)) {
      await page.goto(`${base}questions/${place}`);
      await page.waitForSelector(`[data-requirement^="${place}-"] input[type=radio]`);
      const shown = await page.$$eval('[data-requirement] input[type=radio]:checked', (radios) =>
        radios.map((radio) => [(radio as HTMLInputElement).name, (radio as HTMLInputElement).value] as const),
      );
      if (shown.some(([id, value]) => stored[id] !== value)) differs = true;
    }
    if (differs) behind += 1;
  }
  return behind;
}

/** Every tab gives another answer to the same questions at the same moment. */
async function contest(pages: readonly Page[], base: string): Promise<{ readonly contested: number; readonly settled: number }> {
  const values = ['full', 'most', 'partial', 'none', 'unknown'] as const;
  for (const page of pages) {
    await page.goto(`${base}questions/${sharedPlace}`);
    await page.waitForSelector(`[data-requirement^="${sharedPlace}-"] input[type=radio]`);
  }
  const ids = (await pages[0]?.$$eval('[data-requirement]', (rows) => rows.map((row) => row.getAttribute('data-requirement') ?? ''))) ?? [];
  let settled = 0;
  const contested = ids.slice(0, 4);
  for (const id of contested) {
    const at = Date.now() + 500; // time for every window to get ready, so that none has heard of another's answer
    await Promise.all(pages.map((page, index) => page.$eval(`input[name="${id}"][value="${values[index] ?? 'full'}"]`, async (radio, then) => {
      await new Promise((resolve) => setTimeout(resolve, then - Date.now()));
      (radio as HTMLInputElement).click();
    }, at)));
    if (await settles(pages, id)) settled += 1;
  }
  return { contested: contested.length, settled };
}

const settleLimitMs = 10_000;

/** Whether all tabs come to show the answer that is stored, and at least one has told of the other answers. */
async function settles(pages: readonly Page[], id: string): Promise<boolean> {
  const limit = Date.now() + settleLimitMs;
  while (Date.now() < limit) {
    await allSaved(pages);
    const stored = (await storedAnswers(pages[0] as Page))[id];
    const shown = await Promise.all(pages.map((page) => page.$eval(`input[name="${id}"]:checked`, (radio) => (radio as HTMLInputElement).value)));
    const told = await Promise.all(pages.map((page) => page.getByTestId('conflicts').count()));
    if (shown.every((value) => value === stored) && told.some((count) => count > 0)) return true;
  }
  return false;
}
