import { maturityAnswers, securityAnswers, type MaturityAnswer, type SecurityAnswer } from '../answers/index.ts';
import { isEditionRef, partIds, splitEditionRef, type MaturityEdition, type SecurityEdition } from '../edition/index.ts';
import { bilingualSchema, factForm } from '../ladder/index.ts';
import { z } from '../shared/index.ts';

/** The answers of each questionnaire that can be compared, the lowest first; not knowing is no step of them (SPEC O2). */
export const maturitySteps: readonly MaturityAnswer[] = maturityAnswers.filter((answer) => answer !== 'unknown').reverse();
export const securitySteps: readonly SecurityAnswer[] = securityAnswers.filter((answer) => answer !== 'U').reverse();

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/));
const factSchema = z.string().check(z.refine((id) => factForm(id) !== undefined));
const answerFields = {
  questionnaire: z.enum([partIds.levelCumulative, partIds.weightedSections]),
  id: idSchema,
  value: z.enum([...maturitySteps, ...securitySteps]),
};

/** The closed list of conditions a rule may be made of (SPEC O2). */
export const overClaimConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answerAtLeast'), ...answerFields }),
  z.strictObject({ kind: z.literal('answerAtMost'), ...answerFields }),
  z.strictObject({ kind: z.literal('factTrue'), fact: factSchema }),
  z.strictObject({ kind: z.literal('factFalse'), fact: factSchema }),
  z.strictObject({ kind: z.literal('factAtLeast'), fact: factSchema, value: z.number() }),
  z.strictObject({ kind: z.literal('factAtMost'), fact: factSchema, value: z.number() }),
]);

/**
 * A high claim and a low answer that makes it doubtful (SPEC O1). Texts hold `{claim}` and `{doubt}`, where the two
 * answers stand in the words of their edition.
 */
export const overClaimRuleSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** The editions it fits; both answers must be of one of them. */
  editions: z.array(z.string().check(z.refine(isEditionRef))).check(z.minLength(1)),
  claim: overClaimConditionSchema,
  doubt: overClaimConditionSchema,
  question: bilingualSchema,
  why: bilingualSchema,
  /** Our own judgement, and how sure of it we are. */
  source: z.strictObject({ basis: z.literal('policy'), confidence: z.enum(['medium', 'low']) }),
});

export const overClaimRulesSchema = z.strictObject({ rules: z.array(overClaimRuleSchema).check(z.minLength(1)) });

export type OverClaimCondition = z.infer<typeof overClaimConditionSchema>;
export type OverClaimRule = z.infer<typeof overClaimRuleSchema>;
export type OverClaimRules = z.infer<typeof overClaimRulesSchema>;

/** The question of a rule with both answers in words (SPEC O1). */
export function overClaimQuestion({ question }: OverClaimRule, language: 'zh-CN' | 'en', answers: { readonly claim: string; readonly doubt: string }): string {
  return question[language].replace('{claim}', () => answers.claim).replace('{doubt}', () => answers.doubt);
}

/** Where the rules lie among the data files. */
export const overClaimRulesPath = 'gbt39116/over-claims.json';

/** Finds rules named twice, ids and values that an edition does not have, and words without the two answers (SPEC E6, O1). */
export function findOverClaimFaults({ rules }: OverClaimRules, editions: readonly (MaturityEdition | SecurityEdition)[]): readonly string[] {
  const ids = rules.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: duplicate id`),
    ...rules.flatMap((rule) => [
      ...[rule.claim, rule.doubt].flatMap((condition) => faultsOfCondition(rule, condition, editions)),
      ...Object.entries(rule.question).flatMap(([language, text]) =>
        ['{claim}', '{doubt}'].filter((gap) => text.split(gap).length !== 2).map((gap) => `${rule.id}: ${gap} must stand once in ${language}`),
      ),
    ]),
  ];
}

function faultsOfCondition(rule: OverClaimRule, condition: OverClaimCondition, editions: readonly (MaturityEdition | SecurityEdition)[]): readonly string[] {
  if (!('questionnaire' in condition)) return [];
  const { questionnaire, id, value } = condition;
  const refs = rule.editions.filter((ref) => isEditionRef(ref) && splitEditionRef(ref).id === questionnaire);
  if (refs.length === 0) return [`${rule.id}: names no edition of ${questionnaire}`];
  return refs.flatMap((ref) => {
    const edition = editions.find((candidate) => `${candidate.questionnaire.id}@${candidate.questionnaire.version}` === ref);
    if (edition === undefined) return [`${rule.id}: no edition ${ref}`];
    const isMaturity = edition.method === 'levelCumulative';
    const asked: readonly { readonly id: string }[] = isMaturity ? edition.questionnaire.requirements : edition.questionnaire.questions;
    const steps: readonly string[] = isMaturity ? maturitySteps : securitySteps;
    return [
      ...(asked.some((candidate) => candidate.id === id) ? [] : [`${rule.id}: no ${id} in ${ref}`]),
      ...(steps.includes(value) ? [] : [`${rule.id}: ${value} is no answer of ${ref}`]),
    ];
  });
}
