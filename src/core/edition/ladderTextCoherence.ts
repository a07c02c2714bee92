import { ladderBasisSchema, ladderPartsOf, type LadderEdition } from './ladderEdition.ts';
import type { LadderTexts } from './ladderTexts.ts';

/**
 * Finds ids without words, words without an id, and titles that hide or invent a threshold, in one
 * language of a ladder edition (SPEC E6, L6).
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findLadderTextFaults(edition: LadderEdition, texts: LadderTexts): readonly string[] {
  return [...faultsOfKeys(edition, texts), ...faultsOfThresholds(edition, texts)];
}

function faultsOfKeys(edition: LadderEdition, texts: LadderTexts): readonly string[] {
  const { questionnaire, rubric } = edition;
  const parts = ladderPartsOf(edition);
  const ids = {
    branches: rubric.rungs.FF.branches.map((branch) => branch.id),
    groups: parts.flatMap((part) => part.groups.map((group) => group.key)),
    criteria: parts.flatMap((part) => part.criteria.map((criterion) => criterion.id)),
    factGroups: ['ws', 'ent', 'fac', 'ff', 'declared', 'titles'],
    facts: questionnaire.facts.map((fact) => fact.id),
    units: [...new Set(questionnaire.facts.flatMap((fact) => (fact.kind === 'flag' ? [] : [fact.unit])))],
    bases: ladderBasisSchema.options,
    uses: ['mandatory', 'counted', 'advisory'],
    results: ['met', 'unmet', 'unknown', 'na'],
    origins: ['fact', 'scored', 'declared', 'computed', 'unknown'],
    titles: questionnaire.titles,
    sources: Object.keys(rubric.sources),
    sourceKinds: [...new Set(Object.values(rubric.sources).map((source) => source.kind))],
  } as const;
  return Object.entries(ids).flatMap(([kind, expected]) => {
    const given = Object.keys(texts[kind as keyof typeof ids]); // Object.entries forgets the keys
    return [
      ...expected.filter((id) => !given.includes(id)).map((id) => `${texts.language} ${kind}: no text for ${id}`),
      ...given.filter((id) => !expected.some((known) => known === id)).map((id) => `${texts.language} ${kind}: text for unknown ${id}`),
    ];
  });
}

function faultsOfThresholds(edition: LadderEdition, texts: LadderTexts): readonly string[] {
  return ladderPartsOf(edition).flatMap((part) =>
    part.criteria.flatMap(({ id, test }) => {
      const title = Object.hasOwn(texts.criteria, id) ? (texts.criteria[id]?.title ?? '') : '';
      const places = title.split('{threshold}').length - 1;
      return title === '' || places === (test.op === 'ge' ? 1 : 0)
        ? []
        : [`${texts.language} criteria.${id}: the title names its threshold ${places} times`];
    }),
  );
}
