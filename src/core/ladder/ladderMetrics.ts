import type { MaturityLink } from '../edition/index.ts';
import { exactNumber } from './exactNumber.ts';
import { factForm, nationalTitles } from './factCatalogue.ts';
import type { LadderFacts, LadderWorkshop } from './ladderFacts.ts';
import { maturityMetrics, type LadderMaturity } from './maturityMetrics.ts';
import type { Metrics, MetricValue } from './metricValue.ts';

/** Everything that criteria can ask: metrics of the firm, and those of each workshop. */
export type LadderMetrics = {
  readonly firm: Metrics;
  readonly workshops: readonly { readonly name: string; readonly values: Metrics }[];
};

/**
 * The metrics of a set of facts (SPEC L1, L9). What the maturity response fixes comes from it. Where
 * it leaves a metric open, a declared value stands in, but only while the response is not complete:
 * a finished self-assessment is never mixed with an older result.
 *
 * @param maturity the scored response, where the assessment holds one
 */
export function ladderMetrics(link: MaturityLink, facts: LadderFacts, maturity?: LadderMaturity): LadderMetrics {
  const firm = new Map<string, MetricValue>([
    ...metricsOf('ent', facts.ent),
    ...metricsOf('fac', facts.fac),
    ...metricsOf('ff', facts.ff),
    ...heldTitles(facts),
  ]);
  const declared = declaredMetrics(facts);
  const scored = maturity === undefined ? new Map<string, MetricValue>() : maturityMetrics(link, maturity);
  const isComplete = maturity?.score.outcome.status === 'complete';
  for (const id of Object.keys(link.metrics)) {
    firm.set(id, settle(scored.get(id), isComplete ? undefined : declared.get(id)));
  }
  return {
    firm,
    workshops: (facts.ws ?? []).map((workshop) => ({ name: workshop.name ?? '', values: workshopMetrics(workshop) })),
  };
}

/** The answers given come first; a declared value fills what they leave open. */
function settle(scored: MetricValue | undefined, declared: MetricValue | undefined): MetricValue {
  if (scored === undefined) return declared ?? { kind: 'unknown' };
  if (scored.kind !== 'range' || declared?.kind !== 'number') return scored;
  return { ...scored, declared: declared.value };
}

function declaredMetrics(facts: LadderFacts): Metrics {
  const { sub, ...totals } = facts.declared ?? {};
  const metrics = [...metricsOf('ent', totals), ...metricsOf('sub', sub)];
  return new Map(metrics.map(([id, value]) => [id, value.kind === 'unknown' ? value : { ...value, origin: 'declared' }] as const));
}

function workshopMetrics({ name: _, ...values }: LadderWorkshop): Metrics {
  return new Map(metricsOf('ws', values));
}

function metricsOf(
  prefix: string,
  values: Readonly<Record<string, unknown>> | undefined,
): readonly (readonly [string, OneValue])[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const id = `${prefix}.${name}`;
    return [[id, metricOf(id, value)] as const];
  });
}

type OneValue = Exclude<MetricValue, { kind: 'range' }>;

function metricOf(id: string, value: unknown): OneValue {
  if (typeof value === 'boolean') return { kind: 'flag', value, origin: 'fact' };
  if (typeof value === 'number') return { kind: 'number', value: exactNumber(value), origin: 'fact' };
  const form = factForm(id);
  return form?.kind === 'choice' && typeof value === 'string' ? { kind: 'choice', value, options: form.options, origin: 'fact' } : { kind: 'unknown' };
}

/** The highest national title held; titles decide nothing but the prior grade of the national gradient (SPEC L8). */
function heldTitles(facts: LadderFacts): readonly (readonly [string, MetricValue])[] {
  if (facts.titles === undefined) return [];
  const held = new Set<string>(facts.titles.map(({ title }) => title));
  const options = ['none', ...nationalTitles];
  const value = nationalTitles.reduce<string>((highest, title) => (held.has(title) ? title : highest), 'none');
  return [['titles.national', { kind: 'choice', value, options, origin: 'fact' }]];
}
