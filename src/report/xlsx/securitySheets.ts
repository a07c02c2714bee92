import { conformity } from '../content/security/conformity.ts';
import { sectionRates } from '../content/security/sectionRates.ts';
import { securityAnswersChapter } from '../content/security/securityAnswersChapter.ts';
import type { SecurityContext } from '../content/security/securityContext.ts';
import { securityPlanChapter } from '../content/security/securityPlanChapter.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import type { ReportSheet } from './reportSheet.ts';
import { tablesAsSheets } from './sheetOfTable.ts';

/** The sheets on security; each is the first table of its chapter, so that both say the same. */
export function securitySheets(context: SecurityContext, words: SheetWords): readonly ReportSheet[] {
  const { names } = words;
  return [
    ...tablesAsSheets(sectionRates(context), words, [names.sections]),
    ...tablesAsSheets(conformity(context), words, [names.securityItems]),
    ...tablesAsSheets(securityPlanChapter(context), words, [names.securityPlan]),
    ...tablesAsSheets(securityAnswersChapter(context), words, [names.securityAnswers]),
  ];
}
