import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { openFixture } from './openFile.ts';

const app = startApp();

type Entry = { value?: string | undefined; note?: string; evidence?: string; evidenceItems?: { kind: string; name: string }[] };
type File = { id: string; sums?: string; responses: Record<string, { answers: Record<string, Entry> }>; ledger?: Record<string, { kind: string }> };

const maturity = 'gbt39116@1.0.0';

async function assign(page: Page, name: string, ...groups: readonly string[]): Promise<void> {
  for (const group of groups) await page.locator(`[data-testid=merge-group][data-group="${group}"] input`).check();
  await page.getByTestId('merge-name').fill(name);
  await page.getByTestId('merge-assign-do').click();
  await page.locator(`[data-testid=merge-share][data-name="${name}"]`).waitFor();
}

async function fileBy(page: Page, click: () => Promise<void>): Promise<File> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as File;
}

async function handOut(page: Page, name: string): Promise<File> {
  const share = page.locator(`[data-testid=merge-share][data-name="${name}"]`);
  const file = await fileBy(page, () => share.getByTestId('merge-hand-out').click());
  await page.locator('[data-testid=merge-handout-state][data-status=made]').waitFor();
  return file;
}

/** A part as a department gives it back; a file changed by a script has no checksums. */
function filledIn({ sums: _sums, ...part }: File, entries: Readonly<Record<string, Entry>>): File {
  const response = part.responses[maturity] ?? { answers: {} };
  const answers = Object.fromEntries(Object.entries(response.answers).map(([id, entry]) => [id, { ...entry, ...entries[id] }]));
  return { ...part, responses: { ...part.responses, [maturity]: { ...response, answers } } };
}

async function choose(page: Page, ...parts: readonly (readonly [string, File])[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('merge-choose').click()]);
  await chooser.setFiles(parts.map(([name, part]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(part)) })));
}

/** Agreement, taken, ours, open, divergence, gap, scope of the part that is looked at. */
async function countsOf(page: Page, file: string): Promise<readonly number[]> {
  await page.locator(`[data-testid=merge-part][data-file="${file}"]`).waitFor();
  return page.locator('[data-testid^=count-]').evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-count'))));
}

function textsIn(file: File): string {
  return Object.values(file.responses[maturity]?.answers ?? {}).flatMap(({ note, evidence, evidenceItems = [] }) => [note ?? '', evidence ?? '', ...evidenceItems.map(({ name }) => name)]).join('\n');
}

describe('splitting and merging', () => {
  it('[M1–M9] shares one assessment among three, lands them one by one with all four kinds of clash, and loses nothing', async () => {
    const { page } = await app.openPage();
    const base = await openFixture(page, 'all-parts');
    await page.goto(`${base}merge`);
    await assign(page, '设备科', 'P1');
    await assign(page, '质量科', 'M4', 'M5');
    await assign(page, '物流科', 'M10');
    const equipment = filledIn(await handOut(page, '设备科'), {
      'P1-L1-a': { value: 'none', note: '设备科：规划还没有评审', evidenceItems: [{ kind: 'record', name: '评审会纪要' }] },
      'P1-L1-b': { value: 'partial', note: '设备科：只有一期预算' },
    });
    const quality = filledIn(await handOut(page, '质量科'), {
      'M4-L1-a': { value: 'unknown', note: '质量科：找不到文件' },
      'M5-L1-a': { value: undefined, evidence: '质量科：检验台账' },
    });
    const logistics = filledIn(await handOut(page, '物流科'), { 'M10-L1-a': { value: 'none', note: '物流科：已外包一半' } });

    await page.goto(`${base}questions/P1/P1-L1-a`);
    await page.locator('input[name="P1-L1-a"][value="partial"]').check({ force: true });
    await page.goto(`${base}tailoring`);
    await page.locator('[aria-labelledby=domain-logistics] input[type=checkbox]').check();
    await page.goto(`${base}merge`);
    await choose(page, ['设备科.json', equipment], ['质量科.json', quality], ['物流科.json', logistics]);

    expect(await countsOf(page, '设备科.json')).toEqual([sizeOf(equipment) - 2, 1, 0, 0, 1, 0, 0]);
    expect(await page.getByTestId('merge-do').isDisabled()).toBe(true);
    const clash = page.locator('[data-testid=clash][data-kind=divergence][data-id="P1-L1-a"]');
    await clash.locator('input[value=third]').check();
    await clash.locator('select').selectOption('most');
    await clash.getByTestId('clash-reason').fill('评审会议定');
    await page.getByTestId('merge-do').click();

    expect(await countsOf(page, '质量科.json')).toEqual([sizeOf(quality) - 2, 0, 0, 0, 0, 2, 0]);
    await page.getByTestId('rest-reason').fill('文件已在档案室找到');
    await page.getByTestId('rest-ours').click();
    await page.getByTestId('merge-do').click();

    expect((await countsOf(page, '物流科.json')).slice(4)).toEqual([0, 0, 1]);
    const scope = page.locator('[data-testid=clash][data-kind=scope][data-id=logistics]');
    await scope.locator('input[value=theirs]').check();
    await scope.getByTestId('clash-reason').fill('仍有自有仓储');
    await page.getByTestId('merge-do').click();
    await page.getByText('已合并物流科的部分', { exact: false }).waitFor();

    // Newest first: three landings with five decisions, three parts handed out.
    const kinds = await page.getByTestId('ledger-entry').evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
    expect(kinds).toEqual(['resolved', 'landed', 'resolved', 'resolved', 'landed', 'resolved', 'landed', 'handedOut', 'handedOut', 'handedOut']);
    expect(await page.getByTestId('ledger-chain').getAttribute('data-whole')).toBe('true');

    await page.getByTestId('merge-undo').click();
    await page.locator('[data-testid=ledger-entry][data-kind=undone]').waitFor();
    await choose(page, ['物流科.json', logistics], ['设备科.json', equipment]);
    expect((await countsOf(page, '物流科.json')).slice(4)).toEqual([0, 0, 1]);
    await page.getByTestId('rest-reason').waitFor({ state: 'detached' });
    await scope.locator('input[value=theirs]').check();
    await scope.getByTestId('clash-reason').fill('仍有自有仓储');
    await page.getByTestId('merge-do').click();
    await page.locator('[data-testid=merge-fault][data-fault=alreadyLanded]').waitFor();

    const merged = await fileBy(page, () => page.getByTestId('save-file').click());
    const answers = merged.responses[maturity]?.answers ?? {};
    expect(['P1-L1-a', 'P1-L1-b', 'M4-L1-a', 'M10-L1-a'].map((id) => answers[id]?.value)).toEqual(['most', 'partial', 'full', 'none']);
    const before = JSON.parse(readFileSync(new URL('../fixtures/all-parts.zhiti.json', import.meta.url), 'utf8')) as File;
    const texts = textsIn(merged);
    const said = [before, equipment, quality, logistics].flatMap((file) => textsIn(file).split('\n'));
    expect(said.filter((text) => !texts.includes(text))).toEqual([]);
    expect(Object.keys(merged.ledger ?? {})).toHaveLength(13);
  });

  it('[M2] a part opens as any file does, beside the assessment, and leads to what is asked', async () => {
    const { page } = await app.openPage({ width: 360, height: 740, isTouch: true });
    const base = await openFixture(page, 'all-parts');
    await page.goto(`${base}merge`);
    await assign(page, '设备科', 'M5');
    const part = await handOut(page, '设备科');

    await page.goto(app.url());
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('open-file').click()]);
    await chooser.setFiles({ name: '设备科.zhiti.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(part)) });
    await page.waitForURL(new RegExp(`${part.id}/result$`, 'u'));
    await page.getByTestId('part-first').click();

    await page.locator('input[name="M5-L1-a"]').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});

function sizeOf(part: File): number {
  return Object.keys(part.responses[maturity]?.answers ?? {}).length;
}
