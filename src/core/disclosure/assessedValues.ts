import { ladderFactsOf, ladderMaturityOf, scoreSecurityResponse, type AnsweredEditions, type Assessment } from '../assessment/index.ts';
import { sizeClass, type SizeClass } from '../company/index.ts';
import { editionRef } from '../edition/index.ts';
import { evaluateLadder, type LadderFacts, type LadderMaturity, type Rung } from '../ladder/index.ts';
import { elementMaturity, levelOfTotal, type MaturityModel, type MaturityScore } from '../scoring/index.ts';
import type { Fraction } from '../shared/index.ts';
import type { Campaign } from './campaign.ts';

/** The results of an assessment from which a record is made, as fine as the assessment has them; null is not known. */
export type AssessedValues = {
  /** ISO date of the round. */
  readonly date: string;
  readonly district: string | null;
  readonly districtVersion: string;
  readonly industry: string | null;
  readonly size: SizeClass | null;
  readonly model: MaturityModel;
  readonly total: Fraction;
  readonly level: number;
  readonly elements: Readonly<Record<ElementId, Fraction | null>>;
  /** Own maturity and level of each sub-domain in scope; null while it is open. */
  readonly subdomains: readonly { readonly id: string; readonly maturity: Fraction | null; readonly level: number | null }[];
  readonly tailoredSubdomains: readonly string[];
  readonly rung: Rung | null;
  readonly securityDone: boolean | null;
  readonly band: string | null;
};

export const elementIds = ['personnel', 'technology', 'resource', 'manufacturing'] as const;
export type ElementId = (typeof elementIds)[number];

/** Why an assessment has no result that a record can be made from (SPEC D8). */
export type NoValues = { readonly type: 'noMaturity' } | { readonly type: 'incomplete'; readonly open: number };

/**
 * Takes from an assessment the results that a record is made from (SPEC D2), each by its own name. Of security and ladder
 * only what was judged by the campaign's editions counts.
 *
 * @returns why there is no maturity result, where there is none
 */
export function assessedValues(assessment: Assessment, editions: AnsweredEditions, campaign: Campaign): AssessedValues | NoValues {
  const { maturity } = editions;
  if (maturity === null) return { type: 'noMaturity' };
  const ladderMaturity = ladderMaturityOf(maturity.edition, assessment, maturity.response);
  const { model, score } = ladderMaturity;
  if (score.outcome.status === 'incomplete') return { type: 'incomplete', open: score.outcome.unanswered.length };
  const { date } = assessment.round;
  const { district = '', districtVersion = '', industry = '', employees, revenue } = assessment.company;
  return {
    date,
    district: district === '' ? null : district,
    districtVersion,
    industry: industry === '' ? null : industry,
    size: employees === undefined || revenue === undefined ? null : sizeClass(employees, revenue),
    model,
    total: score.outcome.total,
    level: score.outcome.level,
    elements: elementsOf(model, score),
    subdomains: score.subdomains.map(({ id, maturity: own }) => ({ id, maturity: own, level: own === null ? null : levelOfTotal(model, own) })),
    tailoredSubdomains: score.tailoredSubdomains,
    rung: rungOf(assessment, editions, campaign, ladderMaturity),
    ...securityOf(editions, campaign),
  };
}

function elementsOf(model: MaturityModel, score: MaturityScore): AssessedValues['elements'] {
  const of = (id: ElementId) => elementMaturity(model, score, id);
  return { personnel: of('personnel'), technology: of('technology'), resource: of('resource'), manufacturing: of('manufacturing') };
}

/** The rung under the edition's own thresholds: a firm's changed ones are for itself (SPEC L6). */
function rungOf(assessment: Assessment, { ladders }: AnsweredEditions, { editions }: Campaign, maturity: LadderMaturity): Rung | null {
  const edition = ladders.find(({ questionnaire }) => editionRef(questionnaire) === editions.ladder?.edition);
  const facts = ladderFactsOf(assessment);
  if (edition === undefined || facts === null || !hasFacts(facts)) return null;
  return evaluateLadder(edition, facts, maturity).thresholds.rungWithout;
}

/** Whether anything is entered that a rung is judged by. */
function hasFacts({ ws = [], ent = {}, fac = {}, ff = {}, declared = {} }: LadderFacts): boolean {
  return ws.length > 0 || [ent, fac, ff, declared].some((part) => Object.keys(part).length > 0);
}

/** Without any answer security is not finished; where nothing of it applies, or another edition is answered, nothing is known. */
function securityOf({ security }: AnsweredEditions, { editions }: Campaign): Pick<AssessedValues, 'securityDone' | 'band'> {
  if (security === null) return { securityDone: false, band: null };
  if (security.ref !== editions.security?.edition) return { securityDone: null, band: null };
  const { outcome } = scoreSecurityResponse(security.edition, security.response);
  switch (outcome.status) {
    case 'complete':
      return { securityDone: true, band: outcome.judgement.band };
    case 'incomplete':
      return { securityDone: false, band: null };
    case 'notApplicable':
      return { securityDone: null, band: null };
  }
}
