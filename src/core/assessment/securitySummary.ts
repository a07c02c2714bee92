import { editionRef, type SecurityEdition } from '../edition/index.ts';
import {
  prepareSecurityModel,
  scoreSecurity,
  securityEvidence,
  type BandJudgement,
  type ItemStatus,
  type SectionScore,
  type SecurityCounts,
  type SecurityModel,
  type SecurityRange,
  type SecurityScore,
} from '../scoring/index.ts';
import { fraction, multiply, roundHalfUp, toFractionText, type Fraction } from '../shared/index.ts';
import { evidencedQuestionsOf, securityAnswersOf, securityFlagsOf, type SecurityResponse } from './securityResponse.ts';

/**
 * The `infosec` part of what `zhiti score` prints. Scores and percentages are rounded half up to one
 * decimal. `items.notApplicable` counts the optional items too; `cap` is the best band when nothing caps.
 */
export type SecuritySummary = {
  readonly edition: string;
  readonly outcome: SecurityScore['outcome']['status'];
  readonly complete: boolean;
  readonly exact: string | null;
  readonly score: number | null;
  readonly rawBand: string | null;
  readonly band: string | null;
  readonly cap: string | null;
  readonly capRules: readonly string[];
  readonly triggered: readonly string[];
  readonly partlyMet: readonly string[];
  readonly items: SecurityScore['itemCounts'];
  readonly itemStatuses: Readonly<Record<string, ItemStatus>>;
  readonly itemConformityPercent: number | null;
  readonly answered: number;
  readonly applicable: number;
  readonly counts: SecurityCounts;
  readonly missing: readonly string[];
  readonly openFlags: readonly string[];
  readonly unknown: readonly string[];
  readonly unknownPercent: number;
  readonly lowConfidence: boolean;
  readonly evidence: { readonly met: number; readonly evidenced: number; readonly percent: number | null };
  readonly range: { readonly min: number; readonly max: number; readonly worstBand: string; readonly bestBand: string } | null;
  readonly sections: Readonly<Record<string, SectionSummary>>;
};

type SectionSummary = { readonly weight: number; readonly exact: string | null; readonly percent: number | null };

/** The profile and answers of a response made ready for every scoring function. */
export function securityModelOf(edition: SecurityEdition, response: SecurityResponse): SecurityModel {
  return prepareSecurityModel(edition, securityFlagsOf(response));
}

/** Scores a response to an edition of the security self-assessment. */
export function scoreSecurityResponse(edition: SecurityEdition, response: SecurityResponse): SecurityScore {
  return scoreSecurity(securityModelOf(edition, response), securityAnswersOf(response));
}

/** Puts a score into the shape that files and scripts read (contract, section 3). */
export function summariseSecurity(edition: SecurityEdition, response: SecurityResponse): SecuritySummary {
  const model = securityModelOf(edition, response);
  const answers = securityAnswersOf(response);
  const score = scoreSecurity(model, answers);
  const { outcome } = score;
  const evidence = securityEvidence(model, answers, evidencedQuestionsOf(response));
  return {
    edition: editionRef(edition.questionnaire),
    outcome: outcome.status,
    complete: outcome.status === 'complete',
    exact: outcome.status === 'complete' ? toFractionText(outcome.score) : null,
    score: outcome.status === 'complete' ? roundHalfUp(outcome.score, 1) : null,
    ...bandSummary(outcome.status === 'complete' ? outcome.judgement : null),
    triggered: score.keyItems.triggered.map(({ question }) => question),
    partlyMet: score.keyItems.partlyMet,
    items: score.itemCounts,
    itemStatuses: Object.fromEntries(score.items.map(({ number, status }) => [number, status])),
    itemConformityPercent: percentOf(score.itemConformityRate),
    answered: score.answered,
    applicable: score.applicable,
    counts: score.counts,
    missing: outcome.status === 'incomplete' ? outcome.unanswered : [],
    openFlags: model.openFlags,
    unknown: score.unknown,
    unknownPercent: roundHalfUp(multiply(score.unknownShare, fraction(100)), 1),
    lowConfidence: score.lowConfidence,
    evidence: { met: evidence.met, evidenced: evidence.evidenced, percent: percentOf(evidence.share) },
    range: rangeSummary(score.range),
    sections: Object.fromEntries(score.sections.map((section) => [section.id, sectionSummary(section)])),
  };
}

function bandSummary(judgement: BandJudgement | null): Pick<SecuritySummary, 'rawBand' | 'band' | 'cap' | 'capRules'> {
  if (judgement === null) return { rawBand: null, band: null, cap: null, capRules: [] };
  return { rawBand: judgement.raw, band: judgement.band, cap: judgement.cap, capRules: judgement.capRules };
}

function rangeSummary(range: SecurityRange | null): SecuritySummary['range'] {
  if (range === null) return null;
  const { min, max } = range;
  return { min: roundHalfUp(min.score, 1), max: roundHalfUp(max.score, 1), worstBand: min.band, bestBand: max.band };
}

function sectionSummary(section: SectionScore): SectionSummary {
  const { weight } = section;
  if (section.status === 'open') return { weight, exact: null, percent: null };
  return { weight, exact: toFractionText(section.rate), percent: percentOf(section.rate) };
}

function percentOf(share: Fraction | null): number | null {
  return share === null ? null : roundHalfUp(multiply(share, fraction(100)), 1);
}
