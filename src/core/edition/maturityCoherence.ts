import type { MaturityEdition } from './maturityEdition.ts';

type Weights = Readonly<Record<string, number>>;

/**
 * Walks a maturity edition both ways (SPEC E6): no dangling id, no duplicate, weights sum to 100 among
 * siblings, every requirement reachable and counted, every level bounded, every rule with a source.
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findMaturityFaults(edition: MaturityEdition): readonly string[] {
  return [
    ...faultsOfIds(edition),
    ...faultsOfRequirements(edition),
    ...faultsOfLevels(edition),
    ...faultsOfAnswers(edition),
    ...faultsOfWeights(edition, 'discrete'),
    ...faultsOfWeights(edition, 'process'),
    ...faultsOfReach(edition),
    ...faultsOfSources(edition),
  ];
}

function faultsOfIds({ questionnaire, rubric }: MaturityEdition): readonly string[] {
  const ids = idsOf({ questionnaire });
  const requirements = questionnaire.requirements.map((requirement) => requirement.id);
  const { tailorableDomains } = rubric;
  return [
    ...Object.entries({ ...ids, requirements, tailorableDomains }).flatMap(([kind, list]) =>
      list.filter((id, index) => list.indexOf(id) !== index).map((id) => `${kind}: duplicate id ${id}`),
    ),
    ...tailorableDomains.filter((id) => !ids.domains.includes(id)).map((id) => `tailorableDomains: unknown domain ${id}`),
  ];
}

function faultsOfRequirements({ questionnaire }: MaturityEdition): readonly string[] {
  const { subdomains } = idsOf({ questionnaire });
  const asked = new Set(questionnaire.requirements.map((requirement) => requirement.subdomain));
  return [
    ...questionnaire.requirements.flatMap(({ id, subdomain, level }) => [
      ...(subdomains.includes(subdomain) ? [] : [`requirement ${id}: unknown sub-domain ${subdomain}`]),
      ...(questionnaire.levels.includes(level) ? [] : [`requirement ${id}: unknown level ${level}`]),
    ]),
    ...subdomains.filter((id) => !asked.has(id)).map((id) => `sub-domain ${id}: no requirement`),
  ];
}

/** Levels are counted (SPEC S6), so they are 1, 2, 3 …; a total of k satisfied levels must land in level k (SPEC S12). */
function faultsOfLevels({ questionnaire, rubric }: MaturityEdition): readonly string[] {
  const { levelBoundsInTenths: bounds, thresholdInTenths: threshold } = rubric;
  const faults: string[] = [];
  if (questionnaire.levels.some((level, index) => level !== index + 1)) faults.push('levels: must be 1, 2, 3 and so on');
  if (bounds.length !== questionnaire.levels.length) faults.push('levelBoundsInTenths: one bound per level is needed');
  if (bounds.some((bound, index) => index > 0 && bound <= (bounds[index - 1] ?? 0))) {
    faults.push('levelBoundsInTenths: bounds must rise');
  }
  if (rubric.conventions.cumulation === 'sequential' && bounds.some((bound, index) => bound !== 10 * index + threshold)) {
    faults.push('levelBoundsInTenths: bound k must be k − 1 plus the threshold');
  }
  return faults;
}

/** A better answer must not count less (SPEC S11). */
function faultsOfAnswers({ rubric }: MaturityEdition): readonly string[] {
  const { most, partial } = rubric.answersInTenths;
  return most < partial ? ['answersInTenths: most must not count less than partial'] : [];
}

function faultsOfWeights({ questionnaire, rubric }: MaturityEdition, industryType: 'discrete' | 'process'): readonly string[] {
  const at = `industryTypes.${industryType}`;
  const weights = rubric.industryTypes[industryType];
  const ids = idsOf({ questionnaire });
  return [
    ...unknownKeys(`${at}.elements`, weights.elements, ids.elements),
    ...unknownKeys(`${at}.domains`, weights.domains, ids.domains),
    ...unknownKeys(`${at}.subdomains`, weights.subdomains, ids.subdomains),
    ...faultsOfSum(`${at}.elements`, ids.elements, weights.elements, 100),
    ...questionnaire.elements.flatMap((element) => [
      ...faultsOfSum(
        `${at}: domains of ${element.id}`,
        element.domains.map((domain) => domain.id),
        weights.domains,
        (weights.elements[element.id] ?? 0) > 0 ? 100 : 0,
      ),
      ...element.domains.flatMap((domain) =>
        faultsOfSum(
          `${at}: sub-domains of ${domain.id}`,
          domain.subdomains,
          weights.subdomains,
          (weights.domains[domain.id] ?? 0) > 0 ? 100 : 0,
        ),
      ),
    ]),
  ];
}

/** A sub-domain that no industry type weighs is asked for nothing. */
function faultsOfReach({ questionnaire, rubric }: MaturityEdition): readonly string[] {
  const { discrete, process } = rubric.industryTypes;
  return idsOf({ questionnaire })
    .subdomains.filter((id) => (discrete.subdomains[id] ?? 0) + (process.subdomains[id] ?? 0) === 0)
    .map((id) => `sub-domain ${id}: no industry type weighs it`);
}

function faultsOfSources({ rubric }: MaturityEdition): readonly string[] {
  const rules = [
    'answersInTenths', 'thresholdInTenths', 'levelBoundsInTenths', 'tailorableDomains',
    ...Object.keys(rubric.industryTypes).map((key) => `industryTypes.${key}`),
    ...Object.keys(rubric.conventions).map((key) => `conventions.${key}`),
  ];
  const given = Object.keys(rubric.sources);
  return [
    ...rules.filter((key) => !given.includes(key)).map((key) => `sources: no source for ${key}`),
    ...given.filter((key) => !rules.includes(key)).map((key) => `sources: source for unknown ${key}`),
  ];
}

function idsOf({ questionnaire }: Pick<MaturityEdition, 'questionnaire'>) {
  const domains = questionnaire.elements.flatMap((element) => element.domains);
  return {
    elements: questionnaire.elements.map((element) => element.id),
    domains: domains.map((domain) => domain.id),
    subdomains: domains.flatMap((domain) => domain.subdomains),
  };
}

function unknownKeys(at: string, weights: Weights, known: readonly string[]): readonly string[] {
  return Object.keys(weights)
    .filter((id) => !known.includes(id))
    .map((id) => `${at}: weight for unknown ${id}`);
}

/** Children of a part without weight must have none either: they do not apply to the industry type (SPEC S2). */
function faultsOfSum(at: string, ids: readonly string[], weights: Weights, wanted: 0 | 100): readonly string[] {
  const sum = ids.reduce((total, id) => total + (weights[id] ?? 0), 0);
  return sum === wanted ? [] : [`${at}: weights sum to ${sum}, not ${wanted}`];
}
