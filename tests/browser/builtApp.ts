import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that `vite build` wrote; it is never built here, so that what is tested is what is served. */
export function builtApp(): string {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/ holds no app: run `npx vite build` first');
  return folder;
}
