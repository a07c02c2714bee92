import type { OpenEdition } from '../../core/assessment/index.ts';
import { editionRef } from '../../core/edition/index.ts';
import type { WorkbookEditions } from './workbookInput.ts';

/** The editions of a workbook with the ids they ask, as a comparison wants them. */
export function openEditions({ maturity, security }: WorkbookEditions): readonly OpenEdition[] {
  const { questionnaire: requirements } = maturity.edition;
  const { questionnaire: questions } = security.edition;
  return [
    { ref: editionRef(requirements), ids: requirements.requirements.map(({ id }) => id) },
    { ref: editionRef(questions), ids: questions.questions.map(({ id }) => id) },
  ];
}
