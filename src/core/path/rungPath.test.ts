import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import { evaluateLadder, isCountedIn, type PartOutcome } from '../ladder/index.ts';
import { cheapestRungPath, type RungEffortOf } from './rungPath.ts';

const editions = [ladder2023, ladder2024];

/** The least cost of a part, by trying every set of missing criteria that would meet it. */
function leastCost(part: PartOutcome, costOf: (id: string) => number): number {
  const missing = part.criteria.filter(({ result, criterion }) => (result === 'unmet' || result === 'unknown') && criterion.use !== 'advisory');
  const mandatory = missing.filter(({ criterion }) => criterion.use === 'mandatory').map(({ criterion }) => criterion.id);
  let sum = mandatory.reduce((total, id) => total + costOf(id), 0);
  for (const { group, need, have } of part.groups) {
    const members = missing.filter((one) => isCountedIn(one, group)).map(({ criterion }) => criterion.id);
    let least = Infinity;
    for (let set = 0; set < 2 ** members.length; set += 1) {
      const chosen = members.filter((_, place) => (set & (1 << place)) !== 0);
      if (have + chosen.length >= need) least = Math.min(least, chosen.reduce((total, id) => total + costOf(id), 0));
    }
    sum += least;
  }
  return sum;
}

describe('the cheapest path to the next rung', () => {
  it('[P7] costs as little as the best of all ways tried out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), fc.constantFrom('e1', 'e2'), fc.array(fc.nat(40), { minLength: 30, maxLength: 30 }), (edition, example, costs) => {
        // Without numbers that fall short only in part, whole efforts can be added up by hand.
        const facts = { ...exampleFacts(example), declared: {} };
        const outcome = evaluateLadder(edition, facts);
        const costOf = (id: string) => (costs[[...id].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % costs.length] ?? 0) * 10;
        const effortOf: RungEffortOf = (id) => ({ cost: costOf(id) / 10, months: 1 });
        const path = cheapestRungPath({ ...outcome, ...withoutGaps(outcome) }, effortOf);
        if (path === null) return;
        const ways = {
          DW: () => Math.min(...(outcome.DW.workshops.length === 0 ? [outcome.DW.nearest] : outcome.DW.workshops).map((workshop) => leastCost(workshop, costOf))),
          SF: () => null,
          FF: () => leastCost(outcome.FF.common, costOf) + Math.min(...outcome.FF.branches.map((branch) => leastCost(branch, costOf))),
        };
        const expected = ways[path.rung]();
        if (expected !== null) expect(path.cost).toBe(expected);
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });

  it('[P7] ends on the highest rung, and asks for the workshops that a plant lacks', () => {
    const effortOf: RungEffortOf = () => ({ cost: 10, months: 2 });
    const e1 = evaluateLadder(ladder2023, exampleFacts('e1'));
    const nothing = evaluateLadder(ladder2024, {});

    expect(e1.rung === 'FF' ? cheapestRungPath(e1, effortOf) : 'not the highest').toBeNull();
    const path = cheapestRungPath(nothing, effortOf);
    expect(path?.rung).toBe('DW');
    expect(path?.steps).toHaveLength(1);
    expect(path?.steps[0]?.of).toEqual({ kind: 'workshop', index: null, name: '' });
    expect(path?.cost).toBe((path?.steps[0]?.measures.length ?? 0) * 100);
    // Two workshops are asked for; one of two is met.
    const lacking = cheapestRungPath({ ...nothing, rung: 'DW', DW: { ...nothing.DW, metCount: 1 } }, effortOf);
    expect(lacking?.steps.filter(({ of }) => of.kind === 'workshop')).toHaveLength(1);
  });
});

/** The same outcome with every number short by all of its threshold. */
function withoutGaps(outcome: ReturnType<typeof evaluateLadder>) {
  const bare = <Part extends PartOutcome>(part: Part): Part => ({ ...part, criteria: part.criteria.map((one) => ({ ...one, relativeGap: null })) });
  const { DW, SF, FF } = outcome;
  return {
    DW: { ...DW, workshops: DW.workshops.map(bare), nearest: bare(DW.nearest) },
    SF: bare(SF),
    FF: { ...FF, common: bare(FF.common), branches: FF.branches.map(bare), best: bare(FF.best) },
  };
}
