import type { Catalogue, CatalogueEntry, Edition, EditionFault, RawEditionFiles } from '../core/edition/index.ts';
import { lintLadderEdition } from '../core/ladder/index.ts';
import { lintMaturityEdition, lintSecurityEdition } from '../core/scoring/index.ts';
import type { RawEdition } from './rawEditions.ts';

/** What lint found out about one edition. */
export type LintedEdition = {
  readonly edition: string;
  readonly status: CatalogueEntry['status'] | null;
  readonly cases: number;
  readonly faults: readonly EditionFault[];
};

const methods: Readonly<Record<Edition['method'], (raw: RawEditionFiles) => readonly EditionFault[]>> = {
  levelCumulative: lintMaturityEdition,
  weightedSections: lintSecurityEdition,
  criteriaLadder: lintLadderEdition,
};

/** Checks one edition with the rules of its method. */
export function lintEdition(raw: RawEdition, catalogue: Catalogue): LintedEdition {
  const entry = entryOf(catalogue, raw);
  return {
    edition: `${raw.id}@${raw.version}`,
    status: entry?.status ?? null,
    cases: raw.cases.length,
    faults: raw.unread.length > 0 ? raw.unread : faultsOf(raw, entry),
  };
}

/** What is wrong with the catalogue itself: an edition listed twice, or one that is not there. */
export function lintCatalogue(catalogue: Catalogue, editions: readonly RawEdition[]): readonly EditionFault[] {
  const names = catalogue.editions.map(({ id, version }) => `${id}@${version}`);
  const found = new Set(editions.map(({ id, version }) => `${id}@${version}`));
  const fault = (detail: string): EditionFault => ({ type: 'form', file: 'catalogue.json', detail });
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => fault(`${name} is listed twice`)),
    ...names.filter((name) => !found.has(name)).map((name) => fault(`${name} is listed, but has no folder`)),
  ];
}

/** The catalogue's entry of an edition. */
export function entryOf(catalogue: Catalogue, { id, version }: Pick<RawEdition, 'id' | 'version'>): CatalogueEntry | undefined {
  return catalogue.editions.find((entry) => entry.id === id && entry.version === version);
}

/** The method an edition names, whatever else is wrong with it. */
export function methodOf({ questionnaire }: Pick<RawEdition, 'questionnaire'>): unknown {
  return typeof questionnaire === 'object' && questionnaire !== null && 'method' in questionnaire ? questionnaire.method : undefined;
}

function faultsOf(raw: RawEdition, entry: CatalogueEntry | undefined): readonly EditionFault[] {
  const method = methodOf(raw);
  if (raw.questionnaire === undefined) return lintMaturityEdition({ ...raw, entry }); // tells what is missing
  if (!isMethod(method)) {
    const detail = `method: one of ${Object.keys(methods).join(', ')} expected`;
    return [{ type: 'form', file: 'questionnaire.json', detail }];
  }
  const faults = methods[method]({ ...raw, entry });
  if (entry === undefined || entry.method === method) return faults;
  return [...faults, { type: 'form', file: 'catalogue.json', detail: `method: ${entry.method}, but the edition has ${method}` }];
}

function isMethod(method: unknown): method is Edition['method'] {
  return typeof method === 'string' && Object.hasOwn(methods, method);
}
