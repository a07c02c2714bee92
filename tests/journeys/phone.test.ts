import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();
const phone = { width: 360, height: 740, isTouch: true } as const;

/** What can be touched and is smaller than a finger, each with its size. A radio is touched by its label. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(['button', 'a[href]', 'select', 'textarea', 'summary', 'input', 'label:has(input)'].map((one) => `main ${one}`).join())) {
      if (element.matches('label input[type=radio], label input[type=checkbox]') || !element.checkVisibility()) continue;
      // Links in a sentence, and what is there for the keyboard alone, are no targets.
      if (element.matches('p a, li p a, label:has(select), label:has(input:not([type=radio], [type=checkbox]))') || element.getBoundingClientRect().bottom < 0) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 43.5 || height < 43.5) found.push(`${element.tagName} ${element.textContent.trim().slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`);
    }
    return found;
  });
}

/** What cannot be brought into sight with nothing over it, and whether the page is wider than the screen. */
async function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`${wide} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('main button:not(:disabled), main select, main summary, main textarea, main label:has(input), main legend')) {
      if (!element.checkVisibility()) continue;
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit === null || !(element.contains(hit) || hit.contains(element))) found.push(`${element.tagName} ${element.textContent.trim().slice(0, 20)}`);
    }
    window.scrollTo(0, 0);
    return found;
  });
}

async function begin(page: Page): Promise<void> {
  await page.getByTestId('start-new').tap();
  await page.waitForURL(/company$/);
  await page.getByRole('link', { name: /成熟度自评/ }).tap();
  await page.locator('[data-requirement="P1-L1-a"]').waitFor();
}

describe('on a phone', () => {
  it('a sub-domain is walked through with the thumb', async () => {
    const { page } = await app.openPage(phone);
    await begin(page);

    // Everything about one question fits on the screen.
    const [last, dock] = await Promise.all([
      page.locator('label:has(input[value=unknown])').boundingBox(),
      page.getByTestId('live-score').boundingBox(),
    ]);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0);

    for (const [id, value] of [['P1-L1-a', 'full'], ['P1-L1-b', 'most'], ['P1-L2-a', 'partial'], ['P1-L2-b', 'unknown']] as const) {
      await page.locator(`label:has(input[name="${id}"][value=${value}])`).tap();
      await page.getByTestId('next').tap();
    }
    await page.getByTestId('previous').tap();
    expect(await page.locator('input[name="P1-L2-b"][value=unknown]').isChecked()).toBe(true);
    await page.getByTestId('undo').tap();
    expect(await page.getByTestId('undone').textContent()).toContain('已撤销：P1-L2-b');
    await page.getByTestId('next').tap();
    await page.getByTestId('next-open').tap();
    expect(await page.locator('[data-requirement]').getAttribute('data-requirement')).toBe('P1-L3-b');
    expect(await page.getByTestId('live-score').textContent()).toContain('已答 3/207');
  });

  it('every target is as large as a finger, one by one and as a sheet, with evidence unfolded', async () => {
    const { page } = await app.openPage(phone);
    const base = await openFixture(page, 'all-parts');
    for (const route of ['questions/M5/M5-L3-b', 'security/questions/E/ISE-1', 'security/questions/A1']) {
      await page.goto(base + route);
      await page.locator('[data-requirement]').first().waitFor();
      for (const view of ['one', 'sheet'] as const) {
        await page.getByTestId(`view-${view}`).tap();
        await page.locator('[data-evidence-toggle][aria-expanded=false]').first().tap();
        await page.locator('textarea').first().waitFor();
        expect(await smallTargets(page), `${route} ${view}`).toEqual([]);
        expect(await lost(page), `${route} ${view}`).toEqual([]);
        await page.locator('[data-evidence-toggle][aria-expanded=true]').first().tap();
      }
      await page.getByTestId('view-one').tap();
    }
  });
});

describe('enlarged to 200 %', () => {
  it.each([
    ['a phone', { width: 360, height: 370, isTouch: true }],
    ['an office screen', { width: 683, height: 384 }],
    ['a wide screen', { width: 720, height: 450 }],
  ] as const)('%s loses nothing', async (_name, screen) => {
    const { page } = await app.openPage(screen);
    const base = await openFixture(page, 'all-parts');
    for (const route of ['questions/M13/M13-L4-a', 'security/questions/A1']) {
      await page.goto(base + route);
      await page.locator('[data-requirement]').first().waitFor();
      for (const view of ['one', 'sheet'] as const) {
        await page.getByTestId(`view-${view}`).click();
        await page.locator('[data-evidence-toggle][aria-expanded=false]').first().click();
        expect(await lost(page), `${route} ${view}`).toEqual([]);
        await page.locator('[data-evidence-toggle][aria-expanded=true]').first().click();
      }
      await page.getByTestId('view-one').click();
    }
  });
});
