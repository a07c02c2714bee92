import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failure, success, type Result } from '../core/shared/index.ts';

/** A file to be pooled: its name as it is told, and where it lies. */
export type InputFile = { readonly name: string; readonly path: string; readonly isOpened: boolean };

/** Finds the files among paths: a file is taken as it is, of a folder all `.age` and `.ndjson` files, by name. The error is a path that is not there. */
export async function aggregateFiles(paths: readonly string[], folder: string): Promise<Result<readonly InputFile[], string>> {
  const found: InputFile[] = [];
  for (const name of paths) {
    try {
      const isFolder = (await stat(resolve(folder, name))).isDirectory();
      found.push(...(isFolder ? await filesIn(name, folder) : [inputFile(name, folder)]));
    } catch {
      return failure(name);
    }
  }
  // A file named twice, by itself and by its folder, counts once.
  return success([...new Map(found.map((file) => [file.path, file])).values()]);
}

async function filesIn(name: string, folder: string): Promise<readonly InputFile[]> {
  const entries = await readdir(resolve(folder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(age|ndjson)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(folder, name).length + 1))
    .sort()
    .map((below) => inputFile(join(name, below), folder));
}

function inputFile(name: string, folder: string): InputFile {
  return { name, path: resolve(folder, name), isOpened: name.endsWith('.ndjson') };
}
