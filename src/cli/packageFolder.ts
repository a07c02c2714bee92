import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, which holds `questionnaires/` and `public/`. */
export const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
