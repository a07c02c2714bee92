import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerSet,
  anyAnswers,
  anyPartialAnswers,
  anyScope,
  everyRequirement,
  gbt39116,
  seeded,
  smallEdition,
} from '../../../tests/builders/index.ts';
import { maturityAnswers, type MaturityAnswers } from '../answers/index.ts';
import type { MaturityConventions, MaturityEdition } from '../edition/index.ts';
import { compare, fraction, type Fraction } from '../shared/index.ts';
import { scoreMaturity, type MaturityScore } from './levelCumulative.ts';
import { prepareMaturityModel } from './maturityModel.ts';
import type { Scope } from './scope.ts';

const anyConventions: fc.Arbitrary<MaturityConventions> = fc.record({
  cumulation: fc.constantFrom('sequential', 'allLevels'),
  emptyCells: fc.constantFrom('renormalise', 'full'),
  tailoredWeights: fc.constant('proportional'),
});

describe.each([['gbt39116', gbt39116], ['the small edition', smallEdition]] as const)('scoring of %s', (_name, edition) => {
  const scopes = anyScope(edition);
  const answers = anyAnswers(edition);
  const partialAnswers = anyPartialAnswers(edition);
  const ids = edition.questionnaire.requirements.map((requirement) => requirement.id);
  const model = (scope: Scope, conventions?: MaturityConventions) => prepareMaturityModel(edition, scope, conventions);

  it('[S1] [S3] [S4] [S6] equals a reference that adds up every requirement with its absolute weight', () => {
    fc.assert(
      fc.property(scopes, anyConventions, answers, (scope, conventions, given) => {
        const score = scoreMaturity(model(scope, conventions), given);

        const levels = referenceLevels(edition, scope, conventions, given);
        expect(score.levels.map((level) => level.status === 'scored' && sameNumber(level.score, levels[level.level - 1]))).toEqual(
          edition.questionnaire.levels.map(() => true),
        );
        expect(sameNumber(totalOf(score), referenceTotal(levels, conventions.cumulation))).toBe(true);
      }),
      seeded,
    );
  });

  it('[S11] raising an answer never lowers the total or the level', () => {
    fc.assert(
      fc.property(scopes, anyConventions, answers, fc.constantFrom(...ids), (scope, conventions, given, id) => {
        const prepared = model(scope, conventions);
        const ascending = ['none', 'partial', 'most', 'full'] as const;

        const scores = ascending.map((answer) => scoreMaturity(prepared, given.but(id, answer)));

        for (const [index, next] of scores.slice(1).entries()) {
          const previous = scores[index] ?? next;
          expect(compare(totalOf(next), totalOf(previous))).toBeGreaterThanOrEqual(0);
          expect(levelOf(next)).toBeGreaterThanOrEqual(levelOf(previous));
        }
      }),
      seeded,
    );
  });

  it('[S11] the order of answers never matters', () => {
    fc.assert(
      fc.property(scopes, partialAnswers, fc.infiniteStream(fc.nat()), (scope, given, numbers) => {
        const shuffled = [...given]
          .map((entry) => ({ entry, place: Number(numbers.next().value) }))
          .sort((left, right) => left.place - right.place)
          .map(({ entry }) => entry);

        expect(scoreMaturity(model(scope), answerSet(shuffled))).toEqual(scoreMaturity(model(scope), given));
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  it('[A1] unknown counts as none does', () => {
    fc.assert(
      fc.property(scopes, answers, (scope, given) => {
        const asNone = answerSet([...given].map(([id, answer]) => [id, answer === 'unknown' ? 'none' : answer]));

        expect({ ...scoreMaturity(model(scope), given), unknown: [] }).toEqual(scoreMaturity(model(scope), asNone));
      }),
      seeded,
    );
  });

  it('[A3] [S2] answers outside the scope change nothing', () => {
    fc.assert(
      fc.property(scopes, answers, fc.constantFrom(...maturityAnswers), (scope, given, other) => {
        const applicable = new Set(model(scope).requirementsByLevel.flat());
        const changed = answerSet([...given].map(([id, answer]) => [id, applicable.has(id) ? answer : other]));

        expect(scoreMaturity(model(scope), changed)).toEqual(scoreMaturity(model(scope), given));
      }),
      seeded,
    );
  });

  it('[S12] with sequential, the total lies in the interval of the level that the satisfied levels name', () => {
    fc.assert(
      fc.property(scopes, answers, (scope, given) => {
        const score = scoreMaturity(model(scope), given);

        const missed = score.levels.findIndex((level) => level.status === 'scored' && !level.satisfied);
        expect(levelOf(score)).toBe(missed < 0 ? edition.questionnaire.levels.length : missed);
      }),
      seeded,
    );
  });

  it('[S10] the range holds the level of every completion', () => {
    fc.assert(
      fc.property(scopes, anyConventions, partialAnswers, answers, (scope, conventions, given, others) => {
        const prepared = model(scope, conventions);
        const { range, outcome } = scoreMaturity(prepared, given);

        const completed = levelOf(scoreMaturity(prepared, answerSet([...others, ...given])));

        expect(completed).toBeGreaterThanOrEqual(range.min);
        expect(completed).toBeLessThanOrEqual(range.max);
        if (outcome.status === 'complete') expect(range).toEqual({ min: outcome.level, max: outcome.level });
      }),
      seeded,
    );
  });

  it('[S10] the bounds of the range are reached', () => {
    fc.assert(
      fc.property(scopes, partialAnswers, (scope, given) => {
        const { range } = scoreMaturity(model(scope), given);

        const lowest = scoreMaturity(model(scope), answerSet([...everyRequirement(edition).answered('none'), ...given]));
        const highest = scoreMaturity(model(scope), answerSet([...everyRequirement(edition).answered('full'), ...given]));

        expect(range).toEqual({ min: levelOf(lowest), max: levelOf(highest) });
      }),
      seeded,
    );
  });

  it('[S10] the range only narrows as answers come in', () => {
    fc.assert(
      fc.property(scopes, answers, fc.array(fc.nat(ids.length), { minLength: 2, maxLength: 6 }), (scope, given, cuts) => {
        const steps = [...cuts].sort((left, right) => left - right).map((count) => answerSet([...given].slice(0, count)));

        const ranges = steps.map((step) => scoreMaturity(model(scope), step).range);

        for (const [index, next] of ranges.slice(1).entries()) {
          const previous = ranges[index] ?? next;
          expect(next.min).toBeGreaterThanOrEqual(previous.min);
          expect(next.max).toBeLessThanOrEqual(previous.max);
        }
      }),
      seeded,
    );
  });

  it('[S6] [A3] everything full is the highest level for both industry types and whatever is left out', () => {
    const highest = edition.questionnaire.levels.length;
    for (const industryType of ['discrete', 'process'] as const) {
      for (const tailoredOut of subsetsOf(edition.rubric.tailorableDomains)) {
        const score = scoreMaturity(model({ industryType, tailoredOut }), everyRequirement(edition).answered('full'));

        expect(score.outcome).toEqual({ status: 'complete', total: fraction(highest), level: highest });
      }
    }
  });
});

type Ratio = readonly [numerator: bigint, denominator: bigint];

/**
 * The same standard written down in another way: every cell gets its share of the whole as one number,
 * the product of the shares on its way up, and the level is the sum of shares times answers.
 */
function referenceLevels(
  edition: MaturityEdition,
  scope: Scope,
  conventions: MaturityConventions,
  answers: MaturityAnswers,
): readonly Ratio[] {
  const { questionnaire, rubric } = edition;
  return questionnaire.levels.map((level) => {
    const requirementsOf = (subdomain: string) =>
      questionnaire.requirements.filter((candidate) => candidate.subdomain === subdomain && candidate.level === level);
    const counts = (subdomain: string) => conventions.emptyCells === 'full' || requirementsOf(subdomain).length > 0;
    const shares = sharesOfCells(edition, scope, counts);
    return shares.length === 0 ? [1n, 1n] : shares.map(({ subdomain, share }): Ratio => {
      const requirements = requirementsOf(subdomain);
      if (requirements.length === 0) return share;
      const tenths = requirements.reduce((sum, { id }) => sum + rubric.answersInTenths[answers.get(id) ?? 'none'], 0);
      return [share[0] * BigInt(tenths), share[1] * 10n * BigInt(requirements.length)];
    }).reduce(plus);
  });
}

/** The absolute share of every sub-domain that counts; what does not count leaves its weight to its siblings. */
function sharesOfCells(
  { questionnaire, rubric }: MaturityEdition,
  scope: Scope,
  counts: (subdomain: string) => boolean,
): readonly { readonly subdomain: string; readonly share: Ratio }[] {
  const weights = rubric.industryTypes[scope.industryType];
  const cells = questionnaire.elements.flatMap((element) =>
    element.domains.filter((domain) => !scope.tailoredOut.has(domain.id)).flatMap((domain) =>
      domain.subdomains.filter((id) => (weights.subdomains[id] ?? 0) > 0 && counts(id)).map((subdomain) => ({
        path: [element.id, domain.id, subdomain] as const,
        weights: [weights.elements[element.id] ?? 0, weights.domains[domain.id] ?? 0, weights.subdomains[subdomain] ?? 0] as const,
      })),
    ),
  );
  return cells.map((cell) => {
    const shares = cell.weights.map((weight, depth): Ratio => {
      // The parts that share a parent with this one at this depth, each once.
      const siblings = new Map(
        cells
          .filter((other) => other.path.slice(0, depth).join() === cell.path.slice(0, depth).join())
          .map((other) => [other.path[depth], other.weights[depth] ?? 0]),
      );
      return [BigInt(weight), BigInt([...siblings.values()].reduce((sum, part) => sum + part, 0))];
    });
    return { subdomain: cell.path[2], share: shares.reduce((left, right) => [left[0] * right[0], left[1] * right[1]]) };
  });
}

function referenceTotal(levels: readonly Ratio[], cumulation: MaturityConventions['cumulation']): Ratio {
  const missed = levels.findIndex(([numerator, denominator]) => numerator * 10n < denominator * 8n);
  const counted = cumulation === 'allLevels' || missed < 0 ? levels : levels.slice(0, missed + 1);
  return counted
    .map((level): Ratio => (level[0] * 10n >= level[1] * 8n ? [1n, 1n] : level))
    .reduce(plus, [0n, 1n]);
}

function plus(left: Ratio, right: Ratio): Ratio {
  const numerator = left[0] * right[1] + right[0] * left[1];
  const denominator = left[1] * right[1];
  let [divisor, rest] = [numerator, denominator];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return [numerator / divisor, denominator / divisor];
}

function sameNumber(score: Fraction, ratio: Ratio | undefined): boolean {
  return ratio !== undefined && BigInt(score.numerator) * ratio[1] === ratio[0] * BigInt(score.denominator);
}

/** Of answers that are complete, as the tests above draw them. */
function totalOf(score: MaturityScore): Fraction {
  if (score.outcome.status !== 'complete') throw new Error('not complete');
  return score.outcome.total;
}

function levelOf(score: MaturityScore): number {
  if (score.outcome.status !== 'complete') throw new Error('not complete');
  return score.outcome.level;
}

function subsetsOf(domains: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from({ length: 2 ** domains.length }, (_, bits) => new Set(domains.filter((_id, index) => (bits >> index) % 2 === 1)));
}
