import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtApp } from '../browser/builtApp.ts';
import { startApp } from './harness.ts';

const app = startApp();

/** What was asked for and is no file of the built app. */
function strangersAmong(requests: readonly string[]): readonly string[] {
  const paths = readdirSync(builtApp(), { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
  const own = new Set(['', ...paths].map((path) => `GET ${app.url()}${path}`));
  return requests.filter((request) => !own.has(request) && !request.startsWith(`GET blob:${app.url()}`));
}

it('the start page opens from the app’s own files alone', async () => {
  const { page, requests } = await app.openPage({ width: 1280, height: 800 });
  await page.waitForLoadState('networkidle');

  expect(await page.title()).toContain('智梯');
  expect(await page.getByTestId('start-new').isVisible()).toBe(true);
  expect(requests).toContain(`GET ${app.url()}`);
  expect(strangersAmong(requests)).toEqual([]);
});

it('from an example to the finished report, nothing is asked of anybody else', async () => {
  const { page, requests } = await app.openPage({ width: 1280, height: 800 });

  await page.getByTestId('example-d').click();
  await page.getByTestId('verdict').waitFor();
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByTestId('make-report').click()]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  await page.goto(page.url().replace(/result$/, 'questions/P1'));
  await page.locator('input[type=radio][name="P1-L1-a"][value="most"]').check();
  await page.getByTestId('language').click();
  await page.goto(`${app.url()}#/basis`);
  await page.waitForLoadState('networkidle');

  expect(report.suggestedFilename()).toMatch(/\.pdf$/);
  expect(file.suggestedFilename()).toMatch(/\.zhiti\.json$/);
  // The font is fetched while the report is made, so its request shows that these are seen too.
  expect(requests.some((request) => request.includes('/fonts/'))).toBe(true);
  expect(strangersAmong(requests)).toEqual([]);
});

it('the policy of the page forbids every outside address', async () => {
  const { page } = await app.openPage();

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-(inline|eval)/);
});
