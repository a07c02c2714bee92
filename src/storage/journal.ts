import type { RowKey } from '../core/assessment/index.ts';
import { database } from './database.ts';
import { allOf } from './keyRanges.ts';

/**
 * Notes rows at once, without asking anything first: a page that is going away gets no answers any more, but what it has sent
 * is still written. Saving takes it out again.
 */
export function noteInJournal(id: string, owner: string, rows: ReadonlyMap<RowKey, unknown>, now: Date): void {
  try {
    const transaction = database.current()?.transaction('journal', 'readwrite', { durability: 'strict' });
    if (transaction === undefined) return;
    transaction.store.put({ id, owner, at: now.toISOString(), rows: [...rows] }).catch(() => undefined);
    transaction.done.catch(() => undefined); // the normal way of saving says what is wrong
    transaction.commit();
  } catch {
    // The connection was just closed; nothing can be noted.
  }
}

/** The rows noted for an assessment and not saved since, later ones over earlier ones. */
export async function readJournal(id: string): Promise<ReadonlyMap<RowKey, unknown>> {
  const entries = await database.use((open) => open.getAll('journal', allOf(id)));
  return new Map([...entries].sort((left, right) => left.at.localeCompare(right.at)).flatMap((entry) => [...entry.rows]));
}

/** Forgets what was noted by any window. */
export async function clearJournal(id: string): Promise<void> {
  await database.use((open) => open.delete('journal', allOf(id)));
}
