import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();

/** Presses Tab (or Shift+Tab) until what a selector names has the focus. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** The question on the screen. */
async function current(page: Page): Promise<string> {
  return (await page.locator('[data-requirement]').first().getAttribute('data-requirement')) ?? '';
}

async function valueOf(page: Page, id: string): Promise<string | null> {
  return page.evaluate((name) => document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? null, id);
}

async function live(page: Page): Promise<string> {
  return (await page.getByTestId('live-score').textContent()) ?? '';
}

/** A key that an input method holds, as Chromium sends it. */
async function pressComposing(devTools: CDPSession, key: string): Promise<void> {
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: 229 });
}

describe('without a mouse', () => {
  it('a whole assessment is begun, answered and reported', async () => {
    const began = Date.now();
    const { page } = await app.openPage();
    await page.getByTestId('start-new').waitFor();
    await tabTo(page, '[data-testid=start-new]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/company$/);
    await page.locator('form').waitFor();
    await tabTo(page, 'input[type=text]');
    await page.keyboard.insertText('键盘到底厂');
    await tabTo(page, 'a[href$="/questions"]', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-requirement="P1-L1-a"]').waitFor();

    for (let turn = 0; turn < 207; turn += 1) {
      await page.keyboard.press(turn % 2 === 0 ? '1' : '2');
      await page.keyboard.press('Enter');
    }

    expect(await live(page)).toContain('五级');
    expect(await live(page)).toContain('已答 207/207');
    expect(await page.getByTestId('end').textContent()).toBe('没有未答的了。');
    await tabTo(page, '[data-testid=standing] a');
    await page.keyboard.press('Enter');
    await page.getByTestId('total').waitFor();
    await tabTo(page, '[data-testid=make-report]');
    const [report] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(report.suggestedFilename()).toMatch(/^键盘到底厂.*\.pdf$/);
    expect(Date.now() - began).toBeLessThan(40_000);
  }, 180_000);

  it('keys never act in text fields or while an input method composes', async () => {
    const { page, context } = await app.openPage();
    const base = await openFixture(page, 'contract-example');
    await page.goto(`${base}questions/P2/P2-L1-a`);
    await page.locator('[data-requirement="P2-L1-a"]').waitFor();
    await page.keyboard.press('0');
    const devTools = await context.newCDPSession(page);

    for (const key of ['1', 'n', 'u', 'Enter']) await pressComposing(devTools, key);
    expect([await current(page), await valueOf(page, 'P2-L1-a')]).toEqual(['P2-L1-a', null]);

    await page.keyboard.press('e');
    await page.waitForFunction(() => document.activeElement?.id === 'P2-L1-a-evidence');
    await page.keyboard.type('1 n u f z / ? 0');
    await devTools.send('Input.imeSetComposition', { text: 'peixun', selectionStart: 6, selectionEnd: 6 });
    await pressComposing(devTools, '1');
    await devTools.send('Input.insertText', { text: '培训记录' });
    expect(await page.locator('#P2-L1-a-evidence').inputValue()).toBe('1 n u f z / ? 0培训记录');
    expect([await current(page), await valueOf(page, 'P2-L1-a')]).toEqual(['P2-L1-a', null]);
    expect(await page.getByRole('dialog').count()).toBe(0);

    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    expect(await valueOf(page, 'P2-L1-a')).toBe('partial');
  });

  it('undoes, does again, takes back, flags and goes to what is open', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('start-new').click();
    await page.waitForURL(/company$/);
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    await page.locator('[data-requirement="P1-L1-a"]').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('u');
    await page.keyboard.press('f');
    expect(await valueOf(page, 'P1-L1-b')).toBe('unknown');

    await page.keyboard.press('z');
    await page.keyboard.press('z');
    expect(await valueOf(page, 'P1-L1-b')).toBeNull();
    expect(await page.getByTestId('undone').textContent()).toContain('已撤销：P1-L1-b');
    await page.keyboard.press('Control+z');
    expect(await live(page)).toContain('已答 0/207');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Shift+Z');
    expect(await live(page)).toContain('已答 2/207');

    await page.keyboard.press('Backspace');
    expect(await valueOf(page, 'P1-L1-b')).toBeNull();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('n');
    expect(await current(page)).toBe('P1-L1-b');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await current(page)).toBe('P1-L1-b');
    await page.keyboard.press('Enter');
    expect(await current(page)).toBe('P1-L2-a');
  });

  it('a filter is walked through, across sub-domains, and left again', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'contract-example');
    for (const id of ['P1/P1-L1-a', 'T2/T2-L2-a', 'M5/M5-L1-a']) {
      await page.goto(`${base}questions/${id}`);
      await page.locator(`[data-requirement="${id.split('/')[1] ?? ''}"]`).waitFor();
      await page.keyboard.press('f');
    }
    await page.goto(`${base}questions/P1/P1-L1-a`);
    await page.locator('[data-requirement="P1-L1-a"]').waitFor();
    await tabTo(page, '[data-filter=flagged]', 'Shift+Tab');
    await page.keyboard.press('Space');
    const count = Number(/\d+/.exec((await page.getByTestId('filter-state').textContent()) ?? '')?.[0]);
    expect(count).toBe(3);

    const seen = [await current(page)];
    for (let turn = 1; turn < count; turn += 1) {
      await page.keyboard.press('ArrowRight');
      seen.push(await current(page));
    }

    expect(seen).toEqual(['P1-L1-a', 'T2-L2-a', 'M5-L1-a']);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByTestId('end').textContent()).toBe('后面没有了。');
    await tabTo(page, '[data-filter=all]', 'Shift+Tab');
    await page.keyboard.press('Space');
    expect(await page.getByTestId('filter-state').count()).toBe(0);
  });

  it('a sub-domain is answered as a sheet', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('start-new').click();
    await page.waitForURL(/company$/);
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    await page.locator('[data-requirement="P1-L1-a"]').waitFor();
    await page.keyboard.press('v');
    await page.getByTestId('sheet').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'P1-L1-a');

    for (const digit of ['1', '2', '3', '4', 'u']) await page.keyboard.press(digit);

    expect(await live(page)).toContain('已答 5/207');
    expect(await Promise.all(['P1-L1-a', 'P1-L1-b', 'P1-L2-a', 'P1-L2-b', 'P1-L3-a'].map((id) => valueOf(page, id)))).toEqual([
      'full', 'most', 'partial', 'none', 'unknown',
    ]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    const focused = await page.evaluate(() => [document.activeElement?.getAttribute('name'), (document.activeElement as HTMLInputElement).value]);
    expect(focused).toEqual(['P1-L2-b', 'none']);
    expect(await valueOf(page, 'P1-L3-a')).toBe('unknown');
    await page.keyboard.press('?');
    expect(await page.getByTestId('keys').textContent()).toContain('切换逐条与表格');
  });

  it('[S39, S41] asked in the fastest order, the questions end as soon as no answer can change the result', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('start-new').click();
    await page.waitForURL(/company$/);
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    await page.locator('[data-requirement="P1-L1-a"]').waitFor();
    await tabTo(page, '[data-testid=fastest]');
    await page.keyboard.press('Space');
    await page.keyboard.press('n');

    let answers = 0;
    while ((await page.getByTestId('end').textContent()) === '' && answers < 60) {
      await page.keyboard.press('4');
      await page.keyboard.press('Enter');
      answers += 1;
    }

    // Level one asks 36 things; nothing above it can count once it is missed.
    expect(answers).toBe(36);
    expect(await page.getByTestId('early-stop').textContent()).toContain('一级已不可能达到：再往上的 171 条不影响结果，不用答');
    expect(await live(page)).toContain('一级以下');
    expect(await live(page)).toContain('已答 36/207');
    await page.getByTestId('standing').getByRole('link').click();
    expect(await page.getByTestId('total').textContent()).toContain('0.00');
  });
});
