import { describe, expect, it } from 'vitest';
import { dependenciesOf, levelSharesSchema, placeAmong, type OverClaimRules } from '../src/core/assessment/index.ts';
import { cheapestPath, dependenciesIn, effortDataSchema, effortsFor, rungEffortDataSchema } from '../src/core/path/index.ts';
import { prepareMaturityModel } from '../src/core/scoring/index.ts';
import { anyAnswers, gbt39116, readJson, seeded } from './builders/index.ts';
import fc from 'fast-check';

const efforts = effortDataSchema.parse(readJson('questionnaires/gbt39116/efforts.json'));
const { rules } = readJson('questionnaires/gbt39116/over-claims.json') as OverClaimRules; // checked by tests/overClaims.test.ts
const model = prepareMaturityModel(gbt39116, { industryType: 'discrete', tailoredOut: new Set() });

describe('the data of the improvement plan', () => {
  it('[P1] has an estimate for every element and level, dearer and longer from level to level', () => {
    const { elements, levels } = gbt39116.questionnaire;

    expect(Object.keys(efforts.elements)).toEqual(elements.map(({ id }) => id));
    for (const estimates of Object.values(efforts.elements)) {
      expect(estimates).toHaveLength(levels.length);
      estimates.slice(1).forEach((estimate, index) => {
        expect(estimate.cost).toBeGreaterThan(estimates[index]?.cost ?? 0);
        expect(estimate.months).toBeGreaterThan(estimates[index]?.months ?? 0);
      });
    }
  });

  it('[P7] has an estimate for every rung', () => {
    const { rungs } = rungEffortDataSchema.parse(readJson('questionnaires/cq-ladder/efforts.json'));

    expect(Object.values(rungs).every(({ fact, number }) => fact.cost < number.cost)).toBe(true);
  });

  it('[P3] makes dependencies of the rules between maturity answers, in a circle only where two need each other', () => {
    const dependencies = dependenciesOf(gbt39116, rules);
    const needs = new Map<string, string[]>();
    for (const one of dependencies) needs.set(one.id, [...(needs.get(one.id) ?? []), one.needs]);
    const leadsTo = (id: string, seen: ReadonlySet<string>): boolean =>
      (needs.get(id) ?? []).some((next) => seen.has(next) || leadsTo(next, new Set([...seen, next])));

    expect(dependencies.length).toBeGreaterThan(40);
    expect([...needs.keys()].filter((id) => leadsTo(id, new Set([id])))).toEqual(['M1-L3-d', 'M2-L3-d']);
  });

  it('[P4] leads to the next level from any answers', () => {
    const effortOf = effortsFor(gbt39116, efforts, {});
    const dependencies = dependenciesIn(model, dependenciesOf(gbt39116, rules));
    fc.assert(
      fc.property(anyAnswers(gbt39116), (answers) => {
        const path = cheapestPath({ model, answers, effortOf, dependencies });

        expect(path === null || path.score.then.numerator * 10 >= path.score.then.denominator * 8).toBe(true);
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});

describe('the published shares of levels', () => {
  const { reports } = levelSharesSchema.parse(readJson('questionnaires/gbt39116/level-shares.json'));

  it('[B1] cover every level once and sum to all firms', () => {
    for (const { groups } of reports) {
      expect(groups.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step))).toEqual([0, 1, 2, 3, 4, 5]);
      expect(groups.reduce((sum, { permille }) => sum + permille, 0)).toBe(1000);
    }
  });

  it('[B1] place a level among the firms of each year', () => {
    expect(reports.map((report) => placeAmong(report, 3))).toEqual([
      { group: 2, below: 890, same: 60, above: 50 },
      { group: 2, below: 840, same: 70, above: 90 },
      { group: 2, below: 840, same: 120, above: 40 },
      { group: 1, below: 580, same: 420, above: 0 },
    ]);
  });
});
