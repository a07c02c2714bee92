import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';

const app = startApp();

const good = {
  format: 'zhiti.assessment',
  formatVersion: 1,
  id: '0b8f6c1e-6f0e-4c39-9a55-0d7b6a0f6c11',
  round: { label: '2026 自评', date: '2026-11-20', basis: 'self' },
  company: { name: '例1 某汽车零部件企业', industryType: 'discrete' },
  responses: { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': { value: 'full' } } } },
};

function withAnswers(answers: object): string {
  return JSON.stringify({ ...good, responses: { 'gbt39116@1.0.0': { answers } } });
}

const bad: readonly (readonly [string, string | Buffer, string, RegExp, RegExp])[] = [
  ['not JSON', '企业,分数\n甲,2.4\n', 'notJson', /不是有效的 JSON/, /not valid JSON/],
  ['not ours', '{"name":"别的程序"}', 'notOurs', /不是智梯的自评文件/, /not an assessment of Zhiti/],
  ['cut off', JSON.stringify(good).slice(0, 180), 'truncated', /文件不完整/, /incomplete/],
  ['a newer format', JSON.stringify({ ...good, formatVersion: 9 }), 'tooNew', /更新版本/, /newer Zhiti/],
  ['an unknown edition', JSON.stringify({ ...good, responses: { 'gbt39116@9.0.0': {} } }), 'unknownEdition', /gbt39116@9\.0\.0/, /does not have/],
  ['an unknown requirement', withAnswers({ 'P9-L1-a': { value: 'full' } }), 'unknownId', /没有“P9-L1-a”/, /has no “P9-L1-a”/],
  ['a wrong value', withAnswers({ 'P1-L1-a': { value: 'yes' } }), 'wrongValue', /内容不对/, /is wrong/],
  ['a key to a prototype', JSON.stringify(good).replace('"round"', '"__proto__":{"a":1},"round"'), 'forbiddenKey', /__proto__/, /__proto__/],
  ['deep nesting', `{"format":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'tooDeep', /嵌套超过 32 层/, /more than 32 levels/],
  ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00]), 'notText', /不是文本文件/, /not a text file/],
  ['more than 10 MB', Buffer.alloc(11 * 1024 * 1024, 0x20), 'tooLarge', /11 MB，超过 10 MB/, /11 MB, more than the 10 MB/],
];

async function open(page: Page, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('open-file').click()]);
  const path = join(await mkdtemp(join(tmpdir(), 'zhiti-')), 'x.zhiti.json');
  await writeFile(path, content);
  await chooser.setFiles(path);
}

describe.each([
  ['zh-CN', '没有打开这个文件', 3],
  ['en', 'The file was not opened', 4],
] as const)('[F2] a bad file in %s', (locale, title, sentence) => {
  it('gets a clear sentence and changes nothing', async () => {
    const { page } = await app.openPage({ locale });
    for (const entry of bad) {
      const [name, content, type] = entry;

      await open(page, content);

      const message = page.getByTestId('file-error');
      await message.waitFor();
      expect(await page.getByRole('dialog').textContent(), name).toContain(title);
      expect(await message.getAttribute('data-type'), name).toBe(type);
      expect(await message.textContent(), name).toMatch(entry[sentence]);
      await page.getByRole('dialog').getByRole('button').first().click();
      expect(page.url(), name).toBe(app.url());
    }
    await page.reload();
    expect(await page.getByTestId('continue').count()).toBe(0);
  });
});

describe('[F3] a file from a newer version', () => {
  it('can be looked at and is not taken in', async () => {
    const { page } = await app.openPage();

    await open(page, JSON.stringify({ ...good, formatVersion: 2 }));

    const dialog = page.getByRole('dialog');
    await dialog.getByText('只读预览').waitFor();
    expect(await dialog.textContent()).toContain('例1 某汽车零部件企业');
    expect(await dialog.textContent()).toContain('gbt39116@1.0.0：1 条');
  });
});

describe('a file that is already on this computer', () => {
  it('is never written over unasked', async () => {
    const { page } = await app.openPage();
    await open(page, JSON.stringify(good));
    await page.waitForURL(/result$/);
    await page.goto(`${app.url()}#/`);

    await open(page, JSON.stringify({ ...good, company: { ...good.company, name: '改过名的企业' } }));
    await page.getByRole('button', { name: '作为副本打开' }).click();
    await page.waitForURL(/result$/);
    await page.goto(`${app.url()}#/`);

    await page.getByText('改过名的企业').waitFor();
    expect(await page.getByText('例1 某汽车零部件企业').isVisible()).toBe(true);
    expect(await page.getByTestId('continue').count()).toBe(2);
  });
});

describe('[F5] a damaged file', () => {
  const answers = Object.fromEntries(['P1-L1-a', 'P1-L1-b', 'P1-L2-a', 'P1-L2-b'].map((id) => [id, { value: 'most', note: `备注 ${id}` }]));
  const whole = JSON.stringify({ ...good, responses: { 'gbt39116@1.0.0': { answers } } }, null, 2);

  async function salvage(page: Page, content: string): Promise<string> {
    await open(page, content);
    await page.getByTestId('salvage').click();
    await page.getByTestId('salvage-kept').waitFor();
    return (await page.getByTestId('salvage-lost').textContent()) ?? '';
  }

  it('that was cut off opens as a copy with what stands before the cut', async () => {
    const { page } = await app.openPage();

    const lost = await salvage(page, whole.slice(0, whole.indexOf('备注 P1-L2-a')));

    expect(lost).toContain('P1-L2-a.note');
    expect(await page.getByTestId('salvage-kept').getAttribute('data-answers')).toBe('3');
    await page.getByTestId('open-salvage').click();
    await page.waitForURL(/result$/);
    expect(page.url()).not.toContain(good.id);
    await page.goto(`${app.url()}#/`);
    await page.getByText('2026 自评（抢救）').waitFor();
    expect(await page.getByText('已答 3 条').isVisible()).toBe(true);
  });

  it('with a character changed keeps every other answer and never touches the assessment that is there', async () => {
    const { page } = await app.openPage();
    await open(page, whole);
    await page.waitForURL(/result$/);
    await page.goto(`${app.url()}#/`);

    const lost = await salvage(page, whole.replace('"备注 P1-L1-b"', '~备注 P1-L1-b"'));
    await page.getByTestId('open-salvage').click();
    await page.waitForURL(/result$/);
    await page.goto(`${app.url()}#/`);

    expect(lost).toContain('P1-L1-b.note');
    await page.getByText('2026 自评（抢救）').waitFor();
    expect(await page.getByTestId('continue').count()).toBe(2);
  });
});

describe('[F4] [F6] a file that the app saved', () => {
  it('was read back, opens again, and is not taken for sound once an answer in it was changed', async () => {
    const { page } = await app.openPage();
    await open(page, JSON.stringify(good));
    await page.waitForURL(/result$/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
    await page.getByText(/已回读核对，内容一致/).waitFor();
    const text = await readFile(await file.path(), 'utf8');
    await page.goto(`${app.url()}#/`);

    await open(page, text.replace('"full"', '"none"'));

    expect(await page.getByTestId('file-error').getAttribute('data-type')).toBe('altered');
    await page.getByTestId('salvage').click();
    expect(await page.getByTestId('salvage-lost').textContent()).toContain('与存出时不一致');
    await page.getByTestId('open-as-it-is').click();
    await page.getByRole('button', { name: '作为副本打开' }).waitFor();
  });
});
