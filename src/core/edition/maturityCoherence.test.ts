import { describe, expect, it } from 'vitest';
import { gbt39116, smallEdition } from '../../../tests/builders/index.ts';
import { findMaturityFaults } from './maturityCoherence.ts';
import type { MaturityEdition } from './maturityEdition.ts';

describe('findMaturityFaults', () => {
  it('[E6] finds nothing in a coherent edition', () => {
    expect(findMaturityFaults(gbt39116)).toEqual([]);
    expect(findMaturityFaults(smallEdition)).toEqual([]);
  });

  it.each<[title: string, damage: (edition: Open<MaturityEdition>) => void, faults: readonly string[]]>([
    [
      'a requirement that is there twice',
      ({ questionnaire }) => questionnaire.requirements.push({ ...at(questionnaire.requirements, 0) }),
      ['requirements: duplicate id A-L1-a'],
    ],
    [
      'a sub-domain that is there twice',
      ({ questionnaire }) => at(at(questionnaire.elements, 1).domains, 0).subdomains.push('A'),
      ['subdomains: duplicate id A', 'industryTypes.discrete: sub-domains of b1: weights sum to 200, not 100', 'industryTypes.process: sub-domains of b1: weights sum to 200, not 100'],
    ],
    [
      'a domain that is there twice',
      ({ questionnaire }) => at(questionnaire.elements, 0).domains.push({ id: 'b1', subdomains: ['B'] }),
      [
        'domains: duplicate id b1',
        'subdomains: duplicate id B',
        'industryTypes.discrete: domains of a: weights sum to 125, not 100',
        'industryTypes.process: domains of a: weights sum to 200, not 100',
      ],
    ],
    [
      'a requirement of an unknown sub-domain',
      ({ questionnaire }) => (at(questionnaire.requirements, 0).subdomain = 'X'),
      ['requirement A-L1-a: unknown sub-domain X'],
    ],
    [
      'a requirement of an unknown level',
      ({ questionnaire }) => (at(questionnaire.requirements, 0).level = 4),
      ['requirement A-L1-a: unknown level 4'],
    ],
    [
      'a sub-domain that asks nothing',
      ({ questionnaire }) => (questionnaire.requirements = questionnaire.requirements.filter(({ subdomain }) => subdomain !== 'C')),
      ['sub-domain C: no requirement'],
    ],
    [
      'a sub-domain that nobody is asked about',
      ({ rubric }) => (rubric.industryTypes.discrete.subdomains = { A: 100, B: 100, D: 100 }),
      ['sub-domain C: no industry type weighs it'],
    ],
    [
      'levels that are not counted from one',
      ({ questionnaire }) => (questionnaire.levels = [1, 3, 2]),
      ['levels: must be 1, 2, 3 and so on'],
    ],
    [
      'a level without a bound',
      ({ rubric }) => rubric.levelBoundsInTenths.pop(),
      ['levelBoundsInTenths: one bound per level is needed'],
    ],
    [
      'bounds that fall',
      ({ rubric }) => (rubric.levelBoundsInTenths = [8, 28, 18]),
      ['levelBoundsInTenths: bounds must rise', 'levelBoundsInTenths: bound k must be k − 1 plus the threshold'],
    ],
    [
      'a bound that the satisfied levels would miss',
      ({ rubric }) => (rubric.levelBoundsInTenths = [8, 18, 29]),
      ['levelBoundsInTenths: bound k must be k − 1 plus the threshold'],
    ],
    [
      'a better answer that counts less',
      ({ rubric }) => (rubric.answersInTenths.most = 4),
      ['answersInTenths: most must not count less than partial'],
    ],
    [
      'elements that do not sum to 100',
      ({ rubric }) => (rubric.industryTypes.discrete.elements['b'] = 39),
      ['industryTypes.discrete.elements: weights sum to 99, not 100'],
    ],
    [
      'elements without any weight',
      ({ rubric }) => (rubric.industryTypes.process = { elements: {}, domains: {}, subdomains: {} }),
      ['industryTypes.process.elements: weights sum to 0, not 100'],
    ],
    [
      'domains that do not sum to 100',
      ({ rubric }) => (rubric.industryTypes.discrete.domains['b1'] = 26),
      ['industryTypes.discrete: domains of b: weights sum to 101, not 100'],
    ],
    [
      'sub-domains that do not sum to 100',
      ({ rubric }) => (rubric.industryTypes.discrete.subdomains['C'] = 41),
      ['industryTypes.discrete: sub-domains of b2: weights sum to 101, not 100'],
    ],
    [
      'a weighed domain without a weighed sub-domain',
      ({ rubric }) => (rubric.industryTypes.process.domains = { a1: 100, b1: 40, b2: 60 }),
      ['industryTypes.process: sub-domains of b2: weights sum to 0, not 100'],
    ],
    [
      'weighed sub-domains in a domain without weight',
      ({ rubric }) => (rubric.industryTypes.process.subdomains = { A: 100, B: 100, C: 100 }),
      ['industryTypes.process: sub-domains of b2: weights sum to 100, not 0'],
    ],
    [
      'a weight for an unknown part',
      ({ rubric }) => (rubric.industryTypes.discrete.subdomains['X'] = 0),
      ['industryTypes.discrete.subdomains: weight for unknown X'],
    ],
    [
      'an unknown domain to leave out',
      ({ rubric }) => (rubric.tailorableDomains = ['b2', 'x']),
      ['tailorableDomains: unknown domain x'],
    ],
    [
      'a domain to leave out that is there twice',
      ({ rubric }) => (rubric.tailorableDomains = ['b2', 'b2']),
      ['tailorableDomains: duplicate id b2'],
    ],
    [
      'a rule without a source',
      ({ rubric }) => delete rubric.sources['conventions.emptyCells'],
      ['sources: no source for conventions.emptyCells'],
    ],
    [
      'a source without a rule',
      ({ rubric }) => (rubric.sources = { ...rubric.sources, weights: at(Object.values(rubric.sources), 0) }),
      ['sources: source for unknown weights'],
    ],
  ])('[E6] finds %s', (_title, damage, faults) => {
    const edition = structuredClone(smallEdition) as Open<MaturityEdition>; // a copy that may be written to
    damage(edition);

    expect(findMaturityFaults(edition)).toEqual(faults);
  });

  it('[E5] every requirement names its source', () => {
    const { requirements } = gbt39116.questionnaire;

    expect(requirements).toHaveLength(207);
    expect(requirements.filter(({ source }) => source.document === '' || source.verifiedAgainstOfficialText)).toEqual([]);
  });
});

type Open<Value> = { -readonly [Key in keyof Value]: Open<Value[Key]> };

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}
