import data from '../../questionnaires/catalogue.json' with { type: 'json' };
import type { Catalogue as CatalogueData } from '../core/edition/index.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';

const files = import.meta.glob<unknown>(
  [
    '/questionnaires/*/*/questionnaire.json',
    '/questionnaires/*/*/rubric.json',
    '/questionnaires/*/*/texts.*.json',
    '/questionnaires/*/*.json',
  ],
  { import: 'default' },
);

/** The editions that the app was built with; each part is a lazy chunk. */
export const builtInCatalogue: Catalogue = createCatalogue(
  data as CatalogueData, // validated by lint
  (path) => {
    const load = files[`/questionnaires/${path}`];
    if (load === undefined) return Promise.reject(new Error(`no such data file: ${path}`));
    return load();
  },
);
