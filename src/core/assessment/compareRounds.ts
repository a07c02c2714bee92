import type { MaturityAnswer } from '../answers/index.ts';
import { elementMaturity, scoreMaturity, type MaturityModel, type MaturityScore } from '../scoring/index.ts';
import type { Fraction } from '../shared/index.ts';
import { modelOf, type RoundSide } from './roundSide.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';

/** A number on both sides; null where it is open or the side does not have it. */
export type Pair = { readonly id: string; readonly before: Fraction | null; readonly after: Fraction | null };

/** A requirement whose answer differs; null is unanswered or not asked. */
export type ChangedAnswer = { readonly id: string; readonly before: MaturityAnswer | null; readonly after: MaturityAnswer | null };

/** Two rounds or firms side by side. */
export type RoundComparison = {
  readonly before: MaturityScore;
  readonly after: MaturityScore;
  /** By the number of the level. */
  readonly levels: readonly Pair[];
  /** The own maturity of each element and sub-domain (SPEC S9). */
  readonly elements: readonly Pair[];
  readonly subdomains: readonly Pair[];
  /** What applies on either side and is answered otherwise, in the order of the later edition. */
  readonly changed: readonly ChangedAnswer[];
};

/** Compares two rounds or firms, each under its own edition and scope, verified values in place of own ones (SPEC R1, R4). */
export function compareRounds(before: RoundSide, after: RoundSide): RoundComparison {
  const [old, now] = [scoredSide(before), scoredSide(after)];
  return {
    before: old.score,
    after: now.score,
    levels: pairs(levelsOf(old.score), levelsOf(now.score)),
    elements: pairs(elementsOf(old), elementsOf(now)),
    subdomains: pairs(subdomainsOf(old.score), subdomainsOf(now.score)),
    changed: changedAnswers(old, now, [...after.edition.questionnaire.requirements, ...before.edition.questionnaire.requirements].map(({ id }) => id)),
  };
}

type Scored = { readonly model: MaturityModel; readonly score: MaturityScore; readonly answerOf: (id: string) => MaturityAnswer | null };

function scoredSide(side: RoundSide): Scored {
  const model = modelOf(side);
  const answers = verifiedAnswersOf(side.response);
  const applicable = new Set(model.requirementsByLevel.flat());
  return { model, score: scoreMaturity(model, answers), answerOf: (id) => (applicable.has(id) ? (answers.get(id) ?? null) : null) };
}

function changedAnswers(old: Scored, now: Scored, ids: readonly string[]): readonly ChangedAnswer[] {
  return [...new Set(ids)]
    .map((id) => ({ id, before: old.answerOf(id), after: now.answerOf(id) }))
    .filter(({ before, after }) => before !== after);
}

type Numbers = ReadonlyMap<string, Fraction | null>;

function levelsOf({ levels }: MaturityScore): Numbers {
  return new Map(levels.map((level) => [String(level.level), level.status === 'scored' ? level.score : null]));
}

function elementsOf({ model, score }: Scored): Numbers {
  return new Map(model.elements.map(({ id }) => [id, elementMaturity(model, score, id)]));
}

function subdomainsOf({ subdomains }: MaturityScore): Numbers {
  return new Map(subdomains.map(({ id, maturity }) => [id, maturity]));
}

/** Everything that either side has, the earlier one's order first. */
function pairs(before: Numbers, after: Numbers): readonly Pair[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
}
