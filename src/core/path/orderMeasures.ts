import type { MaturityAnswer } from '../answers/index.ts';
import type { MaturityModel } from '../scoring/index.ts';
import { compare, fraction, multiply, type Fraction } from '../shared/index.ts';
import type { Dependency } from './dependency.ts';
import { tenthsOf } from './raise.ts';

/** When a measure runs, in whole months from the beginning, and which measures of the path have to be done before. */
export type OrderedMeasure = { readonly months: number; readonly start: number; readonly end: number; readonly after: readonly string[] };

type Unordered = { readonly id: string; readonly to: MaturityAnswer; readonly gain: Fraction; readonly cost: number; readonly months: number };

/**
 * Puts measures in an order that keeps the dependencies: what others wait for first, then the greatest gain for its cost,
 * equal ones as they came (SPEC P5). Each begins as soon as those it needs have ended.
 */
export function orderMeasures<Kind extends Unordered>(
  model: MaturityModel,
  measures: readonly Kind[],
  dependencies: readonly Dependency[],
): readonly (Kind & OrderedMeasure)[] {
  const inPath = new Set(measures.map(({ id }) => id));
  const afterOf = ({ id, to }: Kind): readonly string[] =>
    dependencies
      .filter((dependency) => dependency.id === id && inPath.has(dependency.needs) && tenthsOf(model, to) >= tenthsOf(model, dependency.at))
      .map(({ needs }) => needs);
  const waiting = new Map([...measures].sort(byWorth).map((measure) => [measure.id, { measure, after: afterOf(measure) }]));
  const ends = new Map<string, number>();
  const ordered: (Kind & OrderedMeasure)[] = [];
  while (waiting.size > 0) {
    // Measures that need each other go side by side: the one that is worth most opens the circle.
    const [first] = waiting.values();
    const ready = [...waiting.values()].find(({ after }) => after.every((id) => ends.has(id))) ?? first;
    if (ready === undefined) break;
    const { measure } = ready;
    const after = ready.after.filter((id) => ends.has(id));
    const start = Math.max(0, ...after.map((id) => ends.get(id) ?? 0));
    const end = start + measure.months;
    waiting.delete(measure.id);
    ends.set(measure.id, end);
    ordered.push({ ...measure, start, end, after });
  }
  return ordered;
}

/** The greater gain for the same cost first; what gains nothing itself only where it is waited for. */
function byWorth(left: Unordered, right: Unordered): number {
  return compare(multiply(right.gain, fraction(left.cost)), multiply(left.gain, fraction(right.cost)));
}
