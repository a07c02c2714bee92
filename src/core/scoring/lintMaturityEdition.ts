import {
  findMaturityFaults,
  findMaturityTextFaults,
  lintEdition,
  maturityQuestionnaireSchema,
  maturityRubricSchema,
  maturityTextsSchema,
  parseWith,
  type EditionFault,
  type MaturityEdition,
  type RawEditionFiles,
} from '../edition/index.ts';
import { maturityCaseSchema, runMaturityCase } from './maturityCase.ts';

/** Checks one edition of the method `levelCumulative` from its raw files (SPEC E6). */
export function lintMaturityEdition(raw: RawEditionFiles): readonly EditionFault[] {
  return lintEdition(raw, {
    questionnaire: parseWith(maturityQuestionnaireSchema),
    rubric: parseWith(maturityRubricSchema),
    texts: parseWith(maturityTextsSchema),
    goldenCase: parseWith(maturityCaseSchema),
    assemble: (questionnaire, rubric): MaturityEdition => ({ method: 'levelCumulative', questionnaire, rubric }),
    findQuestionnaireFaults: () => [],
    findFaults: findMaturityFaults,
    findTextFaults: findMaturityTextFaults,
    runCase: runMaturityCase,
  });
}
