import type { SecurityEdition, SecurityQuestion } from './securityEdition.ts';

/**
 * Walks a security edition both ways (SPEC E6): no dangling id, no duplicate, section weights sum to 100,
 * exactly the scored questions weighed and grouped in time, every flag, item and process area in use.
 *
 * @returns one English sentence per fault, for authors; empty when coherent
 */
export function findSecurityFaults(edition: SecurityEdition): readonly string[] {
  return [
    ...duplicateFaults(edition),
    ...edition.questionnaire.questions.flatMap((question) => questionFaults(edition, question)),
    ...structureFaults(edition),
    ...usageFaults(edition),
    ...weightFaults(edition),
    ...judgementFaults(edition),
    ...sourceFaults(edition),
  ];
}

/** Whether a question counts (SPEC S21). */
export function isScoredQuestion(edition: SecurityEdition, question: SecurityQuestion): boolean {
  return edition.rubric.scoredTiers.includes(question.tier);
}

function duplicateFaults({ questionnaire, rubric }: SecurityEdition): readonly string[] {
  const kinds: Record<string, readonly (string | number)[]> = {
    flags: questionnaire.flags.map((flag) => flag.id),
    parts: questionnaire.parts,
    sections: questionnaire.sections.map((section) => section.id),
    items: questionnaire.items.map((item) => item.number),
    processDomains: questionnaire.processDomains.map((domain) => domain.id),
    processAreas: questionnaire.processDomains.flatMap((domain) => domain.areas),
    gradingFactors: questionnaire.gradingFactors.map((factor) => factor.id),
    questions: questionnaire.questions.map((question) => question.id),
    bands: rubric.bands.map((band) => band.id),
    keyItems: rubric.keyItems.questions,
    caps: rubric.caps.map((cap) => cap.id),
    horizons: Object.values(rubric.horizons).flat(),
  };
  return Object.entries(kinds).flatMap(([kind, ids]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${kind}: duplicate id ${id}`),
  );
}

function questionFaults({ questionnaire }: SecurityEdition, question: SecurityQuestion): readonly string[] {
  const faults: string[] = [];
  const areas = questionnaire.processDomains.flatMap((domain) => domain.areas);
  const item = questionnaire.items.find((candidate) => candidate.number === question.item);
  if (!questionnaire.sections.some((section) => section.id === question.section)) {
    faults.push(`unknown section ${question.section}`);
  }
  if (question.item !== null && item === undefined) faults.push(`unknown item ${question.item}`);
  if (item !== undefined && item.section !== question.section) faults.push(`item ${item.number} lies in section ${item.section}`);
  for (const flag of question.appliesIf) {
    if (!questionnaire.flags.some((candidate) => candidate.id === flag)) faults.push(`unknown flag ${flag}`);
  }
  for (const area of question.processAreas) {
    if (!areas.includes(area)) faults.push(`unknown process area ${area}`);
  }
  if ((question.scale === 'fact') !== (question.tier === 'compliance')) {
    faults.push('compliance facts, and no others, have the scale fact');
  }
  return faults.map((fault) => `question ${question.id}: ${fault}`);
}

function structureFaults({ questionnaire }: SecurityEdition): readonly string[] {
  const faults: string[] = [];
  const flags = questionnaire.flags.map((flag) => flag.id);
  const sections = questionnaire.sections.map((section) => section.id);
  if (!flags.includes(questionnaire.gateFlag)) faults.push(`gateFlag: unknown flag ${questionnaire.gateFlag}`);
  for (const section of questionnaire.sections) {
    if (!questionnaire.parts.includes(section.part)) faults.push(`section ${section.id}: unknown part ${section.part}`);
  }
  for (const item of questionnaire.items) {
    if (!sections.includes(item.section)) faults.push(`item ${item.number}: unknown section ${item.section}`);
  }
  for (const factor of questionnaire.gradingFactors) {
    if (factor.flag !== undefined && !flags.includes(factor.flag)) faults.push(`factor ${factor.id}: unknown flag ${factor.flag}`);
  }
  return faults;
}

function usageFaults({ questionnaire }: SecurityEdition): readonly string[] {
  const { questions } = questionnaire;
  const flags = questionnaire.flags.map((flag) => flag.id).filter((id) => id !== questionnaire.gateFlag);
  const areas = questionnaire.processDomains.flatMap((domain) => domain.areas);
  return [
    ...flags.filter((id) => !questions.some((question) => question.appliesIf.includes(id))).map((id) => `flag ${id}: decides nothing`),
    ...questionnaire.sections
      .filter(({ id }) => !questions.some((question) => question.section === id))
      .map(({ id }) => `section ${id}: no question`),
    ...questionnaire.items
      .filter(({ number }) => !questions.some((question) => question.item === number))
      .map(({ number }) => `item ${number}: no question`),
    ...areas.filter((id) => !questions.some((question) => question.processAreas.includes(id))).map((id) => `process area ${id}: no question`),
  ];
}

function weightFaults(edition: SecurityEdition): readonly string[] {
  const { questionnaire, rubric } = edition;
  const scored = questionnaire.questions.filter((question) => isScoredQuestion(edition, question));
  const scoredIds = scored.map((question) => question.id);
  const sum = Object.values(rubric.sectionWeights).reduce((total, weight) => total + weight, 0);
  const weightless = scored.filter(({ section }) => rubric.sectionWeights[section] === 0);
  return [
    ...(sum === 100 ? [] : [`sectionWeights: weights sum to ${sum}, not 100`]),
    ...keyFaults('sectionWeights', Object.keys(rubric.sectionWeights), questionnaire.sections.map((section) => section.id)),
    ...keyFaults('questionWeights', Object.keys(rubric.questionWeights), scoredIds),
    ...keyFaults('horizons', Object.values(rubric.horizons).flat(), scoredIds),
    ...weightless.map(({ id, section }) => `question ${id}: scored, but section ${section} has no weight`),
    ...Object.entries(rubric.sectionWeights)
      .filter(([id, weight]) => weight > 0 && !scored.some(({ section }) => section === id))
      .map(([id]) => `section ${id}: weighed, but nothing in it is scored`),
  ];
}

function judgementFaults(edition: SecurityEdition): readonly string[] {
  const { bands, caps, keyItems, coverage } = edition.rubric;
  const scored = edition.questionnaire.questions.filter((question) => isScoredQuestion(edition, question)).map(({ id }) => id);
  const faults: string[] = [];
  if (bands.some((band, index) => index > 0 && band.fromPercent >= (bands[index - 1]?.fromPercent ?? 0))) {
    faults.push('bands: lower bounds must fall');
  }
  if (bands.at(-1)?.fromPercent !== 0) faults.push('bands: the last band must begin at 0');
  for (const cap of caps) {
    if (!bands.some((band) => band.id === cap.atMost)) faults.push(`cap ${cap.id}: unknown band ${cap.atMost}`);
  }
  for (const id of keyItems.questions) {
    if (!scored.includes(id)) faults.push(`keyItems: ${id} is no scored question`);
  }
  for (const id of keyItems.strict) {
    if (!keyItems.questions.includes(id)) faults.push(`keyItems: strict ${id} is no key item`);
  }
  for (const answer of keyItems.triggeredBy) {
    if (!keyItems.strictTriggeredBy.includes(answer)) faults.push(`keyItems: ${answer} triggers a key item but no strict one`);
  }
  if (coverage.partlyFromPercent > coverage.metFromPercent) faults.push('coverage: partly met must begin below met');
  return faults;
}

function sourceFaults({ rubric }: SecurityEdition): readonly string[] {
  const judged = Object.keys(rubric).filter((key) => key !== 'method' && key !== 'sources');
  return keyFaults('sources', Object.keys(rubric.sources), judged);
}

function keyFaults(at: string, given: readonly string[], wanted: readonly string[]): readonly string[] {
  return [
    ...wanted.filter((id) => !given.includes(id)).map((id) => `${at}: nothing for ${id}`),
    ...given.filter((id) => !wanted.includes(id)).map((id) => `${at}: unknown ${id}`),
  ];
}
