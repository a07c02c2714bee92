import {
  findLadderFaults,
  findLadderTextFaults,
  ladderQuestionnaireSchema,
  ladderRubricSchema,
  ladderTextsSchema,
  lintEdition,
  parseWith,
  type EditionFault,
  type LadderEdition,
  type RawEditionFiles,
} from '../edition/index.ts';
import { findFormFaults } from './formFaults.ts';
import { ladderCaseSchema, runLadderCase } from './ladderCase.ts';

/** Checks one edition of the method `criteriaLadder` from its raw files (SPEC E6), agreement with the file format included. */
export function lintLadderEdition(raw: RawEditionFiles): readonly EditionFault[] {
  return lintEdition(raw, {
    questionnaire: parseWith(ladderQuestionnaireSchema),
    rubric: parseWith(ladderRubricSchema),
    texts: parseWith(ladderTextsSchema),
    goldenCase: parseWith(ladderCaseSchema),
    assemble: (questionnaire, rubric): LadderEdition => ({ method: 'criteriaLadder', questionnaire, rubric }),
    findQuestionnaireFaults: findFormFaults,
    findFaults: findLadderFaults,
    findTextFaults: findLadderTextFaults,
    runCase: runLadderCase,
  });
}
