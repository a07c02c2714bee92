import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { packageFolder } from './packageFolder.ts';

/** The version of the app that this command line belongs to. */
export async function readAppVersion(): Promise<string> {
  const text = await readFile(resolve(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // our own package
}
