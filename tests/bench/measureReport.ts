import { stat } from 'node:fs/promises';
import { launchChromium } from '../browser/launchChromium.ts';
import { openBenchPage } from './openBenchPage.ts';
import { median } from './statistics.ts';

export type ReportTimes = { readonly cold: number; readonly warm: number; readonly bytes: number; readonly floor: number };

const repetitions = 5;

/**
 * Milliseconds from pressing the button to the finished PDF of example D, the first time (code and font
 * are fetched) and the second time in the same page, and its bytes. The floor is reading, in the same
 * browser, the bytes of everything that the first report fetched.
 */
export async function measureReport(url: string): Promise<ReportTimes> {
  const cold: number[] = [];
  const warm: number[] = [];
  const floor: number[] = [];
  let bytes = 0;
  for (let run = 0; run < repetitions; run += 1) {
    const browser = await launchChromium();
    const { page } = await openBenchPage(browser, 1);
    await page.goto(url);
    await page.getByTestId('example-d').click();
    const button = page.getByTestId('make-report');
    await button.waitFor();
    await page.waitForLoadState('networkidle');
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(url)) fetched.push(request.url());
    });
    const make = async (): Promise<number> => {
      const start = performance.now();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const elapsed = performance.now() - start;
      bytes = (await stat(await download.path())).size;
      return elapsed;
    };
    cold.push(await make());
    const asked = [...fetched];
    warm.push(await make());
    floor.push(await page.evaluate<number>(readAll(asked)));
    await browser.close();
  }
  return { cold: median(cold), warm: median(warm), bytes, floor: median(floor) };
}

function readAll(addresses: readonly string[]): string {
  return `(async () => {
    const start = performance.now();
    await Promise.all(${JSON.stringify(addresses)}.map(async (address) => (await fetch(address, { cache: 'no-store' })).arrayBuffer()));
    return performance.now() - start;
  })()`;
}
