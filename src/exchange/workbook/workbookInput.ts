import type { Assessment } from '../../core/assessment/index.ts';
import type { MaturityEdition, MaturityTexts, SecurityEdition, SecurityTexts } from '../../core/edition/index.ts';
import type { WorkbookLanguage } from './workbookWords.ts';

/** An edition with its words in every language, so that a workbook is read whichever it was made in. */
export type WorkbookEditions = {
  readonly maturity: { readonly edition: MaturityEdition; readonly texts: Readonly<Record<WorkbookLanguage, MaturityTexts>> };
  readonly security: { readonly edition: SecurityEdition; readonly texts: Readonly<Record<WorkbookLanguage, SecurityTexts>> };
};

/** What a workbook is made of, all plain data. */
export type WorkbookInput = {
  readonly assessment: Assessment;
  readonly editions: WorkbookEditions;
  readonly language: WorkbookLanguage;
  /** ISO instant at which it is made. */
  readonly exportedAt: string;
};
