import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { overClaimRulesPath, type EditionLookup, type OverClaimRules } from '../core/assessment/index.ts';
import {
  editionRef,
  splitEditionRef,
  type Catalogue,
  type CatalogueEntry,
  type Edition,
  type EditionRef,
} from '../core/edition/index.ts';

/** The editions of a questionnaires folder on disk. */
export type EditionFolder = {
  readonly entries: readonly CatalogueEntry[];
  readonly findEdition: EditionLookup;
  readonly overClaimRules: () => Promise<OverClaimRules['rules']>;
};

/**
 * Opens the questionnaires folder that comes with the package. What its files hold is not validated
 * here: `zhiti lint` has done so before they were published.
 */
export async function openEditionFolder(folder: string): Promise<EditionFolder> {
  const { editions: entries } = (await readJson('catalogue.json')) as Catalogue; // validated by lint
  const loaded = new Map<EditionRef, Promise<Edition>>();

  async function readJson(path: string): Promise<unknown> {
    return JSON.parse(await readFile(join(folder, path), 'utf8'));
  }

  async function readEdition(ref: EditionRef, method: Edition['method']): Promise<Edition> {
    const [questionnaire, rubric] = await Promise.all([
      readJson(`${pathOf(ref)}/questionnaire.json`),
      readJson(`${pathOf(ref)}/rubric.json`),
    ]);
    return { method, questionnaire, rubric } as Edition; // validated by lint
  }

  // Only what the catalogue lists is read, so no reference leads anywhere else on the disk.
  async function findEdition(ref: EditionRef): Promise<Edition | undefined> {
    const entry = entries.find((candidate) => editionRef(candidate) === ref);
    if (entry === undefined) return undefined;
    const edition = loaded.get(ref) ?? readEdition(ref, entry.method);
    loaded.set(ref, edition);
    return edition;
  }

  return {
    entries,
    findEdition,
    overClaimRules: async () => ((await readJson(overClaimRulesPath)) as OverClaimRules).rules, // a test of the data has checked it
  };
}

function pathOf(ref: EditionRef): string {
  const { id, version } = splitEditionRef(ref);
  return `${id}/${version}`;
}
