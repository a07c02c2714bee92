import type { Page } from 'playwright-core';
import { countAnswers, toRows, type Assessment } from '../../src/core/assessment/index.ts';
import { soakedAssessments } from './soakedAssessments.ts';

const cities = ['渝北', '江津', '永川', '璧山', '长寿', '合川'] as const;
const trades = ['机械', '电子', '食品', '化工', '摩配'] as const;
const places = [['500157', '3670'], ['500116', '3911'], ['500118', '1432'], ['500120', '2614']] as const;

/** So many made-up clients, every fifth with a second round; answers are those of whole assessments, which take turns. */
export async function libraryClients(count: number): Promise<readonly Assessment[]> {
  const kinds = await soakedAssessments();
  return Array.from({ length: count }, (_empty, index) => {
    const kind = kinds[index % kinds.length];
    if (kind === undefined) throw new Error('there are no kinds of assessments');
    const firm = index % 5 === 4 ? index - 1 : index;
    const [district, industry] = places[firm % places.length] ?? places[0];
    const name = `${cities[firm % cities.length] ?? ''}${trades[firm % trades.length] ?? ''}${String(firm + 1).padStart(3, '0')}厂`;
    const { uscc: _, ...company } = kind.company;
    return {
      ...kind,
      id: `client-${String(index + 1).padStart(6, '0')}`,
      round: { ...kind.round, label: index % 5 === 4 ? '2027 年复评' : '2026 年自评', date: index % 5 === 4 ? '2027-11-20' : '2026-11-20' },
      company: { ...company, name, district, industry },
    };
  });
}

/** Puts assessments into the database of the app beside it, as it would have saved them one a minute. */
export async function storeClients(page: Page, assessments: readonly Assessment[]): Promise<void> {
  const stored = assessments.map((assessment, index) => ({
    head: {
      id: assessment.id, revision: 1, savedAt: new Date(Date.UTC(2026, 10, 20, 0, index)).toISOString(), formatVersion: 1,
      companyName: assessment.company.name, roundLabel: assessment.round.label, answered: countAnswers(assessment),
    },
    rows: [...toRows(assessment)].map(([key, value]) => ({ id: assessment.id, key, revision: 1, value })),
  }));
  for (let at = 0; at < stored.length; at += 50) {
    await page.evaluate(
      (part) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('zhiti');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(['heads', 'rows'], 'readwrite');
            for (const { head, rows } of part) {
              transaction.objectStore('heads').put(head);
              for (const row of rows) transaction.objectStore('rows').put(row);
            }
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onabort = () => {
              reject(new Error('the clients were not stored'));
            };
          };
        }),
      stored.slice(at, at + 50),
    );
  }
}

/** Every row of every assessment in the browser's database, as JSON, by assessment and key. */
export function storedRowsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const opening = indexedDB.open('zhiti');
        opening.onsuccess = () => {
          opening.result.transaction('rows').objectStore('rows').getAll().onsuccess = (event) => {
            opening.result.close();
            const rows = (event.target as IDBRequest<{ id: string; key: string; value?: unknown }[]>).result;
            resolve(Object.fromEntries(rows.filter(({ value }) => value !== undefined).map(({ id, key, value }) => [`${id} ${key}`, JSON.stringify(value)])));
          };
        };
      }),
  );
}
