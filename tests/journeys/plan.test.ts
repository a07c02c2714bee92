import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';
import { saved } from './saved.ts';

const app = startApp();

describe('the improvement plan', () => {
  it('[P1, P4] shows the cheapest path, follows the firm’s own estimate and keeps it', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-d').click();
    await page.waitForURL(/result$/);
    await page.getByRole('link', { name: '看到下一等级最省的路径' }).click();
    const path = page.getByTestId('path');
    await path.waitFor();
    const cost = Number(await path.getAttribute('data-cost'));
    const [first] = await page.getByTestId('measure').all();
    const id = (await first?.getAttribute('data-id')) ?? '';

    expect(await path.getAttribute('data-level')).toBe('3');
    expect(await page.getByTestId('firmness').getAttribute('data-fewest')).toBe('2');
    // So dear that another measure takes its place.
    await page.locator(`[id="${id}-cost"]`).fill('9999');
    await page.locator(`[data-testid=measure][data-id="${id}"]`).waitFor({ state: 'detached' });
    const without = Number(await path.getAttribute('data-cost'));
    expect(without).toBeGreaterThanOrEqual(cost);
    await saved(page);
    await page.reload();
    await path.waitFor();

    expect(Number(await path.getAttribute('data-cost'))).toBe(without);
    await page.getByText(/这一级的其他措施/u).click();
    await page.getByRole('button', { name: '恢复智梯估算' }).click();
    await page.locator(`[data-testid=measure][data-id="${id}"]`).waitFor();
    expect(Number(await path.getAttribute('data-cost'))).toBe(cost);
  });

  it('[P7] leads to the next rung under both editions where the ladder is filled in', async () => {
    const { page } = await app.openPage();
    const ladder = await openFixture(page, 'ladder-e2');
    await page.goto(`${ladder}ladder/result`);
    await page.getByRole('link', { name: '看到下一梯级最省的路径' }).first().click();
    await page.getByTestId('rung-path').first().waitFor();
    expect(await page.getByTestId('rung-path').count()).toBe(2);
    expect(await page.getByText('还没有作答').count()).toBe(1);

    await page.goto(app.url());
    const all = await openFixture(page, 'all-parts');
    await page.goto(`${all}plan`);
    expect(await page.getByTestId('benchmark').textContent()).toContain('本企业所在组 14%，更低 75%，更高 11%');
  });
});
