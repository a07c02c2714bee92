import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { saved } from './saved.ts';

const run = promisify(execFile);
const app = startApp();

async function begin(page: Page, name: string): Promise<void> {
  await page.getByTestId('start-new').click();
  await page.getByLabel('企业名称').fill(name);
}

/** Goes on with the arrow key until a requirement is on the screen. */
async function walkTo(page: Page, id: string): Promise<void> {
  const target = page.locator(`[data-requirement="${id}"]`);
  await page.locator('[data-requirement]').waitFor();
  for (let step = 0; step < 30 && (await target.count()) === 0; step += 1) await page.keyboard.press('ArrowRight');
  await target.waitFor();
}

describe('a manufacturer alone in the browser', () => {
  it('fills in who they are, with the industry found by name and the size class computed', async () => {
    const { page } = await app.openPage();
    await begin(page, '重庆犇鑫精密机械有限公司');

    await page.getByRole('combobox', { name: /所属行业/ }).fill('食品');
    await page.getByRole('option', { name: '14 食品制造业' }).click();
    await page.getByLabel('从业人员').fill('１，２００');
    await page.getByLabel('上年营业收入').fill('40000');
    await page.getByLabel('统一社会信用代码').fill('91440300708461136T');

    expect(await page.getByLabel(/流程型/).isChecked()).toBe(true);
    expect(await page.getByTestId('size-class').textContent()).toContain('大型');
    expect(await page.getByText('校验通过').isVisible()).toBe(true);
    await page.getByLabel('从业人员').fill('很多');
    expect(await page.getByText('请填不小于 0 的整数').isVisible()).toBe(true);
    await saved(page);
  });

  it('answers from the keyboard and sees the result move', async () => {
    const { page } = await app.openPage();
    await begin(page, '键盘厂');
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    const first = page.locator('input[name="P1-L1-a"][value=full]');
    await first.focus();

    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-requirement="P1-L1-b"]').waitFor();
    await page.keyboard.press('ArrowLeft');

    // An arrow moves on; a focused radio must not take it for another answer.
    expect(await first.isChecked()).toBe(true);
    await page.keyboard.press('2');
    expect(await page.locator('input[name="P1-L1-a"][value=most]').isChecked()).toBe(true);
    expect(await page.getByTestId('live-score').textContent()).toContain('已答 1/207');
    expect(await page.getByTestId('live-score').textContent()).toContain('一级以下 – 五级');
  });

  it('comes back after closing the page exactly where they left off', async () => {
    const { page, context } = await app.openPage({ width: 1280, height: 560 });
    await begin(page, '明天继续厂');
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    await page.getByRole('link', { name: /生产作业/ }).click();
    await walkTo(page, 'M5-L3-b');
    await page.locator('input[name="M5-L3-b"][value=partial]').check({ force: true });
    await page.locator('#M5-L3-b-evidence').fill('MES 报工截图 2026-11');
    await page.evaluate(() => {
      window.scrollTo(0, 120);
    });
    await saved(page);
    await page.waitForTimeout(400); // the place is kept once the scrolling has come to rest
    await page.close();

    const next = await context.newPage();
    await next.goto(app.url());
    await next.getByTestId('continue').click();

    await next.waitForFunction(() => document.activeElement?.getAttribute('name') === 'M5-L3-b');
    expect(next.url()).toMatch(/questions\/M5\/M5-L3-b$/);
    expect(await next.locator('input[name="M5-L3-b"][value=partial]').isChecked()).toBe(true);
    expect(await next.locator('#M5-L3-b-evidence').inputValue()).toBe('MES 报工截图 2026-11');
    expect(await next.evaluate(() => window.scrollY)).toBe(120);
  });

  it('looks at the result and comes back to the same question, and “back” leaves the questions in one step', async () => {
    const { page } = await app.openPage();
    await begin(page, '来回厂');
    const company = page.url();
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    await page.getByRole('link', { name: /生产作业/ }).click();
    await walkTo(page, 'M5-L2-a');

    await page.getByRole('link', { name: /结果与报告/ }).click();
    await page.waitForURL(/result$/);
    await page.getByRole('link', { name: /成熟度自评/ }).click();
    await page.waitForURL(/questions\/M5\/M5-L2-a$/);
    await page.goBack();
    await page.waitForURL(/result$/);
    await page.goBack();
    await page.waitForURL(/questions\/M5\/M5-L2-a$/);
    await page.goBack();

    await page.waitForURL(company);
  });

  it('leaves a domain out with a reason, and the report file says so', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-p').click();
    await page.getByTestId('total').waitFor();
    await page.getByRole('link', { name: /适用范围/ }).click();

    await page.locator('section', { hasText: '物流' }).getByRole('checkbox').check();
    await page.getByLabel('裁剪理由').fill('运输全部外包，无自有物流业务');
    await page.getByRole('link', { name: /结果与报告/ }).click();

    // Example P-T of the dossier: 3 + 1452157/3000000.
    expect(await page.getByTestId('verdict').textContent()).toContain('10452157/3000000');
    expect(await page.getByText('已裁剪：运输全部外包，无自有物流业务').isVisible()).toBe(true);
  });

  it('walks away with a PDF in which the company can be searched, and a file to go on with', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-d').click();
    await page.getByTestId('total').waitFor();

    const [report] = await Promise.all([page.waitForEvent('download'), page.getByTestId('make-report').click()]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);

    expect(report.suggestedFilename()).toMatch(/^示例D 某汽车零部件企业.*\.pdf$/);
    const { stdout: text } = await run('pdftotext', ['-layout', await report.path(), '-']);
    expect(text).toContain('示例D 某汽车零部件企业');
    expect(text).toContain('自评参考');
    expect(file.suggestedFilename()).toMatch(/\.zhiti\.json$/);
    const kept: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(kept).toMatchObject({ format: 'zhiti.assessment', formatVersion: 1, company: { name: '示例D 某汽车零部件企业' } });
    // Its receipt, by which the file alone is verified (SPEC F4).
    expect(kept).toMatchObject({ sums: expect.stringMatching(/ ZHITI1:W9QZ-S9HG-EGZC-X5WD-R:\S+$/u) as unknown });
  });
});

describe('the report in other formats', () => {
  it('comes as a Word file and as a workbook of tables, with the sections that were chosen', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-d').click();
    await page.getByTestId('total').waitFor();
    await page.getByTestId('report-sections').locator('summary').click();
    await page.getByRole('checkbox', { name: '成熟度：差距' }).uncheck();

    const made: Record<string, string>[] = [];
    await page.getByText('编制单位').click();
    await page.getByLabel('名称', { exact: true }).fill('重庆某咨询公司');
    await page.getByLabel(/标识/u).setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
    await page.getByText(/不是 PNG 或 JPEG 图片/u).waitFor();
    await page.getByLabel(/标识/u).setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 120, height: 40 } }) });
    await page.getByAltText('编制单位的标识').waitFor();
    for (const format of ['docx', 'xlsx']) {
      await page.getByTestId('report-format').selectOption(format);
      const [report] = await Promise.all([page.waitForEvent('download'), page.getByTestId('make-report').click()]);
      expect(report.suggestedFilename()).toMatch(new RegExp(`^示例D 某汽车零部件企业.*\\.${format}$`, 'u'));
      await page.locator('[data-testid=report-state][data-status=made]').waitFor();
      expect(await page.getByTestId('report-state').textContent()).toContain(`.${format}`);
      const parts = unzipSync(await readFile(await report.path()));
      made.push(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])));
    }

    expect(made[0]?.['word/document.xml']).toContain('示例D 某汽车零部件企业');
    expect(made[0]?.['word/document.xml']).toContain('重庆某咨询公司');
    expect(Object.keys(made[0] ?? {}).some((name) => name.startsWith('word/media/'))).toBe(true);
    expect(made[0]?.['word/document.xml']).toContain('本报告不含：成熟度的差距。');
    expect(made[1]?.['xl/workbook.xml']).toContain('"改进计划"');
    expect(made[1]?.['xl/workbook.xml']).not.toContain('"差距"');
  });
});

describe('the worked examples, one click away', () => {
  it('D is level 2 with 2.40, exactly 14381623/6000000', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-d').click();

    const verdict = await page.getByTestId('verdict').textContent();

    expect(verdict).toContain('二级 规范级');
    expect(verdict).toContain('2.40');
    expect(verdict).toContain('14381623/6000000');
    expect(verdict).toContain('gbt39116@1.0.0');
  });

  it('P is level 3 with 3.47, exactly 104142757/30000000', async () => {
    const { page } = await app.openPage();
    await page.getByTestId('example-p').click();

    const verdict = await page.getByTestId('verdict').textContent();

    expect(verdict).toContain('三级 集成级');
    expect(verdict).toContain('3.47');
    expect(verdict).toContain('104142757/30000000');
  });
});
