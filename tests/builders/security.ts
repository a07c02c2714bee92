import fc from 'fast-check';
import type { SecurityAnswer, SecurityFlags } from '../../src/core/answers/index.ts';
import {
  isScoredQuestion,
  securityQuestionnaireSchema,
  securityRubricSchema,
  securityTextsSchema,
  type SecurityEdition,
  type SecurityTexts,
} from '../../src/core/edition/index.ts';
import { prepareSecurityModel, type SecurityModel } from '../../src/core/scoring/index.ts';
import { readJson } from './readJson.ts';

const folder = 'questionnaires/infosec/0.1.0';

/** The industrial security self-assessment as it is published with the app. */
export const infosec: SecurityEdition = {
  method: 'weightedSections',
  questionnaire: securityQuestionnaireSchema.parse(readJson(`${folder}/questionnaire.json`)),
  rubric: securityRubricSchema.parse(readJson(`${folder}/rubric.json`)),
};

/** The words of the industrial security self-assessment in a language. */
export function textsOfInfosec(language: 'zh-CN' | 'en'): SecurityTexts {
  return securityTextsSchema.parse(readJson(`${folder}/texts.${language}.json`));
}

/** A profile with every flag answered: the gate and the named ones yes, all others no. */
export function profile(edition: SecurityEdition, ...yes: readonly string[]): SecurityFlags {
  const { flags, gateFlag } = edition.questionnaire;
  return new Map(flags.map(({ id }) => [id, id === gateFlag || yes.includes(id)]));
}

/** A model of the edition for a firm with these flags. */
export function firmWith(edition: SecurityEdition, ...yes: readonly string[]): SecurityModel {
  return prepareSecurityModel(edition, profile(edition, ...yes));
}

/** Every scored question answered alike, some otherwise: `everyQuestion(infosec, 'Y', { 'IS26-1': 'N' })`. */
export function everyQuestion(
  edition: SecurityEdition,
  answer: SecurityAnswer,
  but: Readonly<Record<string, SecurityAnswer>> = {},
): ReadonlyMap<string, SecurityAnswer> {
  const scored = edition.questionnaire.questions.filter((question) => isScoredQuestion(edition, question));
  return new Map([...scored.map(({ id }) => [id, answer] as const), ...Object.entries(but)]);
}

/** The same answers without some of them. */
export function without(answers: ReadonlyMap<string, SecurityAnswer>, ...ids: readonly string[]): ReadonlyMap<string, SecurityAnswer> {
  return new Map([...answers].filter(([id]) => !ids.includes(id)));
}

/** Any profile of a firm that uses industrial control systems. */
export function anyProfile(edition: SecurityEdition): fc.Arbitrary<SecurityFlags> {
  return fc.subarray(edition.questionnaire.flags.map(({ id }) => id)).map((yes) => profile(edition, ...yes));
}

/** Answers to every question, scored or not; each draw has its own share of met ones, so that every band occurs. */
export function anySecurityAnswers(edition: SecurityEdition): fc.Arbitrary<ReadonlyMap<string, SecurityAnswer>> {
  const ids = edition.questionnaire.questions.map(({ id }) => id);
  return fc
    .record({
      metPercent: fc.constantFrom(0, 30, 60, 85, 97, 100),
      rolls: fc.array(fc.nat(99), { minLength: ids.length, maxLength: ids.length }),
    })
    .map(({ metPercent, rolls }) => {
      const answerOf = (roll: number) => (roll < metPercent ? 'Y' : (lesser[roll % lesser.length] ?? 'N'));
      return new Map(ids.map((id, index) => [id, answerOf(rolls[index] ?? 0)]));
    });
}

const lesser: readonly SecurityAnswer[] = ['P', 'N', 'U', 'P'];

/**
 * An edition small enough to score by hand. Section A (60): A-1 (weight 3, key item), A-2 (weight 1, if NET);
 * section B (40): B-1 (weight 2, strict key item, if CLOUD), B-2 (weight 1, if CLOUD and NET); section C
 * (0): C-1, optional; section E: E-1, a fact with a grade. Items 1 and 2 are those of A and B, 3 that of C.
 */
export const smallSecurityEdition: SecurityEdition = {
  method: 'weightedSections',
  questionnaire: securityQuestionnaireSchema.parse({
    id: 'small',
    version: '1.0.0',
    method: 'weightedSections',
    gateFlag: 'GATE',
    flags: ['GATE', 'NET', 'CLOUD'].map((id) => ({ id, source: small() })),
    parts: ['all'],
    sections: ['A', 'B', 'C', 'E'].map((id) => ({ id, part: 'all', source: small() })),
    items: ['A', 'B', 'C'].map((section, index) => ({ number: index + 1, section, expectation: ['all'], source: small() })),
    processDomains: [{ id: 'first', group: 'only', areas: ['PA1', 'PA2', 'PA3'], source: small() }],
    gradingFactors: [{ id: 'SIZE', source: small() }, { id: 'LINK', flag: 'NET', source: small() }],
    questions: [
      asked('A-1', 1, 'baseline', [], ['PA1']),
      asked('A-2', 1, 'baseline', ['NET'], ['PA1', 'PA2']),
      asked('B-1', 2, 'baseline', ['CLOUD'], ['PA2']),
      asked('B-2', 2, 'important', ['CLOUD', 'NET'], ['PA2']),
      asked('C-1', 3, 'optional', [], ['PA3']),
      {
        ...asked('E-1', null, 'compliance', [], []),
        scale: 'fact',
        answers: ['Y', 'N', 'U'],
        detail: { kind: 'choice', options: ['grade1', 'grade2'] },
      },
    ],
  }),
  rubric: securityRubricSchema.parse({
    ...infosec.rubric,
    sectionWeights: { A: 60, B: 40, C: 0, E: 0 },
    questionWeights: { 'A-1': 3, 'A-2': 1, 'B-1': 2, 'B-2': 1 },
    keyItems: { ...infosec.rubric.keyItems, questions: ['A-1', 'B-1'], strict: ['B-1'] },
    horizons: { within30Days: ['A-1'], within6Months: ['A-2', 'B-1'], nextOverhaul: ['B-2'] },
  }),
};

function asked(id: string, item: number | null, tier: string, appliesIf: readonly string[], processAreas: readonly string[]) {
  return { id, section: id.slice(0, 1), item, tier, appliesIf, scale: 'conformity', processAreas, sources: [small()] };
}

function small() {
  return { document: 'small', confidence: 'high', verifiedAgainstOfficialText: true };
}
