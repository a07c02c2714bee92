import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signRelease } from '../../src/exchange/sealing.ts';
import { aRelease, countsOf, meansOf } from '../builders/releases.ts';
import { testKey } from '../disclosure/campaigns.ts';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';
import { saved } from './saved.ts';

const app = startApp();

const pack = signRelease(
  aRelease({
    counts: [countsOf('area-maturity', 'central', [15, 45, 40, 20, 10, 10]), countsOf('sector-maturity', 'vehicles', [null, 40, 30, null, null, null], 100)],
    means: [meansOf('personnel', 'area', 'central', { n: 140, tenths: 24 })],
  }),
  testKey.identity,
);

async function openPack(page: Page, content: object): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('choose-pack').click()]);
  await chooser.setFiles({ name: 'x.zhiti-benchmark.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
}

/** The cells of the firm's standing, row by row. */
async function standing(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByTestId('pack-levels').locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

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

  it('[B2, G12] stands the firm beside a signed benchmark pack, keeps it for the next visit, and refuses a changed one', async () => {
    const { page } = await app.openPage();
    const all = await openFixture(page, 'all-parts');
    await page.goto(`${all}plan`);
    await openPack(page, { ...pack, release: { ...pack.release, n: 145 } });

    expect(await page.getByTestId('pack-fault').textContent()).toContain('签名不符');
    expect(await page.getByTestId('pack-levels').count()).toBe(0);
    await openPack(page, pack);
    await page.getByTestId('pack-levels').waitFor();
    const expected = [
      ['全部企业', '约 140', '42.8%', '28.6%', '28.6%'],
      ['本片区：中心城区', '约 140', '42.8%', '28.6%', '28.6%'],
      ['本行业门类：汽车与运输设备', '约 100', '37.2%–75.6%', '27.4%–32.7%', '0%–36.8%'],
      ['同规模：大中型', '企业太少，不给出'],
    ];
    expect(await standing(page)).toEqual(expected);
    expect(await page.getByTestId('pack-fault').count()).toBe(0);
    expect(await page.getByTestId('pack-signer').textContent()).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
    expect(await page.getByTestId('pack').textContent()).toContain('请与发布单位核对签名指纹');
    expect(await page.getByTestId('pack-elements').locator('[data-measure=personnel] td').nth(1).textContent()).toBe('2.4');

    await page.reload();
    await page.getByTestId('pack-levels').waitFor();
    expect(await standing(page)).toEqual(expected);
    await page.getByTestId('remove-pack').click();
    await page.reload();
    await page.getByTestId('choose-pack').waitFor();
    expect(await page.getByTestId('pack-levels').count()).toBe(0);
  });
});
