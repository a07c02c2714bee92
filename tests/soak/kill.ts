import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtApp } from '../browser/builtApp.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { startKillable } from './killableBrowser.ts';
import { seededRandom } from './seededRandom.ts';
import { storedAnswers } from './storedRows.ts';

/** What may be lost with the browser: what was typed in the last second (SPEC K5). */
const allowedMs = 1000;

export type KillReport = {
  readonly kills: number;
  readonly answers: number;
  /** Answers given more than a second before the kill and gone afterwards; the aim is none. */
  readonly lostOld: number;
  /** Answers of the last second that are gone. */
  readonly lostRecent: number;
  readonly opened: number;
};

type Given = { readonly id: string; readonly value: string; readonly at: number };

/**
 * Answers one question after the other, kills every process of the browser at a random moment, starts it again on the same
 * profile and compares. All kills share one profile and one assessment.
 */
export async function killSoak(kills: number): Promise<KillReport> {
  const server = await serveFolder(builtApp());
  const profile = await mkdtemp(join(tmpdir(), 'kill-'));
  const random = seededRandom(4);
  const known = new Map<string, string>();
  let report: KillReport = { kills: 0, answers: 0, lostOld: 0, lostRecent: 0, opened: 0 };
  try {
    let address = await begin(profile, server.url);
    for (let round = 0; round < kills; round += 1) {
      const browser = await startKillable(profile, address);
      const given: Given[] = [];
      await browser.page.waitForSelector('[data-requirement]');
      const typing = answerOn(browser.page, random, given);
      await new Promise((resolve) => setTimeout(resolve, 1200 + random() * 3500));
      const killedAt = Date.now();
      await browser.kill();
      await typing;
      report = await compare(profile, address, { given, killedAt, known, report });
      address = server.url + new URL(address).hash;
    }
    return report;
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Begins an assessment by the start page and returns the address of its questions. */
async function begin(profile: string, url: string): Promise<string> {
  const { page, kill } = await startKillable(profile, url);
  await page.getByTestId('start-new').click();
  await page.waitForURL(/company$/);
  await page.waitForSelector('[data-testid=save-state][data-status=saved]');
  const address = page.url().replace(/company$/, 'questions');
  await kill();
  return address;
}

/** Answers by key until the page is gone; each answer is noted when the page has taken it. */
async function answerOn(page: Page, random: () => number, given: Given[]): Promise<void> {
  const keys = ['1', '2', '3', '4'] as const;
  const values = ['full', 'most', 'partial', 'none'] as const;
  try {
    for (;;) {
      const choice = Math.floor(random() * 4);
      const id = await page.getAttribute('[data-requirement]', 'data-requirement');
      if (id === null) return;
      await page.keyboard.press(keys[choice] ?? '1');
      await page.waitForFunction(
        ([name, value]) => document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.checked === true,
        [id, values[choice] ?? 'full'] as const,
      );
      given.push({ id, value: values[choice] ?? 'full', at: Date.now() });
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(20 + random() * 250);
    }
  } catch {
    // The browser has been killed, which is what this waits for.
  }
}

type Round = { readonly given: readonly Given[]; readonly killedAt: number; readonly known: Map<string, string>; readonly report: KillReport };

async function compare(profile: string, address: string, { given, killedAt, known, report }: Round): Promise<KillReport> {
  const { page, kill } = await startKillable(profile, address);
  const opened = await page.waitForSelector('[data-testid=live-score]').then(
    () => 1,
    () => 0,
  );
  const stored = await storedAnswers(page);
  await kill();
  let [lostOld, lostRecent] = [0, 0];
  const last = new Map(given.map((answer) => [answer.id, answer]));
  for (const { id, value, at } of last.values()) {
    if (stored[id] === value) known.set(id, value);
    else if (killedAt - at > allowedMs) lostOld += 1;
    else lostRecent += 1;
  }
  for (const [id, value] of known) if (stored[id] !== value && !last.has(id)) lostOld += 1;
  return {
    kills: report.kills + 1,
    answers: report.answers + given.length,
    lostOld: report.lostOld + lostOld,
    lostRecent: report.lostRecent + lostRecent,
    opened: report.opened + opened,
  };
}
