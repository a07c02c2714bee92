import { editionRef, type EditionRef, type MaturityEdition, type SecurityEdition } from '../edition/index.ts';
import type { LadderFacts } from '../ladder/index.ts';
import { prepareMaturityModel, prepareSecurityModel } from '../scoring/index.ts';
import type { Assessment } from './assessment.ts';
import { ladderFactsOf } from './ladderFacts.ts';
import { answersOf, maturityResponseSchema, tailoredOutOf } from './maturityResponse.ts';
import { maturitySteps, securitySteps, type OverClaimCondition, type OverClaimRule } from './overClaimRules.ts';
import { securityAnswersOf, securityFlagsOf, securityResponseSchema } from './securityResponse.ts';

/** An answer or fact that a rule looked at, with its value. */
export type OverClaimSide =
  | { readonly kind: 'answer'; readonly edition: EditionRef; readonly id: string; readonly value: string }
  | { readonly kind: 'fact'; readonly fact: string; readonly value: boolean | number };

/** What the firm said to a question: looked at, with an explanation (SPEC O4). */
export type OverClaimExplanation = NonNullable<Assessment['overClaims']>[string];

/** A question that is to be looked at again, with the two answers that raised it. */
export type OverClaim = {
  readonly rule: OverClaimRule;
  readonly claim: OverClaimSide;
  readonly doubt: OverClaimSide;
  readonly explanation: OverClaimExplanation | null;
};

/** The editions whose responses are looked at; a response to another edition raises nothing. */
export type ClaimEditions = readonly (MaturityEdition | SecurityEdition)[];

/**
 * The questions that the answers of an assessment raise (SPEC O1–O4), in the order of the rules. They are questions, never
 * verdicts, and change no score.
 *
 * @param rules of `gbt39116/over-claims.json`, checked before it was published
 * @param editions loaded editions that the assessment answers
 */
export function findOverClaims(rules: readonly OverClaimRule[], assessment: Assessment, editions: ClaimEditions): readonly OverClaim[] {
  const given = editions.map((edition) => givenAnswers(edition, assessment));
  const facts = ladderFactsOf(assessment);
  return rules.flatMap((rule) => {
    const claim = sideOf(rule, rule.claim, given, facts, 'claim');
    const doubt = claim === null ? null : sideOf(rule, rule.doubt, given, facts, 'doubt');
    if (claim === null || doubt === null) return [];
    return [{ rule, claim, doubt, explanation: explanationOf(assessment, rule.id) }];
  });
}

/** How many questions there are, and how many of them are explained. */
export function countOverClaims(overClaims: readonly OverClaim[]): { readonly count: number; readonly explained: number } {
  return { count: overClaims.length, explained: overClaims.filter(({ explanation }) => explanation !== null).length };
}

/** The explanation of a question; null where there is none or it says nothing. */
export function explanationOf({ overClaims }: Assessment, rule: string): OverClaimExplanation | null {
  const entry = overClaims !== undefined && Object.hasOwn(overClaims, rule) ? overClaims[rule] : undefined;
  return entry === undefined || entry.note.trim() === '' ? null : entry;
}

type Given = {
  readonly ref: EditionRef;
  readonly questionnaire: string;
  readonly steps: readonly string[];
  /** Answers that count: not outside the scope, not switched off by a flag (SPEC O3). */
  readonly answers: ReadonlyMap<string, string>;
};

function givenAnswers(edition: MaturityEdition | SecurityEdition, assessment: Assessment): Given {
  const ref = editionRef(edition.questionnaire);
  const head = { ref, questionnaire: edition.questionnaire.id };
  const response = Object.hasOwn(assessment.responses, ref) ? assessment.responses[ref] : {};
  return edition.method === 'levelCumulative'
    ? { ...head, steps: maturitySteps, answers: maturityAnswersThatCount(edition, assessment, response) }
    : { ...head, steps: securitySteps, answers: securityAnswersThatCount(edition, response) };
}

function maturityAnswersThatCount(edition: MaturityEdition, assessment: Assessment, response: unknown): ReadonlyMap<string, string> {
  const parsed = maturityResponseSchema.safeParse(response);
  if (!parsed.success) return new Map();
  const scope = { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(parsed.data) };
  const applicable = new Set(prepareMaturityModel(edition, scope).requirementsByLevel.flat());
  return new Map([...answersOf(parsed.data)].filter(([id]) => applicable.has(id)));
}

function securityAnswersThatCount(edition: SecurityEdition, response: unknown): ReadonlyMap<string, string> {
  const parsed = securityResponseSchema.safeParse(response);
  if (!parsed.success) return new Map();
  const model = prepareSecurityModel(edition, securityFlagsOf(parsed.data));
  const scored = model.sections.flatMap((section) => section.questions.map(({ id }) => id));
  const applicable = new Set([...scored, ...model.unscored]);
  return new Map([...securityAnswersOf(parsed.data)].filter(([id]) => applicable.has(id)));
}

function sideOf(
  rule: OverClaimRule,
  condition: OverClaimCondition,
  given: readonly Given[],
  facts: LadderFacts | null,
  role: 'claim' | 'doubt',
): OverClaimSide | null {
  if (!('questionnaire' in condition)) return facts === null ? null : factSide(condition, facts, role);
  for (const { ref, questionnaire, steps, answers } of given) {
    if (questionnaire !== condition.questionnaire || !rule.editions.includes(ref)) continue;
    const value = answers.get(condition.id);
    const step = value === undefined ? -1 : steps.indexOf(value);
    const bound = steps.indexOf(condition.value);
    const holds = condition.kind === 'answerAtLeast' ? step >= bound : step <= bound;
    if (value !== undefined && step >= 0 && holds) return { kind: 'answer', edition: ref, id: condition.id, value };
  }
  return null;
}

type FactCondition = Exclude<OverClaimCondition, { readonly questionnaire: string }>;

/**
 * Facts of workshops are many (SPEC O2): one workshop that says so is a claim; a doubt needs every workshop entered to say
 * so, none of them unknown. The value shown is the first that did.
 */
function factSide(condition: FactCondition, facts: LadderFacts, role: 'claim' | 'doubt'): OverClaimSide | null {
  const values = factValues(facts, condition.fact);
  const fits = values.filter((value) => factHolds(condition, value));
  const isRaised = role === 'claim' ? fits.length > 0 : values.length > 0 && fits.length === values.length;
  const [value] = fits;
  if (!isRaised || (typeof value !== 'boolean' && typeof value !== 'number')) return null;
  return { kind: 'fact', fact: condition.fact, value };
}

function factHolds(condition: FactCondition, value: unknown): boolean {
  switch (condition.kind) {
    case 'factTrue':
      return value === true;
    case 'factFalse':
      return value === false;
    case 'factAtLeast':
      return typeof value === 'number' && value >= condition.value;
    case 'factAtMost':
      return typeof value === 'number' && value <= condition.value;
  }
}

/** The values of a fact by its id such as `fac.integrated`: of every workshop, or the one of the firm. */
function factValues(facts: LadderFacts, fact: string): readonly unknown[] {
  const [group = '', name = ''] = fact.split('.');
  const valueIn = (values: Readonly<Record<string, unknown>> | undefined) =>
    values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
  switch (group) {
    case 'ws':
      return (facts.ws ?? []).map(valueIn);
    case 'ent':
      return [valueIn(facts.ent) ?? valueIn(facts.declared)];
    case 'fac':
      return [valueIn(facts.fac)];
    case 'ff':
      return [valueIn(facts.ff)];
    default:
      return [valueIn(facts.declared?.sub)];
  }
}
