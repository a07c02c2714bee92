import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { add, fraction, zero, type Fraction } from '../../src/core/shared/index.ts';
import { startApp } from './harness.ts';
import { saved } from './saved.ts';

const app = startApp();

describe('rounds and verification', () => {
  it('[R2, R3, R6] shows what was verified, begins the next round, and explains the change of the total exactly', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-d').click();
    await page.waitForURL(/result$/);
    const first = page.url().replace(/result$/, '');

    // A consultant lowers one answer.
    await page.goto(`${first}questions/T3/T3-L3-a`);
    await page.getByTestId('verified-toggle').click();
    await page.locator('[id="T3-L3-a-verified"]').selectOption('none');
    await page.locator('[id="T3-L3-a-verified-reason"]').fill('没有看到记录');
    await saved(page);
    await page.goto(`${first}rounds`);
    const difference = page.getByTestId('verified-difference');
    await difference.waitFor();

    expect(await difference.getAttribute('data-id')).toBe('T3-L3-a');
    expect(await difference.textContent()).toContain('没有看到记录');
    expect(await page.getByTestId('verified-counts').textContent()).toContain('已核实 1 条：看到佐证 0 条，没有看到 1 条');

    // The next round begins with the same answers, marked until they are given again.
    await page.getByTestId('next-round').click();
    await page.waitForURL((url) => url.href !== `${first}rounds`);
    const waterfall = page.getByTestId('waterfall');
    await waterfall.waitFor();
    const second = page.url().replace(/rounds$/, '');
    expect(await page.getByTestId('carried').textContent()).toMatch(/本轮有 \d+ 条回答沿用/u);
    const steps = page.getByTestId('waterfall-step');
    expect(await sumOf(page)).toEqual(fractionOf(await waterfall.getAttribute('data-change')));

    const measure = page.getByTestId('carried-measure').first();
    const id = (await measure.getAttribute('data-id')) ?? '';
    await page.goto(`${second}questions/${id.split('-')[0] ?? ''}/${id}`);
    await page.getByTestId('taken-over').waitFor();
    await page.locator('input[type=radio][value=full]').first().check({ force: true });
    await page.getByTestId('taken-over').waitFor({ state: 'detached' });
    await saved(page);
    await page.goto(`${second}rounds`);
    await page.locator(`[data-testid=waterfall-step][data-kind=answers]`).waitFor();

    expect(await steps.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-kind')))).toEqual(['verificationBefore', 'answers']);
    expect(await sumOf(page)).toEqual(fractionOf(await waterfall.getAttribute('data-change')));
    expect(add(fractionOf(await waterfall.getAttribute('data-from')), await sumOf(page))).toEqual(fractionOf(await waterfall.getAttribute('data-to')));
    expect(await page.locator(`[data-testid=carried-measure][data-id="${id}"]`).getAttribute('data-status')).toBe('done');
    expect(await page.getByTestId('changed').getAttribute('data-count')).toBe('2');

    // Another one is given up, with the reason, and that is kept.
    const open = page.locator('[data-testid=carried-measure][data-status=open], [data-testid=carried-measure][data-status=late]').first();
    await open.getByRole('button').click();
    await page.locator('[data-testid=carried-measure][data-status=dropped] input').fill('产线搬迁');
    await saved(page);
    await page.reload();
    expect(await page.locator('[data-testid=carried-measure][data-status=dropped] input').inputValue()).toBe('产线搬迁');

    // Both are plants of a group too.
    for (const box of await page.getByTestId('group').locator('fieldset').first().getByRole('checkbox').all()) await box.check();
    await page.getByTestId('roll-up').click();
    expect(await page.getByTestId('roll-up-table').getAttribute('data-plants')).toBe('2');
  });
});

/** The sum of the steps as they stand on the screen. */
async function sumOf(page: Page): Promise<Fraction> {
  const changes = await page.getByTestId('waterfall-step').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-change')));
  return changes.map(fractionOf).reduce(add, zero);
}

function fractionOf(text: string | null): Fraction {
  const [numerator, denominator = 1] = (text ?? '').split('/').map(Number);
  return fraction(numerator ?? NaN, denominator);
}
