import type { SecurityEdition, SecurityQuestion } from './securityEdition.ts';
import type { SecurityTexts } from './securityTexts.ts';

/**
 * Finds ids without words and words without an id in one language of a security edition (SPEC E6).
 *
 * @returns one English sentence per fault, for authors; empty when every id has its words and no other
 */
export function findSecurityTextFaults(edition: SecurityEdition, texts: SecurityTexts): readonly string[] {
  const { questionnaire, rubric } = edition;
  const kinds: readonly (readonly [string, object, readonly string[]])[] = [
    ['flags', texts.flags, questionnaire.flags.map(({ id }) => id)],
    ['parts', texts.parts, questionnaire.parts],
    ['sections', texts.sections, questionnaire.sections.map(({ id }) => id)],
    ['tiers', texts.tiers, [...new Set(questionnaire.questions.map(({ tier }) => tier))]],
    ['answers', texts.answers, Object.keys(rubric.answersInHalves)],
    ['bands', texts.bands, rubric.bands.map(({ id }) => id)],
    ['caps', texts.caps, rubric.caps.map(({ id }) => id)],
    ['keyItems', texts.keyItems, rubric.keyItems.questions],
    ['items', texts.items, questionnaire.items.map(({ number }) => String(number))],
    ['processGroups', texts.processGroups, [...new Set(questionnaire.processDomains.map(({ group }) => group))]],
    ['processDomains', texts.processDomains, questionnaire.processDomains.map(({ id }) => id)],
    ['processAreas', texts.processAreas, questionnaire.processDomains.flatMap(({ areas }) => areas)],
    ['gradingFactors', texts.gradingFactors, questionnaire.gradingFactors.map(({ id }) => id)],
    ['questions', texts.questions, questionnaire.questions.map(({ id }) => id)],
  ];
  const faults = [
    ...kinds.flatMap(([kind, words, ids]) => wordFaults(kind, words, ids)),
    ...questionnaire.questions.flatMap((question) => questionWordFaults(question, texts)),
  ];
  return faults.map((fault) => `${texts.language} ${fault}`);
}

function questionWordFaults(question: SecurityQuestion, texts: SecurityTexts): readonly string[] {
  const words = texts.questions[question.id];
  if (words === undefined) return [];
  return [
    ...wordFaults(`questions.${question.id}.answers`, words.answers ?? {}, wordedAnswers(question)),
    ...wordFaults(`questions.${question.id}.details`, words.details ?? {}, wordedDetails(question)),
  ];
}

function wordedAnswers(question: SecurityQuestion): readonly string[] {
  if (question.scale === 'fact') return question.answers;
  return question.scale === 'frequency' ? ['Y', 'P', 'N'] : [];
}

function wordedDetails(question: SecurityQuestion): readonly string[] {
  return question.scale === 'fact' && question.detail?.kind === 'choice' ? question.detail.options : [];
}

function wordFaults(kind: string, words: object, ids: readonly string[]): readonly string[] {
  const given = Object.keys(words);
  return [
    ...ids.filter((id) => !given.includes(id)).map((id) => `${kind}: no text for ${id}`),
    ...given.filter((id) => !ids.includes(id)).map((id) => `${kind}: text for unknown ${id}`),
  ];
}
