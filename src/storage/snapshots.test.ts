import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSnapshot, closeSnapshots, listLastSnapshots, listSnapshots, loadSnapshotText, type Snapshot } from './index.ts';
import { maximumSnapshots, snapshotToDrop } from './snapshotToDrop.ts';

beforeEach(async () => {
  await closeSnapshots();
  indexedDB = new IDBFactory();
});

/** Adds a snapshot of which the text says the minute. */
function add(id: string, minute: number): Promise<void> {
  return addSnapshot(snapshotOf(id, minute), `{"minute":${minute}}`);
}

function snapshotOf(id: string, minute: number): Snapshot {
  const at = new Date(Date.parse('2026-11-24T08:00:00Z') + minute * 60_000).toISOString();
  return { id, at, reason: 'interval', companyName: '甲', roundLabel: '2026', answered: minute };
}

describe('snapshots', () => {
  it('[K7] are kept apart for each assessment, the newest first', async () => {
    await add('assessment-1', 0);
    await add('assessment-2', 3);
    await add('assessment-1', 5);

    expect((await listSnapshots('assessment-1')).map((snapshot) => snapshot.answered)).toEqual([5, 0]);
    const [newest] = await listSnapshots('assessment-1');
    expect(await loadSnapshotText(newest?.number ?? 0)).toBe('{"minute":5}');
    expect((await listLastSnapshots()).map((snapshot) => [snapshot.id, snapshot.answered])).toEqual([['assessment-1', 5], ['assessment-2', 3]]);
  });

  it('[K7] never become more than twenty; the first and the newest five stay', async () => {
    for (let minute = 0; minute < 40; minute += 1) await add('assessment-1', minute * 5);

    const kept = (await listSnapshots('assessment-1')).map((snapshot) => snapshot.answered);

    expect(kept).toHaveLength(20);
    expect(kept.slice(0, 5)).toEqual([195, 190, 185, 180, 175]);
    expect(kept[kept.length - 1]).toBe(0);
  });

  it('[K7] thin out with age, whatever the pauses between them', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 30, maxLength: 60 }), (pauses) => {
      let times: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        times = [...times, now];
        const drop = snapshotToDrop(times);
        if (drop !== null) times = times.filter((_, index) => index !== drop);
      }

      const all = pauses.reduce<number[]>((sum, pause) => [...sum, (sum.at(-1) ?? 0) + pause], []);
      expect(times).toHaveLength(maximumSnapshots);
      expect(times[0]).toBe(all[0]);
      expect(times.slice(-5)).toEqual(all.slice(-5));
    }));
  });
});
