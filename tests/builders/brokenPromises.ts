import fc from 'fast-check';
import { splitEditionRef, editionRef, type MaturityEdition } from '../../src/core/edition/index.ts';
import { prepareMaturityModel, runMaturityCase, scoreMaturity, type MaturityCase } from '../../src/core/scoring/index.ts';
import { anyPartialAnswers, anyScope, seeded } from './arbitraries.ts';

/**
 * What an edition scores otherwise than its predecessor of the same MAJOR, though it promises not to
 * (SPEC E1): the predecessor's golden cases and 2,000 seeded answer sets run through both.
 */
export function brokenPromises(previous: MaturityEdition, next: MaturityEdition, cases: readonly MaturityCase[]): readonly string[] {
  if (majorOf(previous) !== majorOf(next)) return [];
  const samples = fc.sample(fc.tuple(anyScope(previous), anyPartialAnswers(previous)), { ...seeded, numRuns: 2000 });
  const differing = samples.filter(([scope, answers]) => {
    const [before, after] = [previous, next].map((edition) => scoreMaturity(prepareMaturityModel(edition, scope), answers));
    return JSON.stringify([before?.levels, before?.outcome, before?.range]) !== JSON.stringify([after?.levels, after?.outcome, after?.range]);
  });
  return [
    ...cases.flatMap((goldenCase) => runMaturityCase(next, goldenCase)),
    ...(differing.length === 0 ? [] : [`${differing.length} of ${samples.length} answer sets score otherwise`]),
  ];
}

function majorOf(edition: MaturityEdition): string {
  const [major = ''] = splitEditionRef(editionRef(edition.questionnaire)).version.split('.');
  return major;
}
