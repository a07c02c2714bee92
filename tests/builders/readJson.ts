import { readFileSync } from 'node:fs';

/** Reads a JSON file of the repository, named from its root. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
