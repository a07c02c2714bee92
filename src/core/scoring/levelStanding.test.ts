import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSet, anyAnswers, anyPartialAnswers, anyScope, everyRequirement, gbt39116, onlyAnswered, seeded, smallEdition } from '../../../tests/builders/index.ts';
import type { MaturityAnswers } from '../answers/index.ts';
import type { MaturityConventions } from '../edition/index.ts';
import { compare, fraction, one, zero, type Fraction } from '../shared/index.ts';
import { levelOfTotal, levelScoreIf, scoreMaturity, totalOf } from './levelCumulative.ts';
import { levelStanding } from './levelStanding.ts';
import { prepareMaturityModel } from './maturityModel.ts';
import type { Scope } from './scope.ts';

const discrete: Scope = { industryType: 'discrete', tailoredOut: new Set() };
const small = prepareMaturityModel(smallEdition, discrete);
const smallAllLevels = prepareMaturityModel(smallEdition, discrete, { ...smallEdition.rubric.conventions, cumulation: 'allLevels' });

describe('levelStanding', () => {
  it('[S38] knows nothing of a level before its first answer', () => {
    const standing = levelStanding(small, onlyAnswered({}));

    expect(standing.deciding).toEqual({ level: 1, low: zero, high: one, verdict: 'undecided', open: ['A-L1-a', 'A-L1-b', 'B-L1-a', 'C-L1-a', 'D-L1-a', 'D-L1-b', 'D-L1-c'] });
    expect(standing.total).toEqual({ low: zero, high: fraction(3) });
    expect(standing.range).toEqual({ min: 0, max: 3 });
  });

  it('[S38] narrows the interval by the share of what is answered', () => {
    // A-L1-a weighs 60 % / 2 = 30 % of the level; partly met, it gives 15 % and takes 15 %.
    const standing = levelStanding(small, onlyAnswered({ 'A-L1-a': 'partial' }));

    expect(standing.deciding).toMatchObject({ low: fraction(15, 100), high: fraction(85, 100), verdict: 'undecided' });
  });

  it('[S38] a level is certainly reached at exactly the threshold, though some of it is open', () => {
    // Open are B (10 % of the level) and one of three of D (6 %); together with C (12 %) partly met 84 %, with C not met 78 %.
    const answers = everyRequirement(smallEdition).answered('full').without('B-L1').without('D-L1-c');

    expect(levelStanding(small, answers).levels[0]).toMatchObject({ low: fraction(84, 100), high: one, verdict: 'reached', open: ['B-L1-a', 'D-L1-c'] });
    expect(levelStanding(small, answers.but('D-L1-b', 'most')).levels[0]).toMatchObject({ low: fraction(828, 1000), verdict: 'reached' });
    expect(levelStanding(small, answers.but('C-L1', 'partial')).levels[0]).toMatchObject({ low: fraction(78, 100), high: fraction(94, 100), verdict: 'undecided' });
  });

  it('[S39] open requirements of a level certainly reached change nothing', () => {
    const answers = everyRequirement(smallEdition).answered('full').without('B-L1').without('A-L2');

    const { deciding, left, noLonger } = levelStanding(small, answers);

    expect(deciding).toMatchObject({ level: 2, low: fraction(40, 100), high: one, open: ['A-L2-a'] });
    expect(left.forLevel).toEqual({ atLeast: 1, atMost: 1, ids: ['A-L2-a'] });
    expect(left.forTotal).toEqual({ atLeast: 1, atMost: 1, ids: ['A-L2-a'] });
    expect(left.toComplete).toEqual({ atLeast: 2, atMost: 2, ids: ['B-L1-a', 'A-L2-a'] });
    expect(noLonger).toEqual({ forLevel: 1, forTotal: 1 });
  });

  it('[S39] what is open on a level certainly missed changes the total alone, and nothing above it counts', () => {
    const answers = onlyAnswered({ 'A-L1-a': 'none' });

    const { deciding, range, left, noLonger, open } = levelStanding(small, answers);

    expect(deciding).toMatchObject({ level: 1, low: zero, high: fraction(70, 100), verdict: 'missed' });
    expect(range).toEqual({ min: 0, max: 0 });
    expect(left.forLevel).toEqual({ atLeast: 0, atMost: 0, ids: [] });
    expect(left.forTotal).toEqual({ atLeast: 6, atMost: 6, ids: ['A-L1-b', 'B-L1-a', 'C-L1-a', 'D-L1-a', 'D-L1-b', 'D-L1-c'] });
    expect(left.toComplete).toEqual(left.forTotal);
    expect(open).toBe(12);
    expect(noLonger).toEqual({ forLevel: 12, forTotal: 6 });
  });

  it('[S39] while a level may still be reached, the levels above it may still count', () => {
    const answers = everyRequirement(smallEdition).answered('full').without('A-L1-a').withoutLevel(3);

    const { left } = levelStanding(small, answers);

    expect(left.forLevel.ids).toEqual(['A-L1-a', 'A-L3-a', 'B-L3-a', 'D-L3-a']);
    // "Not met" for A-L1-a ends it at once.
    expect(left.forLevel.atLeast).toBe(1);
    expect(left.toComplete).toMatchObject({ atLeast: 1, atMost: 4 });
  });

  it('[S40] counts the fewest answers that could settle the level: the greatest shares first', () => {
    // One answer "not met" of 30 % misses level one; to reach all three levels would take far more.
    expect(levelStanding(small, onlyAnswered({})).left.forLevel).toMatchObject({ atLeast: 1, atMost: 13 });
    // With A full, missing takes 12 % + 10 %.
    expect(levelStanding(small, onlyAnswered({ 'A-L1-a': 'full', 'A-L1-b': 'full' })).left.forLevel.atLeast).toBe(2);
    // For the exact total: all seven of level one, or four that reach it (82 %) and all three of level two.
    expect(levelStanding(small, onlyAnswered({})).left.forTotal).toMatchObject({ atLeast: 7, atMost: 13 });
  });

  it('[S39] with allLevels a missed level ends nothing', () => {
    const answers = everyRequirement(smallEdition).answered('full').but('A-L1', 'none').without('A-L2').without('A-L3');

    const { deciding, left, range } = levelStanding(smallAllLevels, answers);

    expect(deciding).toMatchObject({ level: 2, verdict: 'undecided' });
    // 0.4 + 0.4 + 0.4 at least, 0.4 + 1 + 1 at most.
    expect(range).toEqual({ min: 1, max: 2 });
    expect(left.forLevel).toEqual({ atLeast: 1, atMost: 2, ids: ['A-L2-a', 'A-L3-a'] });
    expect(left.forTotal).toMatchObject({ atLeast: 2, atMost: 2 });
  });

  it('[S38] everything answered leaves nothing open', () => {
    const standing = levelStanding(small, everyRequirement(smallEdition).answered('full'));

    expect(standing).toMatchObject({ deciding: null, open: 0, total: { low: fraction(3), high: fraction(3) } });
    expect(standing.left.toComplete).toEqual({ atLeast: 0, atMost: 0, ids: [] });
  });
});

const anyConventions: fc.Arbitrary<MaturityConventions> = fc.record({
  cumulation: fc.constantFrom('sequential', 'allLevels'),
  emptyCells: fc.constantFrom('renormalise', 'full'),
  tailoredWeights: fc.constant('proportional'),
});

describe.each([['gbt39116', gbt39116], ['the small edition', smallEdition]] as const)('levelStanding of %s', (_name, edition) => {
  const scopes = anyScope(edition);
  const answers = anyAnswers(edition);
  const partialAnswers = anyPartialAnswers(edition);
  const modelOf = (scope: Scope, conventions: MaturityConventions) => prepareMaturityModel(edition, scope, conventions);

  it('[S38] every interval holds the final score, whatever the rest is answered', () => {
    fc.assert(
      fc.property(scopes, anyConventions, partialAnswers, answers, (scope, conventions, given, others) => {
        const model = modelOf(scope, conventions);
        const standing = levelStanding(model, given);

        const result = finalResult(model, answerSet([...others, ...given]));

        standing.levels.forEach(({ low, high, verdict }, index) => {
          const score = result.scores[index] ?? zero;
          expect(within(score, low, high)).toBe(true);
          if (verdict !== 'undecided') expect(compare(score, fraction(4, 5)) >= 0).toBe(verdict === 'reached');
        });
        expect(within(result.total, standing.total.low, standing.total.high)).toBe(true);
        expect(standing.range).toEqual(scoreMaturity(model, given).range);
      }),
      seeded,
    );
  });

  it('[S38] every answer narrows the intervals or leaves them', () => {
    fc.assert(
      fc.property(scopes, anyConventions, partialAnswers, answers, fc.nat(), (scope, conventions, given, others, pick) => {
        const model = modelOf(scope, conventions);
        const open = [...others].filter(([id]) => !given.has(id));
        const next = open[pick % Math.max(1, open.length)];
        if (next === undefined) return;

        const [before, after] = [levelStanding(model, given), levelStanding(model, answerSet([...given, next]))];

        after.levels.forEach(({ low, high }, index) => {
          expect(within(low, before.levels[index]?.low ?? one, before.levels[index]?.high ?? zero)).toBe(true);
          expect(within(high, before.levels[index]?.low ?? one, before.levels[index]?.high ?? zero)).toBe(true);
        });
        expect(after.left.forLevel.atMost).toBeLessThanOrEqual(before.left.forLevel.atMost);
        expect(after.left.forTotal.atMost).toBeLessThanOrEqual(before.left.forTotal.atMost);
        expect(after.left.forLevel.atLeast).toBeGreaterThanOrEqual(before.left.forLevel.atLeast - 1);
        expect(after.left.forTotal.atLeast).toBeGreaterThanOrEqual(before.left.forTotal.atLeast - 1);
      }),
      seeded,
    );
  });

  it('[S39] what can no longer change the level or the total never does', () => {
    fc.assert(
      fc.property(scopes, anyConventions, partialAnswers, answers, answers, (scope, conventions, given, one, other) => {
        const model = modelOf(scope, conventions);
        const { left } = levelStanding(model, given);
        const alike = (ids: readonly string[]) => {
          const counting = new Set(ids);
          return answerSet([...one].map(([id, value]) => [id, given.get(id) ?? (counting.has(id) ? value : (other.get(id) ?? value))]));
        };

        const first = finalResult(model, answerSet([...one, ...given]));

        expect(finalResult(model, alike(left.forLevel.ids)).level).toBe(first.level);
        expect(finalResult(model, alike(left.forTotal.ids)).total).toEqual(first.total);
      }),
      seeded,
    );
  });

  it('[S40] fewer answers than at least never settle it, and each bound is in order', () => {
    fc.assert(
      fc.property(scopes, anyConventions, partialAnswers, answers, fc.infiniteStream(fc.nat()), (scope, conventions, given, others, numbers) => {
        const model = modelOf(scope, conventions);
        const { left } = levelStanding(model, given);
        const some = (ids: readonly string[], count: number) =>
          answerSet([...given, ...ids.map((id) => ({ id, place: Number(numbers.next().value) })).sort((a, b) => a.place - b.place).slice(0, Math.max(0, count)).map(({ id }) => [id, others.get(id) ?? 'none'] as const)]);

        const forLevel = levelStanding(model, some(left.forLevel.ids, left.forLevel.atLeast - 1));
        const forTotal = levelStanding(model, some(left.forTotal.ids, left.forTotal.atLeast - 1));

        if (left.forLevel.atLeast > 0) expect(forLevel.range.min).toBeLessThan(forLevel.range.max);
        if (left.forTotal.atLeast > 0) expect(compare(forTotal.total.low, forTotal.total.high)).toBeLessThan(0);
        for (const { atLeast, atMost } of Object.values(left)) expect(atLeast).toBeLessThanOrEqual(atMost);
      }),
      seeded,
    );
  });

  it('[S7] [S39] a response is complete once nothing is left for it', () => {
    fc.assert(
      fc.property(scopes, anyConventions, partialAnswers, (scope, conventions, given) => {
        const model = modelOf(scope, conventions);
        const { left } = levelStanding(model, given);

        const { outcome } = scoreMaturity(model, given);

        expect(outcome.status === 'complete').toBe(left.toComplete.atMost === 0);
      }),
      seeded,
    );
  });
});

/** What the answers give however much of it the walk would leave out. */
function finalResult(model: ReturnType<typeof prepareMaturityModel>, answers: MaturityAnswers) {
  const scores = model.levels.map((_, index) => levelScoreIf(model, index, (id) => answers.get(id) ?? 'none'));
  const total = totalOf(model, scores);
  return { scores, total, level: levelOfTotal(model, total) };
}

function within(value: Fraction, low: Fraction, high: Fraction): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

