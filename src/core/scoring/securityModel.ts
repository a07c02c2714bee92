import type { SecurityAnswer, SecurityFlags } from '../answers/index.ts';
import { isScoredQuestion, type SecurityEdition, type SecurityHorizon, type SecurityQuestion } from '../edition/index.ts';

/** A security edition made ready for one set of flags: only what applies (SPEC S20). */
export type SecurityModel = {
  /** False when the gate flag is not yes: the whole questionnaire does not apply. */
  readonly applies: boolean;
  /** Flags without an answer; they count as no. */
  readonly openFlags: readonly string[];
  /** Weighed sections with at least one applicable scored question, in the order of the edition. */
  readonly sections: readonly SecuritySectionPart[];
  /** The sum of the weights of those sections, Σ W. */
  readonly sectionWeight: number;
  /** Scored questions that do not apply. */
  readonly notApplicable: number;
  /** Applicable questions that never count: optional ones, supplements and compliance facts. */
  readonly unscored: readonly string[];
  readonly items: readonly SecurityItemPart[];
  readonly topics: readonly SecurityTopicPart[];
  /** Applicable key items, in the order of the rubric. */
  readonly keyItems: readonly SecurityKeyItemPart[];
  readonly triggeredBy: readonly SecurityAnswer[];
  readonly strictTriggeredBy: readonly SecurityAnswer[];
  readonly answersInHalves: Readonly<Record<SecurityAnswer, number>>;
  readonly bands: SecurityEdition['rubric']['bands'];
  readonly caps: SecurityEdition['rubric']['caps'];
  readonly lowConfidenceAbovePercent: number;
};

export type SecuritySectionPart = {
  readonly id: string;
  readonly part: string;
  readonly weight: number;
  /** What the section can earn in weighted halves, Σ 2w. */
  readonly possible: number;
  readonly questions: readonly SecurityQuestionPart[];
};
export type SecurityQuestionPart = { readonly id: string; readonly weight: number; readonly horizon: SecurityHorizon };
export type SecurityKeyItemPart = { readonly id: string; readonly strict: boolean };
export type SecurityItemPart = {
  readonly number: number;
  readonly section: string;
  /** Applicable scored questions of the item. */
  readonly questions: readonly string[];
  /** Whether every question of the item is optional, so that it never counts. */
  readonly optional: boolean;
};
export type SecurityTopicPart = {
  readonly id: string;
  readonly domain: string;
  readonly group: string;
  readonly scored: readonly string[];
  readonly unscored: readonly string[];
};

/** Prepares an edition for a profile (SPEC S20): the flags alone decide which questions apply. */
export function prepareSecurityModel(edition: SecurityEdition, flags: SecurityFlags): SecurityModel {
  const { questionnaire, rubric } = edition;
  const isYes = (flag: string) => flags.get(flag) === true;
  const applies = isYes(questionnaire.gateFlag);
  const applicable = applies ? questionnaire.questions.filter((question) => question.appliesIf.every(isYes)) : [];
  const scored = applicable.filter((question) => isScoredQuestion(edition, question));
  const unscored = applicable.filter((question) => !isScoredQuestion(edition, question));
  const scoredIds = new Set(scored.map((question) => question.id));
  const sections = sectionParts(edition, scored);
  return {
    applies,
    openFlags: questionnaire.flags.map(({ id }) => id).filter((id) => !flags.has(id)),
    sections,
    sectionWeight: sections.reduce((sum, section) => sum + section.weight, 0),
    notApplicable: questionnaire.questions.filter((question) => isScoredQuestion(edition, question)).length - scored.length,
    unscored: unscored.map(({ id }) => id),
    items: itemParts(edition, scored),
    topics: topicParts(edition, scored, unscored),
    keyItems: rubric.keyItems.questions
      .filter((id) => scoredIds.has(id))
      .map((id) => ({ id, strict: rubric.keyItems.strict.includes(id) })),
    triggeredBy: rubric.keyItems.triggeredBy,
    strictTriggeredBy: rubric.keyItems.strictTriggeredBy,
    answersInHalves: rubric.answersInHalves,
    bands: rubric.bands,
    caps: rubric.caps,
    lowConfidenceAbovePercent: rubric.lowConfidenceAbovePercent,
  };
}

function sectionParts(edition: SecurityEdition, scored: readonly SecurityQuestion[]): readonly SecuritySectionPart[] {
  const { questionnaire, rubric } = edition;
  const horizons = horizonByQuestion(edition);
  const bySection = groupBy(scored, ({ section }) => [section]);
  return questionnaire.sections.flatMap(({ id, part }) => {
    const weight = rubric.sectionWeights[id] ?? 0;
    const questions = (bySection.get(id) ?? []).map((question) => ({
      id: question,
      weight: rubric.questionWeights[question] ?? 0,
      horizon: horizons.get(question) ?? 'nextOverhaul',
    }));
    if (weight === 0 || questions.length === 0) return [];
    return [{ id, part, weight, possible: 2 * questions.reduce((sum, question) => sum + question.weight, 0), questions }];
  });
}

function horizonByQuestion({ rubric }: SecurityEdition): ReadonlyMap<string, SecurityHorizon> {
  const { within30Days, within6Months, nextOverhaul } = rubric.horizons;
  return new Map<string, SecurityHorizon>([
    ...within30Days.map((id) => [id, 'within30Days'] as const),
    ...within6Months.map((id) => [id, 'within6Months'] as const),
    ...nextOverhaul.map((id) => [id, 'nextOverhaul'] as const),
  ]);
}

function itemParts({ questionnaire }: SecurityEdition, scored: readonly SecurityQuestion[]): readonly SecurityItemPart[] {
  const byItem = groupBy(scored, ({ item }) => (item === null ? [] : [item]));
  const binding = new Set(questionnaire.questions.filter(({ tier }) => tier !== 'optional').map(({ item }) => item));
  return questionnaire.items.map(({ number, section }) => ({
    number,
    section,
    questions: byItem.get(number) ?? [],
    optional: !binding.has(number),
  }));
}

function topicParts(
  { questionnaire }: SecurityEdition,
  scored: readonly SecurityQuestion[],
  unscored: readonly SecurityQuestion[],
): readonly SecurityTopicPart[] {
  const scoredByArea = groupBy(scored, ({ processAreas }) => processAreas);
  const unscoredByArea = groupBy(unscored, ({ processAreas }) => processAreas);
  return questionnaire.processDomains.flatMap(({ id: domain, group, areas }) =>
    areas.map((id) => ({ id, domain, group, scored: scoredByArea.get(id) ?? [], unscored: unscoredByArea.get(id) ?? [] })),
  );
}

/** The ids of questions by each of the keys that a question has, in the order of the questions. */
function groupBy<Key>(
  questions: readonly SecurityQuestion[],
  keysOf: (question: SecurityQuestion) => readonly Key[],
): ReadonlyMap<Key, readonly string[]> {
  const groups = new Map<Key, string[]>();
  for (const question of questions) {
    for (const key of keysOf(question)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [question.id]);
      else group.push(question.id);
    }
  }
  return groups;
}
