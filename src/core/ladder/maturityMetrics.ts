import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import type { MaturityLink } from '../edition/index.ts';
import { scoreMaturity, type MaturityModel, type MaturityScore } from '../scoring/index.ts';
import { add, compare, fraction, multiply, zero, type Fraction } from '../shared/index.ts';
import type { MetricValue } from './metricValue.ts';

/** A maturity response made ready for the ladder. */
export type LadderMaturity = {
  readonly model: MaturityModel;
  readonly answers: MaturityAnswers;
  /** The score of these answers on this model. */
  readonly score: MaturityScore;
};

type Extremes = { readonly low: MaturityScore; readonly high: MaturityScore };

/**
 * The metrics that a maturity response gives (SPEC L9). Each is exact where the answers fix it, else a
 * range: open requirements once as `none` and once as `full` (SPEC S10). Of sub-domains, only those in
 * scope count, so that a domain tailored out leaves the mean.
 *
 * @returns only metrics about which the response says something; completion only once it is complete
 */
export function maturityMetrics(link: MaturityLink, maturity: LadderMaturity): ReadonlyMap<string, MetricValue> {
  const extremes = { low: scoreWithOpenAs(maturity, 'none'), high: scoreWithOpenAs(maturity, 'full') };
  const metrics = new Map<string, MetricValue>();
  for (const [id, rule] of Object.entries(link.metrics)) {
    const value = rule.from === 'completion' ? completion(maturity) : between(ruleValues(rule, maturity, extremes));
    if (value.kind !== 'unknown') metrics.set(id, value);
  }
  return metrics;
}

type ValueRule = Exclude<MaturityLink['metrics'][string], { from: 'completion' }>;
type Values = { readonly low: Fraction; readonly high: Fraction } | null;

function ruleValues(rule: ValueRule, maturity: LadderMaturity, extremes: Extremes): Values {
  switch (rule.from) {
    case 'total':
      return { low: totalOfScore(extremes.low), high: totalOfScore(extremes.high) };
    case 'subdomains':
      return meanOfSubdomains(extremes, rule.ids);
    case 'requirements':
      return asOneSubdomain(maturity, rule.ids);
  }
}

function completion(maturity: LadderMaturity): MetricValue {
  return maturity.score.outcome.status === 'complete' ? { kind: 'flag', value: true, origin: 'scored' } : { kind: 'unknown' };
}

function between(values: Values): MetricValue {
  if (values === null) return { kind: 'unknown' };
  const { low, high } = values;
  return compare(low, high) === 0 ? { kind: 'number', value: low, origin: 'scored' } : { kind: 'range', low, high, declared: null };
}

function scoreWithOpenAs({ model, answers, score }: LadderMaturity, assumed: MaturityAnswer): MaturityScore {
  const open = model.requirementsByLevel.flat().filter((id) => !answers.has(id));
  return open.length === 0 ? score : scoreMaturity(model, new Map([...answers, ...open.map((id) => [id, assumed] as const)]));
}

function totalOfScore(score: MaturityScore): Fraction {
  return score.outcome.status === 'complete' ? score.outcome.total : zero;
}

function meanOfSubdomains(extremes: Extremes, ids: readonly string[]): Values {
  const inScope = ids.filter((id) => extremes.low.subdomains.some((subdomain) => subdomain.id === id));
  if (inScope.length === 0) return null;
  const mean = (score: MaturityScore) => {
    const sum = inScope.reduce(
      (total, id) => add(total, score.subdomains.find((subdomain) => subdomain.id === id)?.maturity ?? zero),
      zero,
    );
    return multiply(sum, fraction(1, inScope.length));
  };
  return { low: mean(extremes.low), high: mean(extremes.high) };
}

/** Some requirements counted in the same way as a sub-domain (SPEC S9): they are scored as a model of their own. */
function asOneSubdomain({ model, answers }: LadderMaturity, ids: readonly string[]): Values {
  const requirements = model.requirementsByLevel.map((level) => level.filter((id) => ids.includes(id)));
  if (requirements.every((level) => level.length === 0)) return null;
  const part = { id: 'part', weight: 100 };
  const own: MaturityModel = {
    ...model,
    elements: [{ ...part, domains: [{ ...part, subdomains: [{ ...part, requirements }] }] }],
    requirementsByLevel: requirements,
    tailoredSubdomains: [],
  };
  const maturity = { model: own, answers, score: scoreMaturity(own, answers) };
  const maturityOf = (score: MaturityScore) => score.subdomains[0]?.maturity ?? zero;
  return { low: maturityOf(scoreWithOpenAs(maturity, 'none')), high: maturityOf(scoreWithOpenAs(maturity, 'full')) };
}
