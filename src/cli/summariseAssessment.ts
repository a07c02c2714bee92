import {
  countOverClaims,
  findAnsweredEditions,
  findOverClaims,
  summariseParts,
  type Assessment,
  type PartSummaries,
} from '../core/assessment/index.ts';
import type { EditionFolder } from './editionFolder.ts';

/** What `zhiti score` prints of an assessment beside the name of its file; null for what it does not answer. */
export type AssessmentSummary = PartSummaries & {
  /** Questions that contradictory answers raise, and how many are explained (SPEC O5); null without maturity answers. */
  readonly overClaims: { readonly count: number; readonly explained: number } | null;
};

/** Scores everything an opened assessment answers (contract, section 3). */
export async function summariseAssessment(assessment: Assessment, editions: EditionFolder): Promise<AssessmentSummary> {
  const answered = await findAnsweredEditions(assessment, editions);
  const { maturity, security } = answered;
  const questionnaires = [maturity, security].flatMap((response) => (response === null ? [] : [response.edition]));
  return {
    ...summariseParts(assessment, answered),
    overClaims: maturity === null ? null : countOverClaims(findOverClaims(await editions.overClaimRules(), assessment, questionnaires)),
  };
}
