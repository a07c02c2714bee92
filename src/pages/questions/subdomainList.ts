import type { MaturityView } from '../assessment/maturityView.ts';

/** A sub-domain in the list of the questionnaire with how far it is answered. */
export type SubdomainItem = {
  readonly id: string;
  readonly element: string;
  readonly answered: number;
  readonly all: number;
  readonly tailored: boolean;
};

/** The sub-domains that the industry type assesses, in the order of the edition; tailored ones stay listed and keep their answers. */
export function subdomainList({ edition, response, assessment, score }: MaturityView): readonly SubdomainItem[] {
  const weights = edition.rubric.industryTypes[assessment.company.industryType].subdomains;
  const counts = new Map<string, { answered: number; all: number }>();
  for (const requirement of edition.questionnaire.requirements) {
    const count = counts.get(requirement.subdomain) ?? { answered: 0, all: 0 };
    count.all += 1;
    if (response.answers?.[requirement.id]?.value !== undefined) count.answered += 1;
    counts.set(requirement.subdomain, count);
  }
  return edition.questionnaire.elements.flatMap((element) =>
    element.domains.flatMap((domain) =>
      domain.subdomains
        .filter((id) => (weights[id] ?? 0) > 0)
        .map((id) => ({
          id,
          element: element.id,
          answered: counts.get(id)?.answered ?? 0,
          all: counts.get(id)?.all ?? 0,
          tailored: score.tailoredSubdomains.includes(id),
        })),
    ),
  );
}
