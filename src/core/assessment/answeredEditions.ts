import { editionRef, type CatalogueEntry, type LadderEdition } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import { newestResponse, type AnsweredEdition } from './newestResponse.ts';
import type { EditionLookup } from './openAssessment.ts';

/** Where editions are found: the app's catalogue or a folder on disk. */
export type EditionShelf = { readonly entries: readonly CatalogueEntry[]; readonly findEdition: EditionLookup };

/** The editions that judge an assessment; a questionnaire that it does not answer is null. */
export type AnsweredEditions = {
  readonly maturity: AnsweredEdition<'levelCumulative'> | null;
  readonly security: AnsweredEdition<'weightedSections'> | null;
  /** Every edition of the ladder that is or was offered, in the order of the catalogue. */
  readonly ladders: readonly LadderEdition[];
};

/** Finds the newest edition of each questionnaire that an opened assessment answers, and every edition of the ladder. */
export async function findAnsweredEditions(assessment: Assessment, { entries, findEdition }: EditionShelf): Promise<AnsweredEditions> {
  const offered = entries.filter(({ method, status }) => method === 'criteriaLadder' && status !== 'draft');
  const ladders = await Promise.all(offered.map((entry) => findEdition(editionRef(entry))));
  return {
    maturity: await newestResponse('levelCumulative', assessment, findEdition),
    security: await newestResponse('weightedSections', assessment, findEdition),
    ladders: ladders.filter((edition) => edition?.method === 'criteriaLadder'),
  };
}
