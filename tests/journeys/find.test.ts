import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';
import { saved } from './saved.ts';

const app = startApp();
const wide = { width: 1440, height: 900 };

/** What is listed, once all of it is drawn. */
async function ids(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(
    () => document.querySelector('[data-testid=found-count]')?.getAttribute('data-count') === String(document.querySelectorAll('[data-item]').length),
  );
  return page.locator('[data-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-item') ?? ''));
}

async function listed(page: Page, count: number): Promise<void> {
  await page.locator(`[data-testid=found-count][data-count="${count}"]`).waitFor();
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.href = to;
  }, address);
}

async function writeNote(page: Page, base: string, id: string, note: string): Promise<void> {
  await goTo(page, `${base}questions/${id.split('-')[0] ?? ''}/${id}`);
  await page.locator(`[id="${id}-note"]`).fill(note);
}

/** Where something stands on the screen, in pixels from the top. */
async function topOf(page: Page, id: string): Promise<number> {
  const top = await page.locator(`[data-item="${id}"] a`).evaluate((link) => link.getBoundingClientRect().top);
  return Math.round(top);
}

describe('the search', () => {
  it('finds a note written a moment ago, marks the words in it and leads to its question', async () => {
    const { page } = await app.openPage(wide);
    const base = await openFixture(page, 'all-parts');
    await writeNote(page, base, 'R2-L2-a', '二车间还有六台注塑机没有联网，年底前改造');

    await goTo(page, `${base}find`);
    await page.waitForFunction(() => document.activeElement?.id === 'find-text');
    await page.keyboard.type('注塑机 联网');

    await listed(page, 1);
    expect(await ids(page)).toEqual(['R2-L2-a']);
    expect(await page.locator('[data-item="R2-L2-a"] dd').first().locator('mark').allTextContents()).toEqual(['注塑机', '联网']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/questions\/R2\/R2-L2-a$/);
  });

  it('says when it had to take a term apart', async () => {
    const { page } = await app.openPage(wide);
    const base = await openFixture(page, 'all-parts');
    await writeNote(page, base, 'R2-L2-a', '联网注塑机清单');
    await goTo(page, `${base}find`);

    await page.locator('#find-text').fill('注塑机联网');

    await listed(page, 1);
    expect(await page.getByTestId('loosely').textContent()).toContain('注塑机联网');
    expect(await page.locator('[data-item="R2-L2-a"] dd mark').allTextContents()).toEqual(['联网注塑机']);
  });

  it('waits for an input method and acts on no key that goes to it', async () => {
    const { page, context } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}find`);
    await page.waitForFunction(() => document.activeElement?.id === 'find-text');
    const all = (await ids(page)).length;
    const session = await context.newCDPSession(page);

    await session.send('Input.imeSetComposition', { text: "shu'ju", selectionStart: 6, selectionEnd: 6 });
    await page.waitForTimeout(400);
    expect(await page.locator('#find-text').inputValue()).toBe("shu'ju");
    expect((await ids(page)).length).toBe(all);
    expect(page.url()).toMatch(/find$/);

    await session.send('Input.insertText', { text: '数据' });
    await page.waitForFunction(() => document.querySelector('mark') !== null);
    expect((await ids(page)).length).toBeLessThan(all);
    expect(await page.locator('#find-text').inputValue()).toBe('数据');
    expect(await page.locator('[data-item] mark').first().textContent()).toBe('数据');
  });

  it('says what was looked for in vain and how to find more', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}find`);

    await page.locator('#find-text').fill('采购 量子纠缠');

    expect(await page.getByTestId('nothing-found').textContent()).toContain('没有找到“采购 量子纠缠”');
    await page.getByRole('button', { name: /不要求“量子纠缠”/ }).click();
    expect(await page.locator('#find-text').inputValue()).toBe('采购');
    expect((await ids(page)).length).toBeGreaterThan(5);
  });

  it('is used from the keyboard alone', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}questions/M3`);
    await page.locator('[data-requirement]').first().waitFor();
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'find-text');
    expect(await page.locator('#find-text').inputValue()).toBe('');
    await page.locator('#find-text').fill('m3-l2');
    await page.waitForFunction(() => document.querySelector('[data-item]')?.getAttribute('data-item') === 'M3-L2-a');
    const focused = () => page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ?? document.activeElement?.id);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('M3-L2-b');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('find-text');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    expect(await focused()).toBe('find-text');
    await page.keyboard.press('Escape');

    expect(await page.locator('#find-text').inputValue()).toBe('');
    expect(await focused()).toBe('find-text');
  });
});

describe('the filters', () => {
  it('find what is flagged, unknown or assigned, with counts, and work on all listed in one step', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}questions/P2/P2-L1-a`);
    await page.locator('input[name="P2-L1-a"][value=unknown]').check({ force: true });
    await goTo(page, `${base}find`);

    await page.getByTestId('filter-unknown').click();
    await page.waitForFunction(() => document.querySelector('[data-item="P2-L1-a"]') !== null);
    const unknown = await ids(page);
    expect(await page.getByTestId('filter-unknown').getAttribute('data-count')).toBe(String(unknown.length));

    await page.getByTestId('bulk').locator('summary').click();
    await page.getByLabel('指派给', { exact: true }).fill('李工');
    await page.getByRole('button', { name: '指派', exact: true }).click();
    await page.getByRole('button', { name: '标为待复核' }).click();
    await page.getByTestId('filter-unknown').click();
    await page.getByTestId('filter-assigned').click();
    await page.getByTestId('assignee').selectOption('李工');
    await listed(page, unknown.length);
    expect(await ids(page)).toEqual(unknown);
    await page.getByTestId('filter-flagged').click();
    await listed(page, unknown.length);

    await page.getByRole('button', { name: '取消待复核' }).click();
    await listed(page, 0);
    await saved(page);
    await page.getByTestId('bulk').getByRole('button', { name: '撤销' }).click();
    await listed(page, unknown.length);
  });

  it('narrow to a questionnaire, a sub-domain and a level, together with the search', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}find`);

    await page.getByTestId('group').selectOption('maturity/M5');
    await page.getByTestId('level').selectOption('3');
    await page.waitForFunction(() => [...document.querySelectorAll('[data-item]')].every((item) => item.getAttribute('data-item')?.startsWith('M5-L3-') === true));
    expect((await ids(page)).length).toBeGreaterThan(1);
    await page.getByTestId('part-security').click();
    await page.waitForFunction(() => document.querySelector('[data-item]')?.getAttribute('data-item')?.startsWith('IS') === true);
    expect((await ids(page)).some((id) => /^[A-Z]\d+-L/u.test(id))).toBe(false);
  });
});

describe('the way back', () => {
  it('leads to the same list and the same place on the screen', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}find`);
    await page.locator('#find-text').fill('系统');
    await page.getByTestId('part-maturity').click();
    const before = await ids(page);
    expect(before.length).toBeGreaterThan(40);
    await page.waitForURL(/part=maturity$/);
    const wanted = before[35] ?? '';
    await page.locator(`[data-item="${wanted}"]`).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 123);
    await page.waitForTimeout(200);
    const top = await topOf(page, wanted);

    await page.locator(`[data-item="${wanted}"] a`).click();
    await page.locator(`[data-requirement="${wanted}"]`).waitFor();
    await page.goBack();
    await page.waitForFunction((id) => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') === id, wanted);
    await page.waitForTimeout(400);

    expect(await page.locator('#find-text').inputValue()).toBe('系统');
    expect(await ids(page)).toEqual(before);
    expect(Math.abs((await topOf(page, wanted)) - top)).toBeLessThanOrEqual(2);
  });

  it('outlives a reload, and nothing of what was looked for reaches a server', async () => {
    const { page, requests } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await goTo(page, `${base}find`);
    await page.locator('#find-text').fill('保密台账');
    await page.getByTestId('filter-open').click();
    await page.waitForURL(/find\/q=.*show=open$/);

    await page.reload();

    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#find-text')?.value === '保密台账');
    expect(await page.getByTestId('filter-open').getAttribute('aria-pressed')).toBe('true');
    expect(requests.filter((request) => request.includes('?') || decodeURIComponent(request).includes('保密'))).toEqual([]);
  });
});
