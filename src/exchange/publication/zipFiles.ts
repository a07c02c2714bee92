import { strToU8, zipSync } from 'fflate';

/** Puts files into one archive whose bytes depend on nothing but them. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const);
  // The earliest date that an archive can name.
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) }));
}
