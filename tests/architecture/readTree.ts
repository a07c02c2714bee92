import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = /\.(tsx?|css|html|svg|json|webmanifest)$/;

/** The text of everything that is built into the app, by repository-relative path with `/`. */
export function readTree(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (read.test(entry.name)) files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  walk('src');
  walk('public');
  files.set('index.html', readFileSync(join(root, 'index.html'), 'utf8'));
  return files;
}
