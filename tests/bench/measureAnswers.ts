import type { Browser, Page } from 'playwright-core';
import { openBenchPage, type StorageState } from './openBenchPage.ts';
import { median, quantile } from './statistics.ts';

/** One page of questions: where it is and the first question that shows it has come. */
export type QuestionPage = { readonly address: string; readonly first: string };
export type AnswerContender = { readonly pages: readonly QuestionPage[]; readonly storageState?: StorageState };
export type AnswerTimes = { readonly count: number; readonly median: number; readonly p95: number };

const answers = 100;
const values = ['most', 'full', 'partial', 'most', 'none'] as const;

/**
 * Milliseconds from the release of the mouse on an answer to the frame with the new score, over a
 * hundred first answers each. The two take turns page by page, so that a busy machine slows both.
 */
export async function measureAnswers(
  browser: Browser,
  ours: AnswerContender,
  floor: AnswerContender,
  slowDown: number,
): Promise<readonly [AnswerTimes, AnswerTimes]> {
  const first = await openBenchPage(browser, slowDown, ours.storageState);
  const second = await openBenchPage(browser, slowDown, floor.storageState);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; times.some((one) => one.length < answers); turn += 1) {
    await answerPage(first.page, ours.pages[turn], times[0]);
    await answerPage(second.page, floor.pages[turn % floor.pages.length], times[1]);
  }
  await first.context.close();
  await second.context.close();
  return [summary(times[0]), summary(times[1])];
}

async function answerPage(page: Page, questions: QuestionPage | undefined, times: number[]): Promise<void> {
  if (times.length === answers) return;
  if (questions === undefined) throw new Error(`only ${times.length} questions on all pages`);
  await page.bringToFront();
  await page.goto(questions.address);
  const names = await page.evaluate<readonly string[]>(`probe.questions('${questions.first}')`);
  for (const name of names.slice(0, answers - times.length)) {
    const value = values[times.length % values.length] ?? 'most';
    const point = await page.evaluate<{ x: number; y: number }>(`probe.pointOf('${name}', '${value}')`);
    await page.mouse.move(point.x, point.y);
    await page.evaluate('probe.idle().then(probe.arm)');
    await page.mouse.down();
    await page.mouse.up();
    times.push(await page.evaluate<number>('probe.painted()'));
  }
}

function summary(times: readonly number[]): AnswerTimes {
  return { count: times.length, median: median(times), p95: quantile(times, 0.95) };
}
