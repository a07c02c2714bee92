import {
  editionRef,
  findLadderFaults,
  findLadderTextFaults,
  isEditionRef,
  ladderQuestionnaireSchema,
  ladderRubricSchema,
  ladderTextsSchema,
  type LadderEdition,
} from '../edition/index.ts';
import { editionLanguages, sealsOfMaturityEdition, type EditionFault, type RawMaturityEdition } from '../scoring/index.ts';
import { schemaFaults } from '../shared/index.ts';
import { findFormFaults } from './formFaults.ts';
import { ladderCaseSchema, runLadderCase } from './ladderCase.ts';

/**
 * Checks one ladder edition from its raw files (SPEC E6): form, coherence, agreement with the file
 * format, words, golden cases, seals. A missing file is a fault of form.
 *
 * Later checks need the earlier ones: an edition whose form is wrong is not judged.
 */
export function lintLadderEdition(raw: RawMaturityEdition): readonly EditionFault[] {
  const questionnaire = ladderQuestionnaireSchema.safeParse(raw.questionnaire);
  const rubric = ladderRubricSchema.safeParse(raw.rubric);
  if (!questionnaire.success || !rubric.success) {
    return [
      ...inFile('questionnaire.json', 'form', questionnaire.success ? [] : schemaFaults(questionnaire.error)),
      ...inFile('rubric.json', 'form', rubric.success ? [] : schemaFaults(rubric.error)),
      ...faultsOfSeals(raw),
    ];
  }
  const edition: LadderEdition = { method: 'criteriaLadder', questionnaire: questionnaire.data, rubric: rubric.data };
  const incoherent = findLadderFaults(edition);
  return [
    ...inFile('questionnaire.json', 'coherence', [...faultsOfName(raw, edition), ...findFormFaults(edition)]),
    ...inFile('rubric.json', 'coherence', incoherent),
    ...editionLanguages.flatMap((language) => faultsOfTexts(edition, language, raw.texts[language])),
    ...(incoherent.length > 0 ? [] : faultsOfCases(edition, raw.cases)),
    ...faultsOfSeals(raw),
  ];
}

function faultsOfName(raw: RawMaturityEdition, edition: LadderEdition): readonly string[] {
  const ref: string = editionRef(edition.questionnaire);
  const folder = `${raw.id}@${raw.version}`;
  if (!isEditionRef(ref)) return [`${ref} is no edition name; id@MAJOR.MINOR.PATCH is needed`];
  return ref === folder ? [] : [`names ${ref}, but lies in the folder of ${folder}`];
}

function faultsOfTexts(edition: LadderEdition, language: string, content: unknown): readonly EditionFault[] {
  const file = `texts.${language}.json`;
  const texts = ladderTextsSchema.safeParse(content);
  if (!texts.success) return inFile(file, 'form', schemaFaults(texts.error));
  return inFile(file, 'texts', [
    ...(texts.data.language === language ? [] : [`language: ${texts.data.language}, not ${language}`]),
    ...findLadderTextFaults(edition, texts.data),
  ]);
}

function faultsOfCases(edition: LadderEdition, cases: RawMaturityEdition['cases']): readonly EditionFault[] {
  if (cases.length === 0) return inFile('cases', 'case', ['no golden case']);
  return cases.flatMap(({ file, content }) => {
    const goldenCase = ladderCaseSchema.safeParse(content);
    if (!goldenCase.success) return inFile(`cases/${file}`, 'form', schemaFaults(goldenCase.error));
    return inFile(`cases/${file}`, 'case', runLadderCase(edition, goldenCase.data));
  });
}

function faultsOfSeals(raw: RawMaturityEdition): readonly EditionFault[] {
  if (raw.entry === undefined) return inFile('catalogue.json', 'unlisted', [`no entry for ${raw.id}@${raw.version}`]);
  const { textHashes: listed, contentHash } = raw.entry;
  const found = sealsOfMaturityEdition(raw);
  return inFile('catalogue.json', 'seal', [
    ...(contentHash === found.contentHash ? [] : [`contentHash: listed ${contentHash}, found ${found.contentHash}`]),
    ...editionLanguages
      .filter((language) => listed[language] !== found.textHashes[language])
      .map((language) => `textHashes.${language}: listed ${listed[language]}, found ${found.textHashes[language]}`),
  ]);
}

function inFile(file: string, type: EditionFault['type'], details: readonly string[]): readonly EditionFault[] {
  return details.map((detail) => ({ type, file, detail }));
}
