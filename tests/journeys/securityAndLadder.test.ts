import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();

describe('[S23–S28] the security self-assessment on its own', () => {
  it.each([
    ['security-v1', '79.4', 'B', '30967/390'],
    ['security-v2', '34.8', 'D', '11083505/318136'],
    ['security-v3', '100.0', 'A', '100'],
    ['security-v4', '50.0', 'D', '50'],
    ['security-v5', '98.4', 'C', '4525/46'],
    ['security-v6', '98.8', 'B', '31825/322'],
    ['security-v7', '98.8', 'D', '31825/322'],
  ])('%s shows %s and band %s, exactly %s', async (fixture, score, band, exact) => {
    const { page } = await app.openPage();
    const base = await openFixture(page, fixture);
    await page.goto(`${base}security/result`);

    expect(await page.getByTestId('security-score').textContent()).toBe(score);
    expect(await page.getByTestId('security-band').textContent()).toContain(band);
    expect(await page.getByTestId('security-verdict').textContent()).toContain(exact);
    expect(await page.getByTestId('security-verdict').textContent()).toContain('infosec@0.1.0');
  });
});

describe('[L] the ladder on its own', () => {
  it.each([
    ['ladder-e1', 'FF', 'SF'],
    ['ladder-e2', 'NONE', 'NONE'],
  ])('%s stands at %s by the 2023 edition and at %s by the 2024 one', async (fixture, earlier, later) => {
    const { page } = await app.openPage();
    const base = await openFixture(page, fixture);
    await page.goto(`${base}ladder/result`);

    expect(await page.getByTestId('rung-cq-ladder@2023.12.0').getAttribute('data-rung')).toBe(earlier);
    expect(await page.getByTestId('rung-cq-ladder@2024.11.0').getAttribute('data-rung')).toBe(later);
    expect(await page.getByText('征求意见稿').first().isVisible()).toBe(true);
  });
});

describe('all three parts', () => {
  it('stand on the result page and go into one report', async () => {
    const { page } = await app.openPage();
    await openFixture(page, 'all-parts');

    await page.getByText('79.4').waitFor();
    const [report] = await Promise.all([page.waitForEvent('download'), page.getByTestId('make-report').click()]);

    expect(report.suggestedFilename()).toMatch(/^三部分都做的企业.*\.pdf$/);
    expect(await page.getByTestId('verdict').textContent()).toContain('二级 规范级');
  });
});
