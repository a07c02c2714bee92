import type { MaturityFrame } from '../assessment/maturityView.ts';

/** A sub-domain in the list of the questionnaire with the requirements it asks. */
export type ListedSubdomain = {
  readonly id: string;
  readonly element: string;
  readonly requirements: readonly string[];
  readonly tailored: boolean;
};

/** The sub-domains that the industry type assesses, in the order of the edition; tailored ones stay listed and keep their answers. */
export function listSubdomains(frame: MaturityFrame): readonly ListedSubdomain[] {
  const known = lists.get(frame);
  if (known !== undefined) return known;
  const list = makeList(frame);
  lists.set(frame, list);
  return list;
}

const lists = new WeakMap<MaturityFrame, readonly ListedSubdomain[]>();

function makeList({ edition, model }: MaturityFrame): readonly ListedSubdomain[] {
  const scored = new Set(model.elements.flatMap((element) => element.domains.flatMap((domain) => domain.subdomains.map(({ id }) => id))));
  const tailored = new Set(model.tailoredSubdomains);
  return edition.questionnaire.elements.flatMap((element) =>
    element.domains.flatMap((domain) =>
      domain.subdomains
        .filter((id) => scored.has(id) || tailored.has(id))
        .map((id) => ({
          id,
          element: element.id,
          requirements: edition.questionnaire.requirements.filter(({ subdomain }) => subdomain === id).map((requirement) => requirement.id),
          tailored: tailored.has(id),
        })),
    ),
  );
}
