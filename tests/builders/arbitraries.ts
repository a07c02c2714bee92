import fc from 'fast-check';
import type { MaturityAnswer } from '../../src/core/answers/index.ts';
import type { MaturityEdition } from '../../src/core/edition/index.ts';
import type { Scope } from '../../src/core/scoring/index.ts';
import { answerSet, type AnswerSet } from './answers.ts';

/** Every property test runs with this seed, so that a failure can be seen again. */
export const seeded = { seed: 20_261_124, numRuns: 300 } as const;

/** Any industry type with any of the domains that may be left out. */
export function anyScope(edition: MaturityEdition): fc.Arbitrary<Scope> {
  return fc.record({
    industryType: fc.constantFrom('discrete', 'process'),
    tailoredOut: fc.subarray([...edition.rubric.tailorableDomains]).map((domains) => new Set(domains)),
  });
}

/**
 * Answers to every requirement. Each level has its own share of full answers, high at first as in real
 * companies; evenly drawn answers would hardly ever reach level one.
 */
export function anyAnswers(edition: MaturityEdition): fc.Arbitrary<AnswerSet> {
  const { requirements, levels } = edition.questionnaire;
  return fc
    .record({
      shares: fc.array(fc.constantFrom(100, 95, 85, 70, 40, 0), { minLength: levels.length, maxLength: levels.length }),
      rolls: fc.array(fc.nat(99), { minLength: requirements.length, maxLength: requirements.length }),
    })
    .map(({ shares, rolls }) =>
      answerSet(
        requirements.map(({ id, level }, index) => {
          const roll = rolls[index] ?? 0;
          return [id, roll < (shares[levels.indexOf(level)] ?? 0) ? 'full' : (lesser[roll % lesser.length] ?? 'none')];
        }),
      ),
    );
}

/** Answers with any of them left out. */
export function anyPartialAnswers(edition: MaturityEdition): fc.Arbitrary<AnswerSet> {
  const count = edition.questionnaire.requirements.length;
  return fc
    .record({
      answers: anyAnswers(edition),
      openPercent: fc.constantFrom(0, 1, 5, 20, 60, 100),
      rolls: fc.array(fc.nat(99), { minLength: count, maxLength: count }),
    })
    .map(({ answers, openPercent, rolls }) =>
      answerSet([...answers].filter((_, index) => (rolls[index] ?? 0) >= openPercent)),
    );
}

const lesser: readonly MaturityAnswer[] = ['none', 'partial', 'most', 'unknown', 'most'];
