import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyRequirement, gbt39116, seeded, smallEdition } from '../../../tests/builders/index.ts';
import { maturityAnswers, type MaturityAnswer, type MaturityAnswers } from '../answers/index.ts';
import { levelScoreIf, prepareMaturityModel, type MaturityModel } from '../scoring/index.ts';
import { compare, fraction, toFractionText } from '../shared/index.ts';
import type { Dependency } from './dependency.ts';
import { cheapestPath, type MaturityPath } from './maturityPath.ts';
import type { PathQuestion } from './raise.ts';

const discrete = { industryType: 'discrete', tailoredOut: new Set<string>() } as const;
const small = prepareMaturityModel(smallEdition, discrete);
const ids = small.requirementsByLevel.flat();
const bound = fraction(small.thresholdInTenths, 10);
const steps = ['none', 'partial', 'most', 'full'] as const;

const tenths = (answer: MaturityAnswer | undefined) => (answer === undefined ? 0 : (small.answersInTenths[answer] ?? 0));

/** Everything that a firm could raise, tried out: the least cost at which the level is satisfied and no dependency is broken. */
function leastCost({ answers, effortOf, dependencies }: PathQuestion, level: number): number {
  const index = small.levels.indexOf(level);
  const open = ids.filter((id) => tenths(answers.get(id)) < 10);
  let least = Infinity;
  const raised = new Map(answers);
  const tryFrom = (place: number, cost: number): void => {
    if (cost >= least) return;
    const id = open[place];
    if (id === undefined) {
      if (compare(levelScoreIf(small, index, (one) => raised.get(one) ?? 'none'), bound) >= 0 && keeps(answers, raised, dependencies)) least = cost;
      return;
    }
    const now = tenths(answers.get(id));
    tryFrom(place + 1, cost);
    for (const step of steps) {
      if (tenths(step) <= now) continue;
      raised.set(id, step);
      tryFrom(place + 1, cost + effortOf(id).cost * (tenths(step) - now));
    }
    const before = answers.get(id);
    if (before === undefined) raised.delete(id);
    else raised.set(id, before);
  };
  tryFrom(0, 0);
  return least;
}

function keeps(before: MaturityAnswers, after: MaturityAnswers, dependencies: readonly Dependency[]): boolean {
  return dependencies.every(
    ({ id, at, needs, least }) =>
      tenths(before.get(id)) >= tenths(at) || tenths(after.get(id)) < tenths(at) || tenths(after.get(needs)) >= tenths(least),
  );
}

function applied(answers: MaturityAnswers, path: MaturityPath): MaturityAnswers {
  return new Map([...answers, ...path.measures.map(({ id, to }) => [id, to] as const)]);
}

const anyQuestion = fc
  .record({
    answers: fc.array(fc.constantFrom(...maturityAnswers, 'full', 'full', null), { minLength: ids.length, maxLength: ids.length }),
    costs: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: ids.length, maxLength: ids.length }),
    // What is needed comes earlier in the edition, so that there are no circles.
    pairs: fc.array(fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1), fc.constantFrom('partial', 'most', 'full'), fc.constantFrom('partial', 'most', 'full')), { maxLength: 6 }),
  })
  .map(({ answers, costs, pairs }): PathQuestion => ({
    model: small,
    answers: new Map(ids.flatMap((id, index) => (answers[index] === null || answers[index] === undefined ? [] : [[id, answers[index]] as const]))),
    effortOf: (id) => ({ cost: costs[ids.indexOf(id)] ?? 0, months: 3 }),
    dependencies: pairs.flatMap(([one, other, at, least]): readonly Dependency[] => {
      const [needs, id] = [ids[Math.min(one, other)], ids[Math.max(one, other)]];
      return needs === undefined || id === undefined || needs === id ? [] : [{ id, at: at, needs, least: least }];
    }),
  }))
  .filter(({ answers }) => ids.filter((id) => tenths(answers.get(id)) < 10).length <= 7);

describe('the cheapest path to the next level', () => {
  it('[P4] costs as little as the best of all ways tried out', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const path = cheapestPath(question);
        if (path === null) return;
        expect(path.cost).toBe(leastCost(question, path.level));
      }),
      { ...seeded, numRuns: 150 },
    );
  });

  it('[P2, P3, P5] reaches the level, keeps every dependency and begins nothing before what it needs', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const path = cheapestPath(question);
        if (path === null) return;
        const after = applied(question.answers, path);
        const index = small.levels.indexOf(path.level);
        const score = levelScoreIf(small, index, (id) => after.get(id) ?? 'none');

        expect(compare(score, bound)).toBeGreaterThanOrEqual(0);
        expect(toFractionText(path.score.then)).toBe(toFractionText(score));
        expect(keeps(question.answers, after, question.dependencies)).toBe(true);
        const ends = new Map<string, number>();
        for (const { id, start, end, after: needed } of path.measures) {
          for (const one of needed) expect(ends.get(one)).toBeLessThanOrEqual(start);
          ends.set(id, end);
        }
      }),
      seeded,
    );
  });

  it('[P2] does not exist where every level is satisfied, and aims at the first one that is not', () => {
    const effortOf = () => ({ cost: 10, months: 6 });
    const all = everyRequirement(smallEdition).answered('full');
    const pathOf = (answers: MaturityAnswers) => cheapestPath({ model: small, answers, effortOf, dependencies: [] });

    expect(pathOf(all)).toBeNull();
    const path = pathOf(all.but('A-L1', 'none'));

    expect(path?.level).toBe(1);
    expect(path?.measures.map(({ id, from, to, cost, months }) => ({ id, from, to, cost, months }))).toEqual([
      { id: 'A-L1-b', from: 'none', to: 'full', cost: 100, months: 6 },
      { id: 'A-L1-a', from: 'none', to: 'partial', cost: 50, months: 3 },
    ]);
  });

  it('[P4] is found for the whole questionnaire in well under a second, whatever the answers', () => {
    const model: MaturityModel = prepareMaturityModel(gbt39116, discrete);
    const asked = model.requirementsByLevel.flat();
    for (const seed of [1, 2, 3]) {
      let state = seed;
      const next = (count: number) => (state = (state * 48_271) % 2_147_483_647) % count;
      const answers = new Map(asked.map((id) => [id, steps[next(4)] ?? 'none'] as const));
      const costs = new Map(asked.map((id) => [id, 1 + next(300)]));
      const begin = performance.now();
      const path = cheapestPath({ model, answers, effortOf: (id) => ({ cost: costs.get(id) ?? 0, months: 4 }), dependencies: [] });

      expect(path).not.toBeNull();
      expect(performance.now() - begin).toBeLessThan(1000);
    }
  });
});
