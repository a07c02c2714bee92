import type { CatalogueEntry, Edition, EditionRef } from '../core/edition/index.ts';

/** Where a report finds editions, their words and the data beside them; the app's catalogue and a folder on disk are such. */
export type ReportShelf = {
  readonly entries: readonly CatalogueEntry[];
  /** The edition, or undefined when it is not on the shelf. */
  readonly findEdition: (ref: EditionRef) => Promise<Edition | undefined>;
  /** One data file by its path below `questionnaires/`, such as `cq-ladder/policies.json`. */
  readonly loadData: (path: string) => Promise<unknown>;
};
