import type { AnsweredEditions } from './answeredEditions.ts';
import type { Assessment } from './assessment.ts';
import { ladderFactsOf } from './ladderFacts.ts';
import { ladderMaturityOf, summariseLadders, type LadderSummary } from './ladderSummary.ts';
import { summariseMaturity, type MaturitySummary } from './maturitySummary.ts';
import { summariseSecurity, type SecuritySummary } from './securitySummary.ts';

/** What the parts of an assessment come to; null for what it does not answer. */
export type PartSummaries = {
  readonly maturity: MaturitySummary | null;
  readonly infosec: SecuritySummary | null;
  readonly ladder: Readonly<Record<string, LadderSummary>> | null;
};

/** Scores everything an opened assessment answers (contract, section 3). */
export function summariseParts(assessment: Assessment, { maturity, security, ladders }: AnsweredEditions): PartSummaries {
  const facts = ladderFactsOf(assessment);
  const ladderMaturity = maturity === null ? undefined : ladderMaturityOf(maturity.edition, assessment, maturity.response);
  return {
    maturity: maturity === null ? null : summariseMaturity(maturity.edition, assessment, maturity.response),
    infosec: security === null ? null : summariseSecurity(security.edition, security.response),
    ladder: facts === null ? null : summariseLadders(ladders, facts, ladderMaturity),
  };
}
