import { factForm, nationalTitles } from './factCatalogue.ts';
import type { NationalGradient } from './nationalGradient.ts';

/**
 * Walks the data of the national gradient both ways (SPEC E6, L11): every metric known to the file format, every
 * criterion with words that name its number, every source cited, every own fact asked for.
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findGradientFaults(gradient: NationalGradient): readonly string[] {
  const criteria = [...gradient.common, ...gradient.grades.flatMap((grade) => (grade.assessed ? grade.criteria : []))];
  const ids = criteria.map(({ id }) => id);
  const metrics = criteria.map(({ test }) => test.metric);
  const cited = [...criteria, gradient.maturityLink].flatMap(({ sources }) => sources.map(({ id }) => id));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `criteria: duplicate id ${id}`),
    ...metrics.filter((id) => id !== 'titles.national' && factForm(id) === undefined).map((id) => `criteria: no fact ${id}`),
    ...criteria.flatMap(({ id, test }) => (test.op === 'atLeast' && !isOption(test.metric, test.value) ? [`${id}: no option ${test.value}`] : [])),
    ...differing('criteria', ids, Object.keys(gradient.criteria)),
    ...criteria.flatMap(({ id, test }) =>
      Object.values(gradient.criteria[id] ?? {}).every((title) => title.includes('{threshold}') === (test.op === 'ge'))
        ? []
        : [`criteria ${id}: the title and the number do not fit`],
    ),
    ...gradient.facts.filter((fact) => !metrics.includes(fact.id)).map((fact) => `facts: ${fact.id} is not asked for`),
    ...gradient.facts.flatMap((fact) => differing(`options of ${fact.id}`, optionsOf(fact.id), Object.keys(fact.options ?? {}))),
    ...differing('sources', [...new Set(cited)], Object.keys(gradient.sources)),
  ];
}

function differing(kind: string, expected: readonly string[], given: readonly string[]): readonly string[] {
  return [
    ...expected.filter((id) => !given.includes(id)).map((id) => `${kind}: nothing for ${id}`),
    ...given.filter((id) => !expected.includes(id)).map((id) => `${kind}: ${id} is unknown or not used`),
  ];
}

function optionsOf(id: string): readonly string[] {
  const form = factForm(id);
  return form?.kind === 'choice' ? form.options : [];
}

function isOption(metric: string, value: string): boolean {
  return metric === 'titles.national' ? nationalTitles.some((title) => title === value) : optionsOf(metric).includes(value);
}
