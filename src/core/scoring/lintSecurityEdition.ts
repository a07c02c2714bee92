import {
  findSecurityFaults,
  findSecurityTextFaults,
  lintEdition,
  parseWith,
  securityQuestionnaireSchema,
  securityRubricSchema,
  securityTextsSchema,
  type EditionFault,
  type RawEditionFiles,
  type SecurityEdition,
} from '../edition/index.ts';
import { runSecurityCase, securityCaseSchema } from './securityCase.ts';

/** Checks one edition of the method `weightedSections` from its raw files (SPEC E6). */
export function lintSecurityEdition(raw: RawEditionFiles): readonly EditionFault[] {
  return lintEdition(raw, {
    questionnaire: parseWith(securityQuestionnaireSchema),
    rubric: parseWith(securityRubricSchema),
    texts: parseWith(securityTextsSchema),
    goldenCase: parseWith(securityCaseSchema),
    assemble: (questionnaire, rubric): SecurityEdition => ({ method: 'weightedSections', questionnaire, rubric }),
    findQuestionnaireFaults: () => [],
    findFaults: findSecurityFaults,
    findTextFaults: findSecurityTextFaults,
    runCase: runSecurityCase,
  });
}
