import { factForm, fitsForm } from './factCatalogue.ts';
import type { LadderFacts } from './ladderFacts.ts';

/** A fact that the file format does not know, or whose value has the wrong kind or lies out of bounds (SPEC L1). */
export type FactFault = { readonly type: 'unknownFact' | 'wrongValue'; readonly path: string; readonly name: string; readonly value: unknown };

/** Finds facts that are not in the catalogue or do not fit it, in the order of the file. */
export function findFactFaults(facts: LadderFacts): readonly FactFault[] {
  const { sub, ...totals } = facts.declared ?? {};
  return [
    ...(facts.ws ?? []).flatMap(({ name: _, ...values }, index) => faultsIn(`ws.${index}`, 'ws', 'ws', values)),
    ...faultsIn('ent', 'ent', 'ent', facts.ent),
    ...faultsIn('fac', 'fac', 'fac', facts.fac),
    ...faultsIn('ff', 'ff', 'ff', facts.ff),
    ...faultsIn('declared', 'ent', 'declared', totals),
    ...faultsIn('declared.sub', 'sub', 'declared', sub),
  ];
}

function faultsIn(
  at: string,
  prefix: string,
  group: string,
  values: Readonly<Record<string, unknown>> | undefined,
): readonly FactFault[] {
  return Object.entries(values ?? {}).flatMap(([name, value]): readonly FactFault[] => {
    if (value === undefined) return [];
    const form = factForm(`${prefix}.${name}`);
    const found = { path: `${at}.${name}`, name, value };
    if (form?.group !== group) return [{ type: 'unknownFact', ...found }];
    return fitsForm(form, value) ? [] : [{ type: 'wrongValue', ...found }];
  });
}
