import { elementMaturity, scoreMaturity } from '../scoring/index.ts';
import { add, compare, fraction, multiply, subtract, type Fraction } from '../shared/index.ts';
import { leastTotal, modelOf, type RoundSide } from './roundSide.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';

/** How a number is spread over the plants of a group, exact; the median of an even count is the mean of the middle two. */
export type Spread = {
  readonly id: string;
  /** How many plants have the number. */
  readonly count: number;
  readonly minimum: Fraction;
  readonly median: Fraction;
  readonly maximum: Fraction;
  readonly spread: Fraction;
};

/** Several plants of one company rolled up. */
export type GroupRollUp = {
  /** In the order given: the total (lowest possible while a response is not complete) and whether it is complete. */
  readonly plants: readonly { readonly total: Fraction; readonly level: number; readonly isComplete: boolean }[];
  readonly total: Spread;
  readonly elements: readonly Spread[];
  readonly subdomains: readonly Spread[];
};

/**
 * Rolls up the plants of a group (SPEC R10): minimum, median and spread of the total, of each element and of each sub-domain,
 * verified values in place of own ones. A number that a plant does not have, because it is open or outside its scope, is not counted.
 *
 * @throws RangeError without a plant
 */
export function rollUpGroup(sides: readonly RoundSide[]): GroupRollUp {
  const scored = sides.map((side) => {
    const model = modelOf(side);
    const answers = verifiedAnswersOf(side.response);
    return { model, score: scoreMaturity(model, answers), total: leastTotal(model, answers) };
  });
  const total = spreadOf('total', scored.map((plant) => plant.total));
  if (total === null) throw new RangeError('a group has at least one plant');
  return {
    plants: scored.map((plant) => ({ total: plant.total, level: plant.score.range.min, isComplete: plant.score.outcome.status === 'complete' })),
    total,
    elements: spreads(scored.map(({ model, score }) => model.elements.map(({ id }) => ({ id, value: elementMaturity(model, score, id) })))),
    subdomains: spreads(scored.map(({ score }) => score.subdomains.map(({ id, maturity: value }) => ({ id, value })))),
  };
}

type Numbered = { readonly id: string; readonly value: Fraction | null };

function spreads(plants: readonly (readonly Numbered[])[]): readonly Spread[] {
  const byId = new Map<string, Fraction[]>();
  for (const { id, value } of plants.flat()) {
    const values = byId.get(id) ?? [];
    byId.set(id, value === null ? values : [...values, value]);
  }
  return [...byId].flatMap(([id, values]) => spreadOf(id, values) ?? []);
}

function spreadOf(id: string, values: readonly Fraction[]): Spread | null {
  const sorted = [...values].sort(compare);
  const [minimum, maximum] = [sorted[0], sorted[sorted.length - 1]];
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (minimum === undefined || maximum === undefined || lower === undefined || upper === undefined) return null;
  return { id, count: sorted.length, minimum, median: multiply(add(lower, upper), fraction(1, 2)), maximum, spread: subtract(maximum, minimum) };
}
