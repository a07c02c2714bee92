import {
  editionRef,
  findMaturityFaults,
  findMaturityTextFaults,
  isEditionRef,
  maturityQuestionnaireSchema,
  maturityRubricSchema,
  maturityTextsSchema,
  type CatalogueEntry,
  type MaturityEdition,
} from '../edition/index.ts';
import { contentHash, schemaFaults } from '../shared/index.ts';
import { maturityCaseSchema, runMaturityCase } from './maturityCase.ts';

/** The languages every edition speaks. */
export const editionLanguages = ['zh-CN', 'en'] as const;

/** An edition as it stands in its folder `<id>/<version>`; a missing file is `undefined`. */
export type RawMaturityEdition = {
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

/**
 * Checks one maturity edition from its raw files (SPEC E6): form, coherence, words, golden cases, seals.
 *
 * Later checks need the earlier ones: an edition whose form is wrong is not scored.
 */
export function lintMaturityEdition(raw: RawMaturityEdition): readonly EditionFault[] {
  const missing = missingFiles(raw);
  if (missing.length > 0) return missing;
  const questionnaire = maturityQuestionnaireSchema.safeParse(raw.questionnaire);
  const rubric = maturityRubricSchema.safeParse(raw.rubric);
  if (!questionnaire.success || !rubric.success) {
    return [
      ...inFile('questionnaire.json', 'form', questionnaire.success ? [] : schemaFaults(questionnaire.error)),
      ...inFile('rubric.json', 'form', rubric.success ? [] : schemaFaults(rubric.error)),
      ...faultsOfSeals(raw),
    ];
  }
  const edition: MaturityEdition = {
    method: 'levelCumulative',
    questionnaire: questionnaire.data,
    rubric: rubric.data,
  };
  const incoherent = findMaturityFaults(edition);
  return [
    ...inFile('questionnaire.json', 'coherence', faultsOfName(raw, edition)),
    ...inFile('rubric.json', 'coherence', incoherent),
    ...editionLanguages.flatMap((language) => faultsOfTexts(edition, language, raw.texts[language])),
    ...(incoherent.length > 0 ? [] : faultsOfCases(edition, raw.cases)),
    ...faultsOfSeals(raw),
  ];
}

/** Computes the seals of an edition, as the catalogue keeps them. */
export function sealsOfMaturityEdition(raw: RawMaturityEdition): EditionSeals {
  return {
    contentHash: contentHash({ questionnaire: raw.questionnaire, rubric: raw.rubric }),
    textHashes: { 'zh-CN': contentHash(raw.texts['zh-CN']), en: contentHash(raw.texts.en) },
  };
}

function missingFiles(raw: RawMaturityEdition): readonly EditionFault[] {
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

function faultsOfName(raw: RawMaturityEdition, edition: MaturityEdition): readonly string[] {
  const ref: string = editionRef(edition.questionnaire);
  const folder = `${raw.id}@${raw.version}`;
  if (!isEditionRef(ref)) return [`${ref} is no edition name; id@MAJOR.MINOR.PATCH is needed`];
  return ref === folder ? [] : [`names ${ref}, but lies in the folder of ${folder}`];
}

function faultsOfTexts(edition: MaturityEdition, language: string, content: unknown): readonly EditionFault[] {
  const file = `texts.${language}.json`;
  const texts = maturityTextsSchema.safeParse(content);
  if (!texts.success) return inFile(file, 'form', schemaFaults(texts.error));
  return inFile(file, 'texts', [
    ...(texts.data.language === language ? [] : [`language: ${texts.data.language}, not ${language}`]),
    ...findMaturityTextFaults(edition, texts.data),
  ]);
}

function faultsOfCases(edition: MaturityEdition, cases: RawMaturityEdition['cases']): readonly EditionFault[] {
  if (cases.length === 0) return inFile('cases', 'case', ['no golden case']);
  return cases.flatMap(({ file, content }) => {
    const goldenCase = maturityCaseSchema.safeParse(content);
    if (!goldenCase.success) return inFile(`cases/${file}`, 'form', schemaFaults(goldenCase.error));
    return inFile(`cases/${file}`, 'case', runMaturityCase(edition, goldenCase.data));
  });
}

function faultsOfSeals(raw: RawMaturityEdition): readonly EditionFault[] {
  if (raw.entry === undefined) return inFile('catalogue.json', 'unlisted', [`no entry for ${raw.id}@${raw.version}`]);
  const { contentHash, textHashes } = sealsOfMaturityEdition(raw);
  const pairs: readonly (readonly [name: string, listed: string, found: string])[] = [
    ['contentHash', raw.entry.contentHash, contentHash],
    ...editionLanguages.map((language) => [`textHashes.${language}`, raw.entry?.textHashes[language] ?? '', textHashes[language]] as const),
  ];
  return inFile(
    'catalogue.json',
    'seal',
    pairs.filter(([, listed, found]) => listed !== found).map(([name, listed, found]) => `${name}: listed ${listed}, found ${found}`),
  );
}

function inFile(file: string, type: EditionFault['type'], details: readonly string[]): readonly EditionFault[] {
  return details.map((detail) => ({ type, file, detail }));
}
