import { compare, fraction, multiply, type Fraction } from '../shared/index.ts';
import type { MaturityScore } from './levelCumulative.ts';
import type { MaturityModel } from './maturityModel.ts';

/** A sub-domain with its known maturity and its absolute weight in the whole, 0…1. */
export type RankedSubdomain = { readonly id: string; readonly maturity: Fraction; readonly ceiling: number; readonly weight: Fraction };

/**
 * The sub-domains whose maturity is known, highest first (SPEC S13); equal ones by the greater absolute
 * weight, then in the order of the edition. Strengths are read from the front, weaknesses from the back.
 */
export function rankSubdomains(model: MaturityModel, score: MaturityScore): readonly RankedSubdomain[] {
  const weights = absoluteWeights(model);
  return score.subdomains
    .flatMap(({ id, maturity, ceiling }) =>
      maturity === null ? [] : [{ id, maturity, ceiling, weight: weights.get(id) ?? fraction(0) }],
    )
    .sort((left, right) => compare(right.maturity, left.maturity) || compare(right.weight, left.weight));
}

/** The share of each applicable sub-domain in the whole: the product of the three steps of weights, domains tailored out shared out. */
export function absoluteWeights(model: MaturityModel): ReadonlyMap<string, Fraction> {
  const weights = new Map<string, Fraction>();
  for (const [element, elementShare] of withShares(model.elements, fraction(1))) {
    for (const [domain, domainShare] of withShares(element.domains, elementShare)) {
      for (const [subdomain, share] of withShares(domain.subdomains, domainShare)) weights.set(subdomain.id, share);
    }
  }
  return weights;
}

function withShares<Part extends { readonly weight: number }>(
  siblings: readonly Part[],
  whole: Fraction,
): readonly (readonly [Part, Fraction])[] {
  const sum = siblings.reduce((total, part) => total + part.weight, 0);
  return siblings.map((part) => [part, multiply(whole, fraction(part.weight, sum))] as const);
}
