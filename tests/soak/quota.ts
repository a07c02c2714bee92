import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { builtApp } from '../browser/builtApp.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { startKillable } from './killableBrowser.ts';
import { seededRandom } from './seededRandom.ts';
import { storedNotes } from './storedRows.ts';

export type QuotaReport = {
  readonly megabytes: number;
  readonly edits: number;
  /** How often the browser ran out of space. */
  readonly refused: boolean;
  /** From the last key of the edit that did not fit until the banner, in ms; null when everything fitted. */
  readonly bannerMs: number | null;
  /** Notes that are neither stored nor in memory at the end; the aim is none. */
  readonly lost: number;
  /** Notes stored only in part, at any time. */
  readonly partial: number;
};

const noteLength = 19_000;
/** Saving waits 300 ms for the next key; then a second is allowed. */
export const bannerLimitMs = 1300;

/**
 * Writes long notes into as many questions as there are edits while the browser grants next to no space, then grants space
 * and waits until everything is stored.
 */
export async function quotaSoak(megabytes: number, edits: number): Promise<QuotaReport> {
  const server = await serveFolder(builtApp());
  const profile = await mkdtemp(join(tmpdir(), 'quota-'));
  const { page, kill } = await startKillable(profile, 'about:blank');
  try {
    const session = await page.context().newCDPSession(page);
    const origin = server.url;
    await grant(session, origin, megabytes);
    await page.goto(server.url);
    await page.getByTestId('start-new').click();
    await page.waitForURL(/company$/);
    await page.goto(page.url().replace(/company$/, 'questions'));
    const written = new Map<string, string>();
    const random = seededRandom(megabytes);
    let bannerMs: number | null = null;
    for (let edit = 0; edit < edits; edit += 1) {
      const id = await currentId(page);
      const note = noteOf(random);
      await writeNote(page, id, note);
      written.set(id, note);
      if (bannerMs === null) bannerMs = await waitForOutcome(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
    }
    const partial = countPartial(await storedNotes(page), written);
    await grant(session, origin, 500);
    await page.waitForSelector('[data-testid=save-state][data-status=saved]', { timeout: 60_000 });
    const stored = await storedNotes(page);
    const lost = [...written].filter(([id, note]) => stored[id] !== note).length;
    return { megabytes, edits, refused: bannerMs !== null, bannerMs, lost, partial: partial + countPartial(stored, written) };
  } finally {
    await kill();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Characters in no order, so that the database cannot make them smaller. */
function noteOf(random: () => number): string {
  return Array.from({ length: noteLength }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 20_000))).join('');
}

async function grant(session: CDPSession, origin: string, megabytes: number): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: megabytes * 1024 * 1024 });
}

async function currentId(page: Page): Promise<string> {
  return (await page.getAttribute('[data-requirement]', 'data-requirement')) ?? '';
}

async function writeNote(page: Page, id: string, note: string): Promise<void> {
  if (!(await page.locator(`[id="${id}-note"]`).isVisible())) await page.keyboard.press('e');
  await page.fill(`[id="${id}-note"]`, note);
}

/** Waits until the edit is stored, or until the banner says that it is not; then its delay in ms. */
async function waitForOutcome(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const begin = performance.now();
    for (;;) {
      if (document.querySelector('[data-testid=save-problem]') !== null) return performance.now() - begin;
      if (document.querySelector('[data-testid=save-state]')?.getAttribute('data-status') === 'saved') return null;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}

function countPartial(stored: Readonly<Record<string, string>>, written: ReadonlyMap<string, string>): number {
  return Object.entries(stored).filter(([id, note]) => note !== written.get(id)).length;
}
