import { launchChromium } from '../browser/launchChromium.ts';
import { openBenchPage, type StorageState } from './openBenchPage.ts';
import { median } from './statistics.ts';

/** A page that shows a question, and what the browser kept from an earlier visit where the page needs it. */
export type LoadContender = { readonly address: string; readonly storageState?: StorageState };
export type LoadTimes = { readonly cold: number; readonly warm: number };

const repetitions = 7;

/**
 * Milliseconds from navigation to the first question painted: `cold` in a browser started for it with
 * empty caches, `warm` after a reload of the same page. The two take turns, so that a busy machine
 * slows both.
 */
export async function measureLoad(ours: LoadContender, floor: LoadContender, slowDown: number): Promise<readonly [LoadTimes, LoadTimes]> {
  const runs: [LoadTimes, LoadTimes][] = [];
  for (let run = 0; run < repetitions; run += 1) runs.push([await loadOnce(ours, slowDown), await loadOnce(floor, slowDown)]);
  return [medians(runs.map(([first]) => first)), medians(runs.map(([, second]) => second))];
}

async function loadOnce({ address, storageState }: LoadContender, slowDown: number): Promise<LoadTimes> {
  const browser = await launchChromium();
  const { page } = await openBenchPage(browser, slowDown, storageState);
  await page.goto(address, { waitUntil: 'commit' });
  const cold = await page.evaluate<number>('probe.firstQuestion');
  await page.waitForLoadState('load');
  await page.reload({ waitUntil: 'commit' });
  const warm = await page.evaluate<number>('probe.firstQuestion');
  await browser.close();
  return { cold, warm };
}

function medians(times: readonly LoadTimes[]): LoadTimes {
  return { cold: median(times.map(({ cold }) => cold)), warm: median(times.map(({ warm }) => warm)) };
}
