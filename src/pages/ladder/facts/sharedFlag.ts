import type { FactValue, LadderFacts } from '../../../core/ladder/index.ts';

/** A fact of the company as the workshops hold it: the same in all, or not. */
export type SharedFlag = { readonly kind: 'same'; readonly value: FactValue | undefined } | { readonly kind: 'mixed' };

/** Reads a fact that every workshop holds a copy of; without a workshop it is unknown. */
export function sharedFlag(workshops: LadderFacts['ws'], name: string): SharedFlag {
  const values = new Set((workshops ?? []).map((workshop) => workshop[name]));
  if (values.size > 1) return { kind: 'mixed' };
  const [value] = values;
  return { kind: 'same', value };
}
