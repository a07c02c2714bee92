import { securityAnswers, type SecurityAnswer, type SecurityAnswers } from '../answers/index.ts';
import { isScoredQuestion, type SecurityEdition } from '../edition/index.ts';
import { fraction, multiply, toDecimalText, toFractionText, z, type Fraction } from '../shared/index.ts';
import { prepareSecurityModel, type SecurityModel } from './securityModel.ts';
import { scoreSecurity, type SecurityScore } from './weightedSections.ts';

const answerSchema = z.enum(securityAnswers as [SecurityAnswer, ...SecurityAnswer[]]); // zod wants a non-empty tuple
const textSchema = z.string().check(z.minLength(1));
const oneDecimalSchema = z.string().check(z.regex(/^\d+\.\d$/));
const countSchema = z.int().check(z.minimum(0));

/**
 * A golden case of the security self-assessment: a data file under `cases/` that a non-programmer can
 * read and check (SPEC E6).
 *
 * `flags` are the ones answered yes, all others are no. Every scored question has the answer
 * `everyAnswer` unless `answers` names another. Sections are earned/possible weighted halves, percentages
 * have one decimal, rounded half up.
 */
export const securityCaseSchema = z.strictObject({
  name: z.strictObject({ 'zh-CN': textSchema, en: textSchema }),
  source: textSchema,
  flags: z.array(z.string()),
  everyAnswer: answerSchema,
  answers: z.record(z.string(), answerSchema),
  expected: z.strictObject({
    exact: z.string().check(z.regex(/^\d+(\/[1-9]\d*)?$/)),
    score: oneDecimalSchema,
    rawBand: z.string(),
    cap: z.string(),
    band: z.string(),
    triggered: z.array(z.string()),
    partlyMet: z.array(z.string()),
    counts: z.strictObject({
      Y: countSchema,
      P: countSchema,
      N: countSchema,
      U: countSchema,
      open: countSchema,
      notApplicable: countSchema,
    }),
    sectionWeight: countSchema,
    sections: z.record(z.string(), z.string().check(z.regex(/^\d+\/[1-9]\d*$/))),
    items: z.record(z.string(), z.enum(['met', 'partial', 'unmet', 'notApplicable', 'optional'])),
    itemCounts: z.strictObject({ met: countSchema, partial: countSchema, unmet: countSchema, notApplicable: countSchema }),
    itemConformityPercent: oneDecimalSchema,
    unknownPercent: oneDecimalSchema,
  }),
});

export type SecurityCase = z.infer<typeof securityCaseSchema>;

/**
 * Scores a golden case and compares with everything it expects (SPEC E6).
 *
 * @returns one English sentence per difference, for authors; empty when the case passes
 */
export function runSecurityCase(edition: SecurityEdition, goldenCase: SecurityCase): readonly string[] {
  const strangers = unknownIds(edition, goldenCase);
  if (strangers.length > 0) return strangers;
  const flags = new Map(edition.questionnaire.flags.map(({ id }) => [id, goldenCase.flags.includes(id)]));
  const model = prepareSecurityModel(edition, flags);
  const score = scoreSecurity(model, answersOfCase(edition, goldenCase));
  if (score.outcome.status !== 'complete') return [`outcome: ${score.outcome.status}`];
  const found = foundBy(model, score, score.outcome);
  return differences('', goldenCase.expected, found);
}

function unknownIds({ questionnaire }: SecurityEdition, goldenCase: SecurityCase): readonly string[] {
  const flags = questionnaire.flags.map(({ id }) => id);
  const questions = questionnaire.questions.map(({ id }) => id);
  return [
    ...goldenCase.flags.filter((id) => !flags.includes(id)).map((id) => `flags: unknown flag ${id}`),
    ...Object.keys(goldenCase.answers).filter((id) => !questions.includes(id)).map((id) => `answers: unknown question ${id}`),
  ];
}

function answersOfCase(edition: SecurityEdition, goldenCase: SecurityCase): SecurityAnswers {
  const scored = edition.questionnaire.questions.filter((question) => isScoredQuestion(edition, question));
  return new Map([
    ...scored.map(({ id }) => [id, goldenCase.everyAnswer] as const),
    ...Object.entries(goldenCase.answers),
  ]);
}

function foundBy(
  model: SecurityModel,
  score: SecurityScore,
  outcome: Extract<SecurityScore['outcome'], { readonly status: 'complete' }>,
): SecurityCase['expected'] {
  const { met, partial, unmet, notApplicable } = score.itemCounts;
  return {
    exact: toFractionText(outcome.score),
    score: toDecimalText(outcome.score, 1),
    rawBand: outcome.judgement.raw,
    cap: outcome.judgement.cap,
    band: outcome.judgement.band,
    triggered: score.keyItems.triggered.map(({ question }) => question),
    partlyMet: [...score.keyItems.partlyMet],
    counts: score.counts,
    sectionWeight: model.sectionWeight,
    sections: Object.fromEntries(
      score.sections.map((section) => [section.id, `${section.status === 'scored' ? section.earned : 0}/${section.possible}`]),
    ),
    items: Object.fromEntries(score.items.flatMap(({ number, status }) => (status === 'open' ? [] : [[number, status]]))),
    itemCounts: { met, partial, unmet, notApplicable },
    itemConformityPercent: percentText(score.itemConformityRate),
    unknownPercent: percentText(score.unknownShare),
  };
}

function percentText(share: Fraction | null): string {
  return share === null ? 'nothing' : toDecimalText(multiply(share, fraction(100)), 1);
}

/** Compares field by field, so that a sentence names the one that differs. */
function differences(at: string, expected: unknown, found: unknown): readonly string[] {
  if (!isRecord(expected) || !isRecord(found)) {
    return shown(expected) === shown(found) ? [] : [`${at}: expected ${shown(expected)}, found ${shown(found)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) => differences(at === '' ? key : `${at}.${key}`, expected[key], found[key]));
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
