import { describe, expect, it } from 'vitest';
import { killSoak } from '../soak/kill.ts';
import { bannerLimitMs, quotaSoak } from '../soak/quota.ts';
import { tabsSoak } from '../soak/tabs.ts';

// The same as `npm run soak`, in a smaller number.
describe('work that must never be lost', { timeout: 300_000 }, () => {
  it('[K5] survives a killed browser, save for the last second', async () => {
    const report = await killSoak(2);

    expect(report).toMatchObject({ kills: 2, lostOld: 0, opened: 2 });
    expect(report.answers).toBeGreaterThan(3);
  });

  it('[K5] is kept when the browser has no space left, which is told at once', async () => {
    const report = await quotaSoak(1, 40);

    expect(report).toMatchObject({ refused: true, lost: 0, partial: 0 });
    expect(report.bannerMs).toBeLessThan(bannerLimitMs);
  });

  it('[K4] is brought together from three windows', async () => {
    const report = await tabsSoak(3, 90);

    expect(report).toMatchObject({ lost: 0, behind: 0, contested: 4, settled: 4 });
  });
});
