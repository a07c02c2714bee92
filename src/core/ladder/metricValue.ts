import type { Fraction } from '../shared/index.ts';

/** Where a metric comes from (SPEC L9): entered, scored from the maturity response, declared, worked out, or not known. */
export type MetricOrigin = 'fact' | 'scored' | 'declared' | 'computed' | 'unknown';

/** What is known of a metric. */
export type MetricValue =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'flag'; readonly value: boolean; readonly origin: MetricOrigin }
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly string[]; readonly origin: MetricOrigin }
  | { readonly kind: 'number'; readonly value: Fraction; readonly origin: MetricOrigin }
  /** Not yet fixed by the answers given: lies in `low`…`high`; `declared` stands in while they do not decide. */
  | { readonly kind: 'range'; readonly low: Fraction; readonly high: Fraction; readonly declared: Fraction | null };

/** Metrics by id, such as `fac.digital_equip_pct`; what is absent is unknown. */
export type Metrics = ReadonlyMap<string, MetricValue>;

/** Where the value of a metric comes from, apart from any comparison. */
export function originOf(metric: MetricValue | undefined): MetricOrigin {
  if (metric === undefined || metric.kind === 'unknown') return 'unknown';
  if (metric.kind !== 'range') return metric.origin;
  return metric.declared === null ? 'unknown' : 'declared';
}
