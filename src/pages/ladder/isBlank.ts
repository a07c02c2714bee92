import type { LadderFacts } from '../../core/ladder/index.ts';

/** Whether no fact is known yet; names of workshops, titles and changed thresholds are no facts. */
export function isBlank({ ws, ent, fac, ff, declared }: LadderFacts): boolean {
  const { sub, ...totals } = declared ?? {};
  const workshops = (ws ?? []).map(({ name: _, ...facts }) => facts);
  return [...workshops, ent, fac, ff, totals, sub].every((group) => Object.values(group ?? {}).every((value) => value === undefined));
}
