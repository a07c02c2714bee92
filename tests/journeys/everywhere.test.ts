import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp, type Screen } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const routes = [
  'company',
  'tailoring',
  'questions',
  'questions/M13',
  'find',
  `find/${new URLSearchParams({ q: '数据', show: 'assigned,changed', all: '1' }).toString()}`,
  'security',
  'security/questions',
  'security/result',
  'ladder',
  'ladder/result',
  'result',
  'plan',
  'rounds',
  'workbook',
  'merge',
  'seal',
  'session',
  'safety',
];

async function faultsOf(page: Page, isAxeAsked: boolean): Promise<readonly string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(isAxeAsked ? await violationsOn(page) : []), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ').slice(0, 300)}`);
  });
}

// Each language, width and colour scheme meets axe on one screen of the two that it looks at.
const screens: readonly { readonly name: string; readonly screen: Screen; readonly isAxeAsked: boolean }[] = [
  { name: 'a desktop in Chinese', screen: { width: 1440, height: 900, colorScheme: 'light' }, isAxeAsked: true },
  { name: 'a desktop in English', screen: { width: 1440, height: 900, colorScheme: 'dark', locale: 'en' }, isAxeAsked: false },
  { name: 'a phone in Chinese', screen: { width: 360, height: 740, colorScheme: 'light' }, isAxeAsked: false },
  { name: 'a phone in English', screen: { width: 360, height: 740, colorScheme: 'dark', locale: 'en' }, isAxeAsked: true },
];

describe('every page', () => {
  it.each(screens)('fits $name, and axe finds nothing where it looks', async ({ screen, isAxeAsked }) => {
    const { page, context } = await app.openPage(screen);
    // Playwright puts the checker into the page past its policy, as a browser's own tools are.
    await context.addInitScript({ path: axePath });
    await page.reload();
    await page.getByTestId('example-d').waitFor();
    expect(await faultsOf(page, isAxeAsked), 'start').toEqual([]);

    const base = await openFixture(page, 'all-parts');
    for (const route of routes) {
      await page.goto(base + route);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(300); // parts of a page come in chunks of their own
      expect(await faultsOf(page, isAxeAsked), route).toEqual([]);
    }
    for (const route of ['questions/M13', 'security/questions']) {
      await page.goto(base + route);
      await page.getByTestId('view-sheet').click();
      await page.locator('[data-evidence-toggle]').first().click();
      await page.waitForTimeout(300);
      expect(await faultsOf(page, isAxeAsked), `${route} as a sheet`).toEqual([]);
      await page.getByTestId('view-one').click();
    }
    for (const route of ['campaign', 'desk', 'join', 'verify']) {
      await page.goto(`${app.url()}#/${route}`);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(300);
      expect(await faultsOf(page, isAxeAsked), route).toEqual([]);
    }
    await page.goto(`${app.url()}#/basis`);
    await page.locator('table').first().waitFor();
    expect(await faultsOf(page, isAxeAsked), 'basis').toEqual([]);
  });
});

describe('the language', () => {
  it('is Chinese for Chinese browsers, switches, and is remembered', async () => {
    const { page } = await app.openPage();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');

    await page.getByTestId('language').click();
    await page.getByText('Look at an example first').waitFor();
    await page.reload();

    await page.getByText('Look at an example first').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the appearance', () => {
  it('follows the device until it is chosen, and is remembered', async () => {
    const { page } = await app.openPage({ colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(245, 247, 249)');

    await page.getByTestId('theme').click();
    await page.getByTestId('theme').click();
    await page.reload();

    expect(await ground()).toBe('rgb(17, 22, 28)');
  });
});
