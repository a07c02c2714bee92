import type { Assessment } from '../../core/assessment/index.ts';
import type { EditionRef, MaturityEdition, MaturityTexts, SecurityEdition, SecurityTexts } from '../../core/edition/index.ts';
import { splitEditionRef } from '../../core/edition/index.ts';
import type { ReportLanguage } from '../reportDocument.ts';
import type { ReportShelf } from '../reportShelf.ts';

/** What a blank form is made of, all plain data; a part is null where it is not wanted. */
export type FormInput = FormSettings & {
  readonly assessment: Assessment;
  readonly maturity: { readonly edition: MaturityEdition; readonly texts: MaturityTexts } | null;
  readonly security: { readonly edition: SecurityEdition; readonly texts: SecurityTexts } | null;
};

export type FormSettings = {
  readonly language: ReportLanguage;
  /** ISO date on which the form is made. */
  readonly date: string;
  readonly appVersion: string;
};

/** The editions that a form asks; a part is null where it is not wanted. */
export type FormRefs = { readonly maturity: EditionRef | null; readonly security: EditionRef | null };

/** Fetches what a blank form is made of; an edition that is not on the shelf is left out. */
export async function collectBlankForm(assessment: Assessment, refs: FormRefs, shelf: ReportShelf, settings: FormSettings): Promise<FormInput> {
  const find = async (ref: EditionRef | null) => (ref === null ? undefined : shelf.findEdition(ref));
  const [maturity, security] = await Promise.all([find(refs.maturity), find(refs.security)]);
  const textsOf = async (ref: EditionRef | null) => {
    const { id, version } = splitEditionRef(ref ?? '@');
    return shelf.loadData(`${id}/${version}/texts.${settings.language}.json`);
  };
  return {
    assessment,
    // Lint has validated the words of every edition that is published.
    maturity: maturity?.method === 'levelCumulative' ? { edition: maturity, texts: (await textsOf(refs.maturity)) as MaturityTexts } : null,
    security: security?.method === 'weightedSections' ? { edition: security, texts: (await textsOf(refs.security)) as SecurityTexts } : null,
    ...settings,
  };
}
