import type { MaturityAnswer } from '../answers/index.ts';
import { cellShares, levelScoreIf, type MaturityModel } from '../scoring/index.ts';
import { add, compare, fraction, leastCommonMultiple, multiply, subtract, type Fraction } from '../shared/index.ts';
import { cheapestChoices } from './cheapestChoices.ts';
import { choicesByComponent } from './components.ts';
import type { Dependency } from './dependency.ts';
import type { Effort } from './effort.ts';
import { orderMeasures, type OrderedMeasure } from './orderMeasures.ts';
import { raisedAnswers, tenthsOf, type PathQuestion, type Raisable } from './raise.ts';

/** One requirement to raise: what it takes, what it brings, and when. */
export type Measure = OrderedMeasure & {
  readonly id: string;
  readonly level: number;
  readonly subdomain: string;
  /** Null where the requirement is unanswered; it counts as `none` until somebody knows better. */
  readonly from: MaturityAnswer | null;
  readonly to: MaturityAnswer;
  /** Exact rise of the score of the level aimed at; zero for what only prepares another measure. */
  readonly gain: Fraction;
  /** Tenths of 万元. */
  readonly cost: number;
  /** What the whole way from nothing to `full` takes. */
  readonly whole: Effort;
};

/** The cheapest way to the next maturity level. */
export type MaturityPath = {
  readonly level: number;
  /** The level's score now, with open requirements as `none`, the bound to reach and the score at the end of the path. */
  readonly score: { readonly now: Fraction; readonly bound: Fraction; readonly then: Fraction };
  /** In the order to do them in; empty where answering alone decides. */
  readonly measures: readonly Measure[];
  /** Tenths of 万元. */
  readonly cost: number;
  /** Months until the last measure ends when all that can go side by side does. */
  readonly months: number;
};

/**
 * The cheapest set of raises that satisfies the first level not certainly satisfied yet, exact (SPEC P2–P5): raising from one answer to
 * another costs the same share of the whole effort as it counts of the answer, and the dependencies are kept.
 *
 * @returns null when every level is satisfied
 */
export function cheapestPath(question: PathQuestion): MaturityPath | null {
  const { model, answers } = question;
  const bound = fraction(model.thresholdInTenths, 10);
  const answerOf = (id: string): MaturityAnswer => answers.get(id) ?? 'none';
  const index = model.levels.findIndex((_, place) => compare(levelScoreIf(model, place, answerOf), bound) < 0);
  const level = model.levels[index];
  if (level === undefined) return null;
  const now = levelScoreIf(model, index, answerOf);
  const missing = subtract(bound, now);
  const { raisables, unit } = raisablesFor(question, index, missing);
  const chosen = cheapestChoices(choicesByComponent(question, raisables), inUnits(missing, unit));
  // Everything at `full` scores 1, so some path always exists.
  if (chosen === null) throw new Error(`level ${level} cannot be reached`);
  const raises = chosen.flatMap((choice) => choice.raises);
  const measures = raises.map(({ of, step }) => ({
    id: of.id,
    level: of.level,
    subdomain: of.subdomain,
    from: answers.get(of.id) ?? null,
    to: step.answer,
    gain: fraction(step.gain, unit),
    cost: step.cost,
    whole: question.effortOf(of.id),
    months: monthsOf(question, of, step.tenths),
  }));
  const ordered = orderMeasures(model, measures, question.dependencies);
  return {
    level,
    score: { now, bound, then: measures.reduce((sum, { gain }) => add(sum, gain), now) },
    measures: ordered,
    cost: measures.reduce((sum, { cost }) => sum + cost, 0),
    months: Math.max(0, ...ordered.map(({ end }) => end)),
  };
}

/** Months grow with the way to go, in whole months, at least one where there is anything to do at all. */
function monthsOf({ effortOf }: PathQuestion, { id, now }: Raisable, tenths: number): number {
  return Math.ceil((effortOf(id).months * (tenths - now)) / 10);
}

type Raisables = { readonly raisables: readonly Raisable[]; /** One divided by this is the unit of the gains. */ readonly unit: number };

function raisablesFor(question: PathQuestion, index: number, missing: Fraction): Raisables {
  const { model, answers } = question;
  const shares = new Map(
    cellShares(model, index).flatMap((cell) =>
      cell.requirements.map((id) => [id, multiply(cell.share, fraction(1, 10 * cell.requirements.length))] as const),
    ),
  );
  const unit = [...shares.values(), missing].reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1);
  const asked = placesOf(model);
  const wanted = neededAnswers(question, [...shares.keys()], asked);
  const raisables = [...asked].flatMap(([id, { level, subdomain }]): readonly Raisable[] => {
    const share = shares.get(id);
    const tenthsNow = tenthsOf(model, answers.get(id));
    const worth = share === undefined ? [...(wanted.get(id) ?? [])] : raisedAnswers;
    const steps = raisedAnswers
      .filter((answer) => worth.includes(answer) && tenthsOf(model, answer) > tenthsNow)
      .map((answer) => {
        const tenths = tenthsOf(model, answer);
        const gain = share === undefined ? 0 : inUnits(multiply(share, fraction(tenths - tenthsNow)), unit);
        return { answer, tenths, cost: question.effortOf(id).cost * (tenths - tenthsNow), gain };
      });
    return steps.length === 0 ? [] : [{ id, level, subdomain, now: tenthsNow, steps }];
  });
  return { raisables, unit };
}

/** What requirements outside the level may have to reach, because one of the level, or one needed for it, needs them. */
function neededAnswers(
  { dependencies }: PathQuestion,
  ofLevel: readonly string[],
  asked: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ReadonlySet<MaturityAnswer>> {
  const needed = new Map<string, Set<MaturityAnswer>>();
  const reached = new Set(ofLevel);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { id, needs, least } of dependencies) {
      if (!reached.has(id) || !asked.has(needs)) continue;
      reached.add(needs);
      needed.set(needs, (needed.get(needs) ?? new Set<MaturityAnswer>()).add(least));
    }
  }
  return needed;
}

function placesOf(model: MaturityModel): ReadonlyMap<string, { readonly level: number; readonly subdomain: string }> {
  return new Map(
    model.levels.flatMap((level, index) =>
      model.elements.flatMap((element) =>
        element.domains.flatMap((domain) =>
          domain.subdomains.flatMap(({ id: subdomain, requirements }) => (requirements[index] ?? []).map((id) => [id, { level, subdomain }] as const)),
        ),
      ),
    ),
  );
}

/** Exact: the unit divides every share and what is missing. */
function inUnits(value: Fraction, unit: number): number {
  return multiply(value, fraction(unit)).numerator;
}

/** The dependencies whose both sides are asked; a domain left out needs nothing and is needed by nothing. */
export function dependenciesIn(model: MaturityModel, dependencies: readonly Dependency[]): readonly Dependency[] {
  const asked = new Set(model.requirementsByLevel.flat());
  return dependencies.filter(({ id, needs }) => asked.has(id) && asked.has(needs));
}
