import type { MaturityEdition, MaturityTexts } from './maturityEdition.ts';

/**
 * Finds ids without words and words without an id in one language, and a chosen convention
 * that no words explain (SPEC E6).
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findMaturityTextFaults(edition: MaturityEdition, texts: MaturityTexts): readonly string[] {
  const { questionnaire, rubric } = edition;
  const domains = questionnaire.elements.flatMap((element) => element.domains);
  const pairs: readonly (readonly [kind: string, ids: readonly string[], words: object])[] = [
    ['levels', questionnaire.levels.map(String), texts.levels],
    ['elements', questionnaire.elements.map((element) => element.id), texts.elements],
    ['domains', domains.map((domain) => domain.id), texts.domains],
    ['subdomains', domains.flatMap((domain) => domain.subdomains), texts.subdomains],
    ['answers', Object.keys(rubric.answersInTenths), texts.answers],
    ['conventions', Object.keys(rubric.conventions), texts.conventions],
    ['requirements', questionnaire.requirements.map((requirement) => requirement.id), texts.requirements],
  ];
  return [
    ...pairs.flatMap(([kind, ids, words]) => {
      const given = Object.keys(words);
      return [
        ...ids.filter((id) => !given.includes(id)).map((id) => `${texts.language} ${kind}: no text for ${id}`),
        ...given.filter((id) => !ids.includes(id)).map((id) => `${texts.language} ${kind}: text for unknown ${id}`),
      ];
    }),
    ...Object.entries(rubric.conventions)
      .filter(([name, chosen]) => !Object.hasOwn(texts.conventions[name]?.options ?? {}, chosen))
      .map(([name, chosen]) => `${texts.language} conventions.${name}: no text for the chosen option ${chosen}`),
  ];
}
