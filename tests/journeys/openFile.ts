import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Opens a file of `tests/fixtures` with the button of the start page and returns the address of the assessment. */
export async function openFixture(page: Page, name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../fixtures/${name}.zhiti.json`, import.meta.url));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('open-file').click()]);
  await chooser.setFiles(path);
  await page.waitForURL(/result$/);
  return page.url().replace(/result$/, '');
}
