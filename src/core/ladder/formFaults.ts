import { editionRef, type LadderEdition, type LadderFact, type MaturityEdition, type MaturityLink } from '../edition/index.ts';
import { factForm, ladderTitles } from './factCatalogue.ts';

/** Facts and titles of an edition that the file format does not hold as the edition says (SPEC E6, L1). */
export function findFormFaults(edition: LadderEdition): readonly string[] {
  const { facts, titles } = edition.questionnaire;
  return [
    ...facts.filter((fact) => !agrees(fact)).map((fact) => `fact ${fact.id}: not as the file format holds it`),
    ...titles.filter((title) => !ladderTitles.some((known) => known === title)).map((title) => `title ${title}: unknown to the file format`),
  ];
}

/** Parts of a maturity edition that a ladder draws on and that do not exist there (SPEC E6, L9). */
export function findLinkFaults(link: MaturityLink, maturity: MaturityEdition): readonly string[] {
  const { elements, requirements } = maturity.questionnaire;
  const known = {
    subdomains: elements.flatMap((element) => element.domains.flatMap((domain) => domain.subdomains)),
    requirements: requirements.map((requirement) => requirement.id),
  };
  const named = editionRef(maturity.questionnaire);
  return [
    ...(link.edition === named ? [] : [`maturityLink: is for ${link.edition}, not ${named}`]),
    ...Object.entries(link.metrics).flatMap(([metric, rule]) =>
      rule.from === 'total' || rule.from === 'completion'
        ? []
        : rule.ids.filter((id) => !known[rule.from].includes(id)).map((id) => `maturityLink ${metric}: no ${id} in ${named}`),
    ),
  ];
}

function agrees(fact: LadderFact): boolean {
  const form = factForm(fact.id);
  if (form?.group !== fact.group || form.kind !== fact.kind) return false;
  if (form.kind === 'flag' || fact.kind === 'flag') return true;
  return form.minimum === fact.minimum && form.maximum === fact.maximum;
}
