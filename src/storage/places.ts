import { database, type StoredPlace } from './database.ts';

/** Where the user left off, or undefined. */
export async function loadPlace(id: string): Promise<StoredPlace | undefined> {
  return database.use((open) => open.get('places', id));
}

/** Remembers where the user is; losing it loses no answer, so failures stay silent. */
export async function savePlace(place: StoredPlace): Promise<void> {
  try {
    await database.use((open) => open.put('places', place));
  } catch {
    // The state of saving is shown for answers; a place is a convenience.
  }
}
