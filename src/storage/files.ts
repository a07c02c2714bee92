import { database, type StoredFile } from './database.ts';

/** The file that an assessment is also written to, or undefined. */
export async function loadFile(id: string): Promise<StoredFile | undefined> {
  return database.use((open) => open.get('files', id));
}

/** Remembers the file; null forgets it. */
export async function rememberFile(id: string, handle: FileSystemFileHandle | null): Promise<void> {
  await database.use(async (open) => {
    await (handle === null ? open.delete('files', id) : open.put('files', { id, handle }));
  });
}
