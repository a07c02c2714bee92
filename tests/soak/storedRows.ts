import type { Page } from 'playwright-core';

type Entry = { readonly value?: string; readonly note?: string };

/** The answers of the only assessment in the browser's database, by id; read beside the app, as they lie on the disk. */
export async function storedAnswers(page: Page): Promise<Readonly<Record<string, string>>> {
  return fieldOf(await storedEntries(page), 'value');
}

/** The notes of the only assessment in the browser's database, by id. */
export async function storedNotes(page: Page): Promise<Readonly<Record<string, string>>> {
  return fieldOf(await storedEntries(page), 'note');
}

function fieldOf(entries: Readonly<Record<string, Entry>>, field: 'value' | 'note'): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(entries).flatMap(([id, entry]) => (entry[field] === undefined ? [] : [[id, entry[field]]])));
}

function storedEntries(page: Page): Promise<Readonly<Record<string, Entry>>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, Entry>>((resolve, reject) => {
        const opening = indexedDB.open('zhiti');
        opening.onerror = () => {
          reject(new Error('the database cannot be opened'));
        };
        opening.onsuccess = () => {
          const asking = opening.result.transaction('rows').objectStore('rows').getAll();
          asking.onsuccess = () => {
            const entries: Record<string, Entry> = {};
            for (const row of asking.result as { readonly key: string; readonly value?: Entry }[]) {
              const way = JSON.parse(row.key) as string[];
              if (way[2] === 'answers' && way[3] !== undefined && row.value !== undefined) entries[way[3]] = row.value;
            }
            opening.result.close();
            resolve(entries);
          };
        };
      }),
  );
}
