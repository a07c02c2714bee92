import {
  splitEditionRef,
  type Catalogue as CatalogueData,
  type CatalogueEntry,
  type Edition,
  type EditionOf,
  type EditionRef,
  type Method,
  type TextsOf,
} from '../core/edition/index.ts';

/** Reads one data file under `questionnaires/`, or fails. */
export type ReadData = (path: string) => Promise<unknown>;

/** Where editions are found; each is loaded once and kept. */
export type Catalogue = {
  readonly entries: readonly CatalogueEntry[];
  /** The edition, whatever its method; undefined when the catalogue does not list it. */
  readonly findEdition: (ref: EditionRef) => Promise<Edition | undefined>;
  /** The edition of a method; fails when the catalogue does not list it under this method. */
  readonly loadEdition: <Wanted extends Method>(method: Wanted, ref: EditionRef) => Promise<EditionOf<Wanted>>;
  /** The words of an edition of a method in one language. */
  readonly loadTexts: <Wanted extends Method>(
    method: Wanted,
    ref: EditionRef,
    language: 'zh-CN' | 'en',
  ) => Promise<TextsOf<Wanted>>;
  /** Data that belongs to no single edition, such as `cq-ladder/policies.json`. */
  readonly loadData: ReadData;
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

  async function findEdition(ref: EditionRef): Promise<Edition | undefined> {
    const { id, version } = splitEditionRef(ref);
    const entry = data.editions.find((candidate) => candidate.id === id && candidate.version === version);
    if (entry === undefined) return undefined;
    const [questionnaire, rubric] = await Promise.all([
      readOnce(`${folderOf(ref)}/questionnaire.json`),
      readOnce(`${folderOf(ref)}/rubric.json`),
    ]);
    return { method: entry.method, questionnaire, rubric } as Edition; // validated by lint
  }

  return {
    entries: data.editions,
    findEdition,
    loadEdition: async <Wanted extends Method>(method: Wanted, ref: EditionRef) => {
      const edition = await findEdition(ref);
      if (edition?.method !== method) throw new Error(`no edition ${ref} of the method ${method}`);
      return edition as EditionOf<Wanted>; // the line above has compared the methods
    },
    loadTexts: async <Wanted extends Method>(_method: Wanted, ref: EditionRef, language: 'zh-CN' | 'en') =>
      (await readOnce(`${folderOf(ref)}/texts.${language}.json`)) as TextsOf<Wanted>, // validated by lint
    loadData: readOnce,
  };
}

function folderOf(ref: EditionRef): string {
  const { id, version } = splitEditionRef(ref);
  return `${id}/${version}`;
}
