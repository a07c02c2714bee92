import type { MaturityConventions, MaturityEdition } from '../edition/index.ts';
import type { Scope } from './scope.ts';

/** An edition made ready for one scope: only what applies, with its weights, per level (SPEC S2). */
export type MaturityModel = {
  readonly levels: readonly number[];
  readonly elements: readonly ElementPart[];
  readonly answersInTenths: Readonly<Record<string, number>>;
  readonly thresholdInTenths: number;
  readonly levelBoundsInTenths: readonly number[];
  readonly conventions: MaturityConventions;
  /** Applicable requirement ids of each level, in the order of the edition. */
  readonly requirementsByLevel: readonly (readonly string[])[];
  readonly tailoredSubdomains: readonly string[];
};

export type ElementPart = { readonly id: string; readonly weight: number; readonly domains: readonly DomainPart[] };
export type DomainPart = { readonly id: string; readonly weight: number; readonly subdomains: readonly SubdomainPart[] };
export type SubdomainPart = {
  readonly id: string;
  readonly weight: number;
  /** Requirement ids per level, in the order of `levels`; empty where the edition asks nothing. */
  readonly requirements: readonly (readonly string[])[];
};

/**
 * Prepares an edition for a scope (SPEC S2, A3): sub-domains the industry type does not weigh and
 * domains tailored out are left away; their weight is shared out in proportion among their siblings.
 *
 * @param conventions replaces the edition's open conventions; only golden cases and comparisons do so
 * @throws RangeError when a domain is left out that the rubric does not allow to leave out
 */
export function prepareMaturityModel(
  edition: MaturityEdition,
  scope: Scope,
  conventions: MaturityConventions = edition.rubric.conventions,
): MaturityModel {
  const { questionnaire, rubric } = edition;
  for (const domain of scope.tailoredOut) {
    if (!rubric.tailorableDomains.includes(domain)) throw new RangeError(`domain cannot be tailored out: ${domain}`);
  }
  const weights = rubric.industryTypes[scope.industryType];
  const cells = groupBySubdomain(edition);
  const tailoredSubdomains: string[] = [];
  const elements = questionnaire.elements.map((element) => ({
    id: element.id,
    weight: weights.elements[element.id] ?? 0,
    domains: element.domains.flatMap((domain) => {
      const subdomains = domain.subdomains.filter((id) => (weights.subdomains[id] ?? 0) > 0);
      if (scope.tailoredOut.has(domain.id)) {
        tailoredSubdomains.push(...subdomains);
        return [];
      }
      return subdomains.length === 0 ? [] : [domainPart(domain.id, subdomains)];
    }),
  }));

  function domainPart(id: string, subdomains: readonly string[]): DomainPart {
    return {
      id,
      weight: weights.domains[id] ?? 0,
      subdomains: subdomains.map((subdomain) => ({
        id: subdomain,
        weight: weights.subdomains[subdomain] ?? 0,
        requirements: questionnaire.levels.map((level) => cells.get(`${subdomain}/${level}`) ?? []),
      })),
    };
  }

  return {
    levels: questionnaire.levels,
    elements,
    answersInTenths: rubric.answersInTenths,
    thresholdInTenths: rubric.thresholdInTenths,
    levelBoundsInTenths: rubric.levelBoundsInTenths,
    conventions,
    requirementsByLevel: questionnaire.levels.map((_, index) =>
      elements.flatMap((element) =>
        element.domains.flatMap((domain) =>
          domain.subdomains.flatMap((subdomain) => subdomain.requirements[index] ?? []),
        ),
      ),
    ),
    tailoredSubdomains,
  };
}

function groupBySubdomain(edition: MaturityEdition): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const requirement of edition.questionnaire.requirements) {
    const key = `${requirement.subdomain}/${requirement.level}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [requirement.id]);
    else cell.push(requirement.id);
  }
  return cells;
}
