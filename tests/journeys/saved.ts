import type { Page } from 'playwright-core';

const shownWithinMs = 150;

/** Waits until the page says that everything is saved; a change made just before needs a moment to be shown as not saved. */
export async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(shownWithinMs);
  await page.waitForSelector('[data-testid=save-state][data-status=saved]');
}
