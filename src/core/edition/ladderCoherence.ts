import {
  ladderPartsOf,
  ladderRungs,
  type LadderCriterion,
  type LadderEdition,
  type LadderFact,
  type LadderPart,
  type LadderRung,
  type LadderTest,
} from './ladderEdition.ts';

type RungPart = LadderPart & { readonly rung: LadderRung };

/** Metrics that are worked out from the rung below, and the rung that may use each. */
const computedMetrics: Readonly<Record<string, { readonly rung: LadderRung; readonly op: 'true' | 'ge' }>> = {
  'calc.workshops_met': { rung: 'SF', op: 'ge' },
  'calc.sf_met': { rung: 'FF', op: 'true' },
};

/**
 * Walks a ladder edition both ways (SPEC E6): no dangling or duplicate id, every fact needed by a
 * criterion and every metric asked for, every number inside the bounds of its fact, every group
 * reachable, every source cited, every declared fact linked to the maturity response.
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findLadderFaults(edition: LadderEdition): readonly string[] {
  const parts = ladderPartsOf(edition);
  return [
    ...faultsOfIds(edition, parts),
    ...parts.flatMap((part) => part.criteria.flatMap((criterion) => faultsOfCriterion(edition, part, criterion))),
    ...parts.flatMap(faultsOfGroups),
    ...faultsOfFacts(edition, parts),
    ...faultsOfSources(edition, parts),
    ...faultsOfLink(edition),
  ];
}

function faultsOfIds(edition: LadderEdition, parts: readonly RungPart[]): readonly string[] {
  const criteria = parts.flatMap((part) => part.criteria);
  const kinds = {
    facts: edition.questionnaire.facts.map((fact) => fact.id),
    titles: edition.questionnaire.titles,
    criteria: criteria.map((criterion) => criterion.id),
    groups: parts.flatMap((part) => part.groups.map((group) => group.key)),
    branches: edition.rubric.rungs.FF.branches.map((branch) => branch.id),
    replaces: criteria.flatMap((criterion) => criterion.replaces ?? []),
  };
  const replaces = [...criteria, ...edition.rubric.rungs.FF.branches].filter((part) => part.replaces !== undefined);
  return [
    ...Object.entries(kinds).flatMap(([kind, ids]) => duplicatesIn(ids).map((id) => `${kind}: duplicate id ${id}`)),
    ...(edition.rubric.replaces === undefined ? replaces.map(({ id }) => `${id}: replaces something, but the edition replaces none`) : []),
  ];
}

function faultsOfCriterion(edition: LadderEdition, part: RungPart, criterion: LadderCriterion): readonly string[] {
  const { id, test, appliesIf } = criterion;
  return [
    ...(appliesIf === undefined || factOf(edition, appliesIf.metric)?.kind === 'flag'
      ? []
      : [`appliesIf needs a flag, not ${appliesIf.metric}`]),
    ...(test.metric.startsWith('ws.') && part.rung !== 'DW' ? [`a fact of one workshop is asked of ${part.rung}`] : []),
    ...(Object.hasOwn(computedMetrics, test.metric) ? faultsOfComputed(part.rung, test) : faultsOfTest(factOf(edition, test.metric), test)),
  ].map((fault) => `${id}: ${fault}`);
}

function faultsOfComputed(rung: LadderRung, test: LadderTest): readonly string[] {
  const computed = computedMetrics[test.metric];
  return computed?.rung === rung && computed.op === test.op ? [] : [`${test.metric} is not for ${test.op} in ${rung}`];
}

function faultsOfTest(fact: LadderFact | undefined, test: LadderTest): readonly string[] {
  if (fact === undefined) return [`no fact ${test.metric}`];
  if (fact.kind === 'flag') return test.op === 'true' ? [] : [`${test.op} does not fit a flag`];
  if (test.op !== 'ge') return [`${test.op} does not fit a ${fact.kind}`];
  const { value } = test;
  return [
    ...(value > fact.maximum || value <= fact.minimum ? [`${value} lies outside ${fact.minimum}…${fact.maximum}`] : []),
    ...(fact.kind === 'count' && !Number.isInteger(value) ? [`${value} is no count`] : []),
  ];
}

function faultsOfGroups(part: RungPart): readonly string[] {
  const named = part.criteria.flatMap((criterion) => (criterion.use === 'counted' ? [criterion.group] : []));
  return [
    ...named
      .filter((group, index) => named.indexOf(group) === index && !part.groups.some(({ id }) => id === group))
      .map((group) => `group ${group}: not defined where it is used`),
    ...part.groups
      .filter(({ id, need }) => named.filter((group) => group === id).length < need)
      .map(({ key, need }) => `group ${key}: fewer than ${need} criteria`),
  ];
}

function faultsOfFacts(edition: LadderEdition, parts: readonly RungPart[]): readonly string[] {
  const rank = (rung: LadderRung) => ladderRungs.indexOf(rung);
  return edition.questionnaire.facts.flatMap((fact) => {
    const uses = parts.filter((part) =>
      part.criteria.some(({ test, appliesIf }) => test.metric === fact.id || appliesIf?.metric === fact.id),
    );
    const [first] = uses.map((part) => part.rung).sort((left, right) => rank(left) - rank(right));
    if (first === undefined) return [`fact ${fact.id}: no criterion needs it`];
    const faults = first === fact.neededFrom ? [] : [`fact ${fact.id}: first needed by ${first}, not ${fact.neededFrom}`];
    return fact.kind !== 'flag' && fact.minimum >= fact.maximum ? [...faults, `fact ${fact.id}: empty bounds`] : faults;
  });
}

function faultsOfSources(edition: LadderEdition, parts: readonly RungPart[]): readonly string[] {
  const { rubric } = edition;
  const cited = [...parts.flatMap((part) => [...part.criteria, ...part.groups]), rubric.maturityLink].flatMap((backed) =>
    backed.sources.map((source) => source.id),
  );
  return [
    ...[...new Set(cited)].filter((id) => !Object.hasOwn(rubric.sources, id)).map((id) => `sources: no source ${id}`),
    ...Object.keys(rubric.sources).filter((id) => !cited.includes(id)).map((id) => `sources: ${id} is cited nowhere`),
  ];
}

function faultsOfLink(edition: LadderEdition): readonly string[] {
  const declared = edition.questionnaire.facts.filter((fact) => fact.group === 'declared').map((fact) => fact.id);
  const linked = Object.keys(edition.rubric.maturityLink.metrics);
  return [
    ...declared.filter((id) => !linked.includes(id)).map((id) => `maturityLink: nothing for ${id}`),
    ...linked.filter((id) => !declared.includes(id)).map((id) => `maturityLink: ${id} is no declared fact`),
  ];
}

function factOf(edition: LadderEdition, id: string) {
  return edition.questionnaire.facts.find((fact) => fact.id === id);
}

function duplicatesIn(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
