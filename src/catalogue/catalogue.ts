import {
  splitEditionRef,
  type Catalogue as CatalogueData,
  type CatalogueEntry,
  type EditionRef,
  type MaturityEdition,
  type MaturityTexts,
} from '../core/edition/index.ts';

/** Reads one data file under `questionnaires/`, or says that there is none. */
export type ReadData = (path: string) => Promise<unknown>;

/** Where editions are found; each is loaded once and kept. */
export type Catalogue = {
  readonly entries: readonly CatalogueEntry[];
  readonly loadMaturityEdition: (ref: EditionRef) => Promise<MaturityEdition | undefined>;
  readonly loadMaturityTexts: (ref: EditionRef, language: 'zh-CN' | 'en') => Promise<MaturityTexts>;
};

/**
 * A catalogue over data files. What they hold is not validated here: `zhiti lint` has done so for
 * every edition that is published with the app, before it was built.
 */
export function createCatalogue(data: CatalogueData, readData: ReadData): Catalogue {
  const loaded = new Map<string, Promise<unknown>>();

  function readOnce(path: string): Promise<unknown> {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const reading = readData(path);
    loaded.set(path, reading);
    // A failed load, such as a lost connection, is tried again the next time.
    reading.catch(() => loaded.delete(path));
    return reading;
  }

  function entryOf(ref: EditionRef): CatalogueEntry | undefined {
    const { id, version } = splitEditionRef(ref);
    return data.editions.find((entry) => entry.id === id && entry.version === version);
  }

  return {
    entries: data.editions,
    loadMaturityEdition: async (ref) => {
      if (entryOf(ref)?.method !== 'levelCumulative') return undefined;
      const folder = folderOf(ref);
      const [questionnaire, rubric] = await Promise.all([
        readOnce(`${folder}/questionnaire.json`),
        readOnce(`${folder}/rubric.json`),
      ]);
      return { method: 'levelCumulative', questionnaire, rubric } as MaturityEdition; // validated by lint
    },
    loadMaturityTexts: async (ref, language) =>
      (await readOnce(`${folderOf(ref)}/texts.${language}.json`)) as MaturityTexts, // validated by lint
  };
}

function folderOf(ref: EditionRef): string {
  const { id, version } = splitEditionRef(ref);
  return `${id}/${version}`;
}
