import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApp } from './harness.ts';
import { saved } from './saved.ts';

const app = startApp();

/** Begins an assessment and returns the address under which its pages lie. */
async function begin(page: Page, name: string): Promise<string> {
  await page.getByTestId('start-new').click();
  await page.getByLabel('企业名称').fill(name);
  await saved(page);
  return page.url().replace(/company$/, '');
}

async function answer(page: Page, base: string, requirement: string, value: string): Promise<void> {
  await page.goto(`${base}questions/${requirement.split('-')[0] ?? ''}/${requirement}`);
  await page.locator(`input[name="${requirement}"][value="${value}"]`).check({ force: true });
  await saved(page);
}

async function isChecked(page: Page, base: string, requirement: string, value: string): Promise<boolean> {
  await page.goto(`${base}questions/${requirement.split('-')[0] ?? ''}/${requirement}`);
  const radio = page.locator(`input[name="${requirement}"][value="${value}"]`);
  await radio.waitFor({ state: 'attached' });
  return radio.isChecked();
}

describe('the safety of the work', () => {
  it('says in how many places it is kept, and since when', async () => {
    const { page } = await app.openPage();
    const base = await begin(page, '安心厂');
    await answer(page, base, 'P1-L1-a', 'full');

    await page.getByTestId('save-state').click();

    await page.waitForURL(/safety$/);
    expect(await page.getByTestId('save-state').textContent()).toMatch(/已存 2 处 \d\d:\d\d:\d\d/u);
    expect(await page.getByTestId('place-browser').getAttribute('data-safe')).toBe('true');
    expect(await page.getByTestId('place-snapshots').getAttribute('data-safe')).toBe('true');
    expect(await page.getByTestId('place-file').getAttribute('data-safe')).toBe('false');
  });

  it('[K5] keeps an answer given the moment before the page is left', async () => {
    const { page } = await app.openPage();
    const base = await begin(page, '匆忙厂');
    for (const [requirement, value] of [['P1-L1-a', 'full'], ['P1-L1-b', 'partial'], ['P2-L1-a', 'none']] as const) {
      await page.goto(`${base}questions/${requirement.split('-')[0] ?? ''}/${requirement}`);
      await page.locator(`input[name="${requirement}"][value="${value}"]`).check({ force: true });
      await page.reload();

      expect(await isChecked(page, base, requirement, value)).toBe(true);
    }
  });

  it('[K7] goes back to a snapshot and forward again', async () => {
    const { page } = await app.openPage();
    const base = await begin(page, '快照厂');
    await answer(page, base, 'P1-L1-a', 'full');
    await page.goto(`${base}safety`);
    await page.getByTestId('snapshot').last().getByRole('button', { name: /恢复/u }).click();
    await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click();
    await page.getByText(/已恢复到/u).waitFor();

    expect(await isChecked(page, base, 'P1-L1-a', 'full')).toBe(false);
    await page.goto(`${base}safety`);
    await page.getByTestId('snapshot').first().getByRole('button', { name: /恢复/u }).click();
    await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click();
    await page.getByText(/已恢复到/u).waitFor();

    expect(await isChecked(page, base, 'P1-L1-a', 'full')).toBe(true);
  });

  it('[K7] brings back an assessment that was deleted', async () => {
    const { page } = await app.openPage();
    const base = await begin(page, '找回厂');
    await answer(page, base, 'P1-L1-a', 'most');
    await page.goto(app.url());
    await page.getByRole('button', { name: '删除 找回厂' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /删除/u }).click();

    await page.getByText(/可以找回的自评/u).click();
    await page.getByRole('button', { name: '查看快照' }).click();
    await page.getByTestId('snapshot').first().getByRole('button', { name: /恢复/u }).click();
    await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click();
    await saved(page);

    expect(await isChecked(page, base, 'P1-L1-a', 'most')).toBe(true);
  });

  it('also writes into a file that the user chose, and reads it back', async () => {
    const { page } = await app.openPage();
    // The browser's own dialog cannot be driven; the file behind the handle is a real one.
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('follow.zhiti.json', { create: true }),
      });
    });
    await page.reload();
    const base = await begin(page, '跟随厂');
    await page.goto(`${base}safety`);
    await page.getByTestId('place-file').getByRole('button', { name: '选择文件' }).click();
    await page.waitForSelector('[data-testid=place-file][data-safe=true]');
    await answer(page, base, 'P1-L1-a', 'partial');
    await page.waitForTimeout(3600);

    const text = await page.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('follow.zhiti.json')).getFile()).text());

    expect(JSON.parse(text)).toMatchObject({ company: { name: '跟随厂' }, responses: { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': { value: 'partial' } } } } });
    expect(await page.getByTestId('save-state').textContent()).toContain('已存 3 处');
  });

  it('[K6] leaves alone what a newer version has written', async () => {
    const { page } = await app.openPage();
    const base = await begin(page, '新版厂');
    await page.goto('about:blank');
    await page.goto(app.url());
    const id = /a\/([^/]+)\//u.exec(base)?.[1] ?? '';
    await changeStored(page, id, ['formatVersion'], 99);
    await page.goto(`${base}questions`);

    await page.getByRole('heading', { name: '这份自评打不开' }).waitFor();

    expect(await readStored(page, id, ['formatVersion'])).toBe(99);
  });

  it('[F5] keeps every answer that is sound when one in the database is damaged, and says which was lost', async () => {
    const { page } = await app.openPage();
    const base = await begin(page, '受损厂');
    await answer(page, base, 'P1-L1-a', 'full');
    await answer(page, base, 'P1-L1-b', 'most');
    await page.goto('about:blank');
    await page.goto(app.url());
    const id = /a\/([^/]+)\//u.exec(base)?.[1] ?? '';
    await changeStored(page, id, ['responses', 'gbt39116@1.0.0', 'answers', 'P1-L1-b'], { value: 'verywell' });

    await page.goto(`${base}safety`);

    await page.getByTestId('salvaged').getByText('P1-L1-b').waitFor();
    expect(await isChecked(page, base, 'P1-L1-a', 'full')).toBe(true);
    expect(await isChecked(page, base, 'P1-L1-b', 'most')).toBe(false);
  });
});

/** Writes a row into the database behind the app's back; a format version also stands in the head. */
function changeStored(page: Page, id: string, way: readonly string[], value: unknown): Promise<void> {
  return page.evaluate(
    ([assessment, key, changed]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('zhiti');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['rows', 'heads'], 'readwrite');
          transaction.objectStore('rows').put({ id: assessment, key, revision: 1, value: changed });
          const heads = transaction.objectStore('heads');
          if (typeof changed === 'number') heads.get(assessment).onsuccess = (event) => heads.put({ ...(event.target as IDBRequest<object>).result, formatVersion: changed });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [id, JSON.stringify(way), value] as const,
  );
}

function readStored(page: Page, id: string, way: readonly string[]): Promise<unknown> {
  return page.evaluate(
    ([assessment, key]) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('zhiti');
        opening.onsuccess = () => {
          opening.result.transaction('rows').objectStore('rows').get([assessment, key]).onsuccess = (event) => {
            opening.result.close();
            resolve((event.target as IDBRequest<{ value: unknown }>).result.value);
          };
        };
      }),
    [id, JSON.stringify(way)] as const,
  );
}
