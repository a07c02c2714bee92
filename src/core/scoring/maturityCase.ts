import { maturityAnswers, type MaturityAnswer, type MaturityAnswers } from '../answers/index.ts';
import type { MaturityConventions, MaturityEdition } from '../edition/index.ts';
import { toDecimalText, toFractionText, z } from '../shared/index.ts';
import { scoreMaturity, type Cell, type MaturityScore } from './levelCumulative.ts';
import { prepareMaturityModel, type MaturityModel } from './maturityModel.ts';

const answerSchema = z.enum(maturityAnswers as [MaturityAnswer, ...MaturityAnswer[]]); // zod wants a non-empty tuple
const textSchema = z.string().check(z.minLength(1));
const exactSchema = z.string().check(z.regex(/^\d+(\/[1-9]\d*)?$/));
const sixDecimalsSchema = z.string().check(z.regex(/^\d+\.\d{6}$/));
const partsSchema = z.record(z.string(), sixDecimalsSchema);

const expectedSchema = z.strictObject({
  levels: z.array(exactSchema).check(z.minLength(1)),
  total: sixDecimalsSchema,
  level: z.optional(z.int().check(z.minimum(0))),
  detail: z.optional(
    z.record(
      z.string().check(z.regex(/^\d+$/)),
      z.strictObject({ subdomains: partsSchema, domains: partsSchema, elements: partsSchema }),
    ),
  ),
});

const common = {
  name: z.strictObject({ 'zh-CN': textSchema, en: textSchema }),
  source: textSchema,
  industryType: z.enum(['discrete', 'process']),
  tailoredOut: z.array(z.string()),
  expect: z
    .array(
      z.strictObject({
        conventions: z.strictObject({
          cumulation: z.enum(['sequential', 'allLevels']),
          emptyCells: z.enum(['renormalise', 'full']),
        }),
        expected: expectedSchema,
      }),
    )
    .check(z.minLength(1)),
};

/**
 * A golden case: a data file under `cases/` that a non-programmer can read and check (SPEC E6).
 *
 * Either every requirement is answered alike (`everyAnswer`) or each has its answer. Levels are exact
 * fractions in lowest terms, all other numbers have six decimals, rounded half up. `detail`, where
 * given for a level, names every part that has a score there and no other.
 */
export const maturityCaseSchema = z.union([
  z.strictObject({ ...common, answers: z.record(z.string(), answerSchema) }),
  z.strictObject({ ...common, everyAnswer: answerSchema }),
]);

export type MaturityCase = z.infer<typeof maturityCaseSchema>;
type Expectation = MaturityCase['expect'][number];
type Detail = NonNullable<Expectation['expected']['detail']>[string];

/**
 * Scores a golden case under each of the conventions it names and compares with what it expects (SPEC E6).
 *
 * @returns one English sentence per difference, for authors; empty when the case passes
 */
export function runMaturityCase(edition: MaturityEdition, goldenCase: MaturityCase): readonly string[] {
  const untailorable = goldenCase.tailoredOut.filter((id) => !edition.rubric.tailorableDomains.includes(id));
  if (untailorable.length > 0) return untailorable.map((id) => `tailoredOut: ${id} cannot be tailored out`);
  const answers = answersOfCase(edition, goldenCase);
  const known = new Set(edition.questionnaire.requirements.map((requirement) => requirement.id));
  const unknown = [...answers.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) return unknown.map((id) => `answers: unknown requirement ${id}`);
  return goldenCase.expect.flatMap((expectation) => {
    const { cumulation, emptyCells } = expectation.conventions;
    return faultsOfExpectation(edition, goldenCase, answers, expectation).map(
      (fault) => `${cumulation}/${emptyCells}: ${fault}`,
    );
  });
}

function answersOfCase(edition: MaturityEdition, goldenCase: MaturityCase): MaturityAnswers {
  if ('answers' in goldenCase) return new Map(Object.entries(goldenCase.answers));
  return new Map(edition.questionnaire.requirements.map(({ id }) => [id, goldenCase.everyAnswer]));
}

function faultsOfExpectation(
  edition: MaturityEdition,
  goldenCase: MaturityCase,
  answers: MaturityAnswers,
  { conventions, expected }: Expectation,
): readonly string[] {
  const scope = { industryType: goldenCase.industryType, tailoredOut: new Set(goldenCase.tailoredOut) };
  const applied: MaturityConventions = { ...edition.rubric.conventions, ...conventions };
  const model = prepareMaturityModel(edition, scope, applied);
  const score = scoreMaturity(model, answers);
  const open = score.levels.flatMap((level) => (level.status === 'open' ? level.unanswered : []));
  if (score.outcome.status === 'incomplete' || open.length > 0) return [`not answered: ${open.join(', ')}`];
  const exact = score.levels.flatMap((level) => (level.status === 'scored' ? [toFractionText(level.score)] : []));
  return [
    ...difference('levels', expected.levels.join(' '), exact.join(' ')),
    ...difference('total', expected.total, toDecimalText(score.outcome.total, 6)),
    ...difference('level', expected.level ?? score.outcome.level, score.outcome.level),
    ...Object.entries(expected.detail ?? {}).flatMap(([level, detail]) => faultsOfDetail(model, score, level, detail)),
  ];
}

function faultsOfDetail(model: MaturityModel, score: MaturityScore, level: string, detail: Detail): readonly string[] {
  const index = model.levels.indexOf(Number(level));
  if (index < 0) return [`detail: unknown level ${level}`];
  return (['elements', 'domains', 'subdomains'] as const).flatMap((kind) => {
    const found = new Map(score[kind].map((part) => [part.id, sixDecimals(part.levels[index])]));
    const ids = new Set([...Object.keys(detail[kind]), ...found.keys()]);
    return [...ids].flatMap((id) => {
      const wanted = Object.hasOwn(detail[kind], id) ? detail[kind][id] : undefined;
      return difference(`detail.${level}.${kind}.${id}`, wanted ?? 'nothing', found.get(id) ?? 'nothing');
    });
  });
}

function sixDecimals(cell: Cell | undefined): string | undefined {
  return cell === undefined || typeof cell === 'string' ? undefined : toDecimalText(cell, 6);
}

function difference(at: string, expected: string | number, found: string | number): readonly string[] {
  return expected === found ? [] : [`${at}: expected ${expected}, found ${found}`];
}
