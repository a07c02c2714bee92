import type { MaturityEdition, MaturityTexts } from './maturityEdition.ts';

/**
 * Walks a maturity edition both ways (SPEC E6): no dangling id, no duplicate, weights sum to 100 among
 * siblings, every requirement reachable, every level bounded, every weighed part existing.
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findMaturityFaults(edition: MaturityEdition): readonly string[] {
  const { questionnaire, rubric } = edition;
  const faults: string[] = [];
  const elements = questionnaire.elements.map((element) => element.id);
  const domains = questionnaire.elements.flatMap((element) => element.domains.map((domain) => domain.id));
  const subdomains = questionnaire.elements.flatMap((element) => element.domains.flatMap((domain) => domain.subdomains));
  const requirements = questionnaire.requirements.map((requirement) => requirement.id);
  for (const [kind, ids] of Object.entries({ elements, domains, subdomains, requirements })) {
    for (const id of duplicatesIn(ids)) faults.push(`${kind}: duplicate id ${id}`);
  }
  for (const requirement of questionnaire.requirements) {
    if (!subdomains.includes(requirement.subdomain)) {
      faults.push(`requirement ${requirement.id}: unknown sub-domain ${requirement.subdomain}`);
    }
    if (!questionnaire.levels.includes(requirement.level)) {
      faults.push(`requirement ${requirement.id}: unknown level ${requirement.level}`);
    }
  }
  for (const subdomain of subdomains) {
    if (!questionnaire.requirements.some((requirement) => requirement.subdomain === subdomain)) {
      faults.push(`sub-domain ${subdomain}: no requirement`);
    }
  }
  for (const domain of rubric.tailorableDomains) {
    if (!domains.includes(domain)) faults.push(`tailorableDomains: unknown domain ${domain}`);
  }
  if (rubric.levelBoundsInTenths.length !== questionnaire.levels.length) {
    faults.push('levelBoundsInTenths: one bound per level is needed');
  }
  if (rubric.levelBoundsInTenths.some((bound, index, bounds) => index > 0 && bound <= (bounds[index - 1] ?? 0))) {
    faults.push('levelBoundsInTenths: bounds must rise');
  }
  for (const [industryType, weights] of Object.entries(rubric.industryTypes)) {
    const at = `industryTypes.${industryType}`;
    faults.push(
      ...faultsOfSum(`${at}.elements`, elements, weights.elements),
      ...unknownKeys(`${at}.elements`, weights.elements, elements),
      ...unknownKeys(`${at}.domains`, weights.domains, domains),
      ...unknownKeys(`${at}.subdomains`, weights.subdomains, subdomains),
    );
    for (const element of questionnaire.elements) {
      faults.push(...faultsOfSum(`${at}: domains of ${element.id}`, element.domains.map((domain) => domain.id), weights.domains));
      for (const domain of element.domains) {
        faults.push(...faultsOfSum(`${at}: sub-domains of ${domain.id}`, domain.subdomains, weights.subdomains));
      }
    }
  }
  for (const key of ['answersInTenths', 'thresholdInTenths', 'levelBoundsInTenths', 'industryTypes.discrete',
    'industryTypes.process', 'tailorableDomains', 'conventions.cumulation', 'conventions.emptyCells',
    'conventions.tailoredWeights']) {
    if (!Object.hasOwn(rubric.sources, key)) faults.push(`sources: no source for ${key}`);
  }
  return faults;
}

/** Finds ids without words and words without an id in one language (SPEC E6). */
export function findMaturityTextFaults(edition: MaturityEdition, texts: MaturityTexts): readonly string[] {
  const { questionnaire, rubric } = edition;
  const expected: Record<string, readonly string[]> = {
    levels: questionnaire.levels.map(String),
    elements: questionnaire.elements.map((element) => element.id),
    domains: questionnaire.elements.flatMap((element) => element.domains.map((domain) => domain.id)),
    subdomains: questionnaire.elements.flatMap((element) => element.domains.flatMap((domain) => domain.subdomains)),
    answers: Object.keys(rubric.answersInTenths),
    conventions: Object.keys(rubric.conventions),
    requirements: questionnaire.requirements.map((requirement) => requirement.id),
  };
  const words: Record<string, object> = {
    levels: texts.levels,
    elements: texts.elements,
    domains: texts.domains,
    subdomains: texts.subdomains,
    answers: texts.answers,
    conventions: texts.conventions,
    requirements: texts.requirements,
  };
  return Object.entries(expected).flatMap(([kind, ids]) => {
    const given = Object.keys(words[kind] ?? {});
    return [
      ...ids.filter((id) => !given.includes(id)).map((id) => `${texts.language} ${kind}: no text for ${id}`),
      ...given.filter((id) => !ids.includes(id)).map((id) => `${texts.language} ${kind}: text for unknown ${id}`),
    ];
  });
}

function duplicatesIn(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function unknownKeys(at: string, weights: Readonly<Record<string, number>>, known: readonly string[]): readonly string[] {
  return Object.keys(weights)
    .filter((id) => !known.includes(id))
    .map((id) => `${at}: weight for unknown ${id}`);
}

/** A parent none of whose children is weighed does not apply to the industry type. */
function faultsOfSum(at: string, ids: readonly string[], weights: Readonly<Record<string, number>>): readonly string[] {
  const sum = ids.reduce((total, id) => total + (weights[id] ?? 0), 0);
  return sum === 100 || sum === 0 ? [] : [`${at}: weights sum to ${sum}, not 100`];
}
