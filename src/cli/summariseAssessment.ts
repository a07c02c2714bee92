import {
  countOverClaims,
  findOverClaims,
  ladderFactsOf,
  ladderMaturityOf,
  summariseLadders,
  summariseMaturity,
  summariseSecurity,
  type Assessment,
  type LadderSummary,
  type MaturitySummary,
  type SecuritySummary,
} from '../core/assessment/index.ts';
import type { EditionFolder } from './editionFolder.ts';
import { newestResponse } from './newestResponse.ts';

/** What `zhiti score` prints of an assessment beside the name of its file; null for what it does not answer. */
export type AssessmentSummary = {
  readonly maturity: MaturitySummary | null;
  readonly infosec: SecuritySummary | null;
  readonly ladder: Readonly<Record<string, LadderSummary>> | null;
  /** Questions that contradictory answers raise, and how many are explained (SPEC O5); null without maturity answers. */
  readonly overClaims: { readonly count: number; readonly explained: number } | null;
};

/** Scores everything an opened assessment answers (contract, section 3). */
export async function summariseAssessment(assessment: Assessment, editions: EditionFolder): Promise<AssessmentSummary> {
  const maturity = await newestResponse('levelCumulative', assessment, editions);
  const security = await newestResponse('weightedSections', assessment, editions);
  const answered = [maturity, security].flatMap((response) => (response === null ? [] : [response.edition]));
  const facts = ladderFactsOf(assessment);
  const ladderMaturity = maturity === null ? undefined : ladderMaturityOf(maturity.edition, assessment, maturity.response);
  return {
    maturity: maturity === null ? null : summariseMaturity(maturity.edition, assessment, maturity.response),
    infosec: security === null ? null : summariseSecurity(security.edition, security.response),
    ladder: facts === null ? null : summariseLadders(await editions.ladderEditions(), facts, ladderMaturity),
    overClaims: maturity === null ? null : countOverClaims(findOverClaims(await editions.overClaimRules(), assessment, answered)),
  };
}
