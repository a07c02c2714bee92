import type { Browser } from 'playwright-core';
import { openBenchPage, type StorageState } from './openBenchPage.ts';

/** A new, empty assessment and what the browser keeps of it, so that later visits can open it by its address. */
export async function startAssessment(browser: Browser, url: string): Promise<{ readonly id: string; readonly storageState: StorageState }> {
  const { page, context } = await openBenchPage(browser, 1);
  await page.goto(url);
  await page.getByTestId('start-new').click();
  await page.waitForURL(/#\/a\/[^/]+/);
  await page.locator('[data-testid="save-state"][data-status="saved"]').waitFor();
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  return { id, storageState };
}
