import { contentHash, failure, schemaFaults, success, type Result, type z } from '../shared/index.ts';
import type { CatalogueEntry } from './catalogueEntry.ts';
import type { Edition } from './edition.ts';
import { editionRef, isEditionRef } from './editionRef.ts';

/** The languages every edition speaks. */
export const editionLanguages = ['zh-CN', 'en'] as const;

/** An edition as it stands in its folder `<id>/<version>`; a missing file is `undefined`. */
export type RawEditionFiles = {
  readonly id: string;
  readonly version: string;
  readonly questionnaire: unknown;
  readonly rubric: unknown;
  readonly texts: Readonly<Record<(typeof editionLanguages)[number], unknown>>;
  readonly cases: readonly { readonly file: string; readonly content: unknown }[];
  /** Its entry in the catalogue; undefined when it is not listed. */
  readonly entry: CatalogueEntry | undefined;
};

/** Something wrong with an edition: what kind, in which of its files, and an English detail for authors. */
export type EditionFault = {
  readonly type: 'missing' | 'form' | 'coherence' | 'texts' | 'case' | 'unlisted' | 'seal';
  readonly file: string;
  readonly detail: string;
};

/** The seals of an edition (SPEC E3, E4), over its files as they stand, not over a parser's output. */
export type EditionSeals = Pick<CatalogueEntry, 'contentHash' | 'textHashes'>;

type Parse<Value> = (content: unknown) => Result<Value, readonly string[]>;

/** What a method knows of its own editions: their form, coherence, words and golden cases. */
export type LintRules<Linted extends Edition, Texts extends { readonly language: string }, Case> = {
  readonly questionnaire: Parse<Linted['questionnaire']>;
  readonly rubric: Parse<Linted['rubric']>;
  readonly texts: Parse<Texts>;
  readonly goldenCase: Parse<Case>;
  readonly assemble: (questionnaire: Linted['questionnaire'], rubric: Linted['rubric']) => Linted;
  /** Faults of the questionnaire beyond its name. */
  readonly findQuestionnaireFaults: (edition: Linted) => readonly string[];
  readonly findFaults: (edition: Linted) => readonly string[];
  readonly findTextFaults: (edition: Linted, texts: Texts) => readonly string[];
  readonly runCase: (edition: Linted, goldenCase: Case) => readonly string[];
};

/**
 * Checks one edition from its raw files (SPEC E6): form, coherence, words, golden cases, seals.
 *
 * Later checks need the earlier ones: an edition whose form is wrong is not judged.
 */
export function lintEdition<Linted extends Edition, Texts extends { readonly language: string }, Case>(
  raw: RawEditionFiles,
  rules: LintRules<Linted, Texts, Case>,
): readonly EditionFault[] {
  const missing = missingFiles(raw);
  if (missing.length > 0) return missing;
  const questionnaire = rules.questionnaire(raw.questionnaire);
  const rubric = rules.rubric(raw.rubric);
  if (!questionnaire.ok || !rubric.ok) {
    return [
      ...inFile('questionnaire.json', 'form', questionnaire.ok ? [] : questionnaire.error),
      ...inFile('rubric.json', 'form', rubric.ok ? [] : rubric.error),
      ...faultsOfSeals(raw),
    ];
  }
  const edition = rules.assemble(questionnaire.value, rubric.value);
  const incoherent = rules.findFaults(edition);
  return [
    ...inFile('questionnaire.json', 'coherence', [...faultsOfName(raw, edition), ...rules.findQuestionnaireFaults(edition)]),
    ...inFile('rubric.json', 'coherence', incoherent),
    ...editionLanguages.flatMap((language) => faultsOfTexts(raw.texts[language], language, edition, rules)),
    ...(incoherent.length > 0 ? [] : faultsOfCases(raw.cases, edition, rules)),
    ...faultsOfSeals(raw),
  ];
}

/** Reads content with a schema; what does not fit is told in English, for authors. */
export function parseWith<Value>(schema: z.ZodMiniType<Value>): Parse<Value> {
  return (content) => {
    const parsed = schema.safeParse(content);
    return parsed.success ? success(parsed.data) : failure(schemaFaults(parsed.error));
  };
}

/** Computes the seals of an edition, as the catalogue keeps them. */
export function sealsOfEdition(raw: Pick<RawEditionFiles, 'questionnaire' | 'rubric' | 'texts'>): EditionSeals {
  return {
    contentHash: contentHash({ questionnaire: raw.questionnaire, rubric: raw.rubric }),
    textHashes: { 'zh-CN': contentHash(raw.texts['zh-CN']), en: contentHash(raw.texts.en) },
  };
}

function missingFiles(raw: RawEditionFiles): readonly EditionFault[] {
  const files: Record<string, unknown> = {
    'questionnaire.json': raw.questionnaire,
    'rubric.json': raw.rubric,
    'texts.zh-CN.json': raw.texts['zh-CN'],
    'texts.en.json': raw.texts.en,
  };
  return Object.keys(files)
    .filter((file) => files[file] === undefined)
    .map((file) => ({ type: 'missing', file, detail: 'no such file' }));
}

function faultsOfName(raw: RawEditionFiles, edition: Edition): readonly string[] {
  const ref: string = editionRef(edition.questionnaire);
  const folder = `${raw.id}@${raw.version}`;
  if (!isEditionRef(ref)) return [`${ref} is no edition name; id@MAJOR.MINOR.PATCH is needed`];
  return ref === folder ? [] : [`names ${ref}, but lies in the folder of ${folder}`];
}

function faultsOfTexts<Linted extends Edition, Texts extends { readonly language: string }, Case>(
  content: unknown,
  language: string,
  edition: Linted,
  rules: LintRules<Linted, Texts, Case>,
): readonly EditionFault[] {
  const file = `texts.${language}.json`;
  const texts = rules.texts(content);
  if (!texts.ok) return inFile(file, 'form', texts.error);
  return inFile(file, 'texts', [
    ...(texts.value.language === language ? [] : [`language: ${texts.value.language}, not ${language}`]),
    ...rules.findTextFaults(edition, texts.value),
  ]);
}

function faultsOfCases<Linted extends Edition, Texts extends { readonly language: string }, Case>(
  cases: RawEditionFiles['cases'],
  edition: Linted,
  rules: LintRules<Linted, Texts, Case>,
): readonly EditionFault[] {
  if (cases.length === 0) return inFile('cases', 'case', ['no golden case']);
  return cases.flatMap(({ file, content }) => {
    const goldenCase = rules.goldenCase(content);
    if (!goldenCase.ok) return inFile(`cases/${file}`, 'form', goldenCase.error);
    return inFile(`cases/${file}`, 'case', rules.runCase(edition, goldenCase.value));
  });
}

function faultsOfSeals(raw: RawEditionFiles): readonly EditionFault[] {
  if (raw.entry === undefined) return inFile('catalogue.json', 'unlisted', [`no entry for ${raw.id}@${raw.version}`]);
  const { contentHash: listed, textHashes } = raw.entry;
  const found = sealsOfEdition(raw);
  return inFile('catalogue.json', 'seal', [
    ...(listed === found.contentHash ? [] : [`contentHash: listed ${listed}, found ${found.contentHash}`]),
    ...editionLanguages
      .filter((language) => textHashes[language] !== found.textHashes[language])
      .map((language) => `textHashes.${language}: listed ${textHashes[language]}, found ${found.textHashes[language]}`),
  ]);
}

function inFile(file: string, type: EditionFault['type'], details: readonly string[]): readonly EditionFault[] {
  return details.map((detail) => ({ type, file, detail }));
}
