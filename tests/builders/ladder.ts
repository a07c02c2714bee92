import {
  ladderQuestionnaireSchema,
  ladderRubricSchema,
  ladderTextsSchema,
  type LadderEdition,
  type LadderTexts,
} from '../../src/core/edition/index.ts';
import { ladderCaseSchema, type LadderFacts, type LadderMaturity } from '../../src/core/ladder/index.ts';
import { prepareMaturityModel, scoreMaturity } from '../../src/core/scoring/index.ts';
import type { MaturityAnswers } from '../../src/core/answers/index.ts';
import { gbt39116 } from './editions.ts';
import { readJson } from './readJson.ts';

/** The versions of the ladder published with the app, the earlier first. */
export const ladderVersions = ['2023.12.0', '2024.11.0'] as const;
export type LadderVersion = (typeof ladderVersions)[number];

/** The ladder after the wording of December 2023, as it is published with the app. */
export const ladder2023: LadderEdition = readLadder('2023.12.0');

/** The ladder after the notice of November 2024, as it is published with the app. */
export const ladder2024: LadderEdition = readLadder('2024.11.0');

/** The words of a ladder edition. */
export function textsOfLadder(version: LadderVersion, language: 'zh-CN' | 'en'): LadderTexts {
  return ladderTextsSchema.parse(readJson(`questionnaires/cq-ladder/${version}/texts.${language}.json`));
}

/** The facts of a worked example: `e1` a car-parts maker, `e2` a small food firm. */
export function exampleFacts(example: 'e1' | 'e2'): LadderFacts {
  return ladderCaseSchema.parse(readJson(`questionnaires/cq-ladder/2023.12.0/cases/example-${example}.json`)).facts;
}

/** A maturity response of GB/T 39116, discrete unless told otherwise, as the ladder takes it. */
export function maturityOf(
  answers: MaturityAnswers,
  scope: { readonly industryType?: 'discrete' | 'process'; readonly tailoredOut?: readonly string[] } = {},
): LadderMaturity {
  const model = prepareMaturityModel(gbt39116, {
    industryType: scope.industryType ?? 'discrete',
    tailoredOut: new Set(scope.tailoredOut ?? []),
  });
  return { model, answers, score: scoreMaturity(model, answers) };
}

function readLadder(version: LadderVersion): LadderEdition {
  const folder = `questionnaires/cq-ladder/${version}`;
  return {
    method: 'criteriaLadder',
    questionnaire: ladderQuestionnaireSchema.parse(readJson(`${folder}/questionnaire.json`)),
    rubric: ladderRubricSchema.parse(readJson(`${folder}/rubric.json`)),
  };
}
