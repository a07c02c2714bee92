import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { typedInto } from '../builders/workbooks.ts';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

async function downloadBy(page: Page, testId: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  return download;
}

async function importBytes(page: Page, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('import-workbook').click()]);
  await chooser.setFiles({ name: '设备科.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
}

/** Id, column and caution of every difference on the page, and whether it is ticked. */
function differencesOn(page: Page): Promise<readonly (readonly [string, string, string, boolean])[]> {
  return page.getByTestId('difference').evaluateAll((rows) =>
    rows.map((row) => [row.getAttribute('data-id') ?? '', row.getAttribute('data-field') ?? '', row.getAttribute('data-caution') ?? '', row.querySelector('input')?.checked === true] as const),
  );
}

describe('a workbook', () => {
  it('[X1, X6, X9, X10] goes out, comes back filled in, is looked at, taken over and taken back', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await page.goto(`${base}workbook`);
    const download = await downloadBy(page, 'export-workbook');
    await page.locator('[data-testid=export-state][data-status=made]').waitFor();
    expect(download.suggestedFilename()).toMatch(/-工作簿\.xlsx$/u);

    const exported = await bytesOf(download);
    const filledIn = typedInto(typedInto(exported, 'maturity', { I2: '部分满足', I3: null, N4: '设备科 王工', I5: '差不多' }), 'security', { K2: '=1+1' });
    await importBytes(page, filledIn);
    await page.getByTestId('preview').waitFor();

    expect(await differencesOn(page)).toEqual([
      ['P1-L1-a', 'answer', '', true],
      ['P1-L1-b', 'answer', 'clears', false],
      ['P1-L2-a', 'assignee', '', true],
      ['IS01-1', 'note', '', true],
    ]);
    expect(await page.getByTestId('faults').innerText()).toContain('能力成熟度 I5');
    await page.getByTestId('take-over').click();
    await page.locator('[data-testid=import-state][data-status=taken]').waitFor();

    await importBytes(page, filledIn);
    await page.getByTestId('preview').waitFor();
    expect(await differencesOn(page)).toEqual([['P1-L1-b', 'answer', 'clears', false]]);
    await page.getByRole('button', { name: '放弃，不写入' }).click();

    await page.goto(`${base}questions/P1/P1-L1-a`);
    await page.locator('input[name="P1-L1-a"][value="partial"]:checked').waitFor({ state: 'attached' });
    await page.goBack();
    await page.getByTestId('import-workbook').waitFor();
  });

  it('[X9] is taken back in one step', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await page.goto(`${base}workbook`);
    const exported = await bytesOf(await downloadBy(page, 'export-workbook'));
    await importBytes(page, typedInto(exported, 'maturity', { I2: '不满足', L2: '改过的备注', N4: '王工' }));
    await page.getByTestId('take-over').click();
    await page.getByTestId('undo-import').click();
    await page.getByText('已撤销，自评恢复到写入前。').waitFor();

    await importBytes(page, exported);
    await page.getByTestId('preview').waitFor();

    expect(await page.getByTestId('preview').getAttribute('data-differences')).toBe('0');
  });

  it('[X5] that is none is told with what to do, and changes nothing', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await page.goto(`${base}workbook`);

    await importBytes(page, new TextEncoder().encode('not a workbook'));

    await page.locator('[data-testid=workbook-error][data-error=notWorkbook]').waitFor();
    expect(await page.getByTestId('import-state').innerText()).toContain('您现有的自评没有受影响。');
  });

  it('[X12] has a form on paper beside it', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await page.goto(`${base}workbook`);

    const form = await downloadBy(page, 'make-form');

    expect(form.suggestedFilename()).toMatch(/-智能制造自评空白表\.pdf$/u);
    expect(Buffer.from(await bytesOf(form)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
