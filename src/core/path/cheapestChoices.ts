import type { Choice } from './components.ts';

type Point = { readonly cost: number; readonly gain: number; readonly choice: Choice | null; readonly before: Point | null };

/**
 * Takes one choice of each component so that the gains reach `goal` at the least cost: exact, by the list of partial
 * selections that no other one beats, dropping those that cannot come out cheaper than the best one known (SPEC P4).
 *
 * @param goal in the units of the gains, a whole number
 * @returns the choices with raises in them, or null when all gains together miss the goal
 */
export function cheapestChoices(components: readonly (readonly Choice[])[], goal: number): readonly Choice[] | null {
  const ordered = [...components].sort((left, right) => bestRatio(left) - bestRatio(right));
  const ratioFrom = suffix(ordered.map(bestRatio), Math.min, Number.POSITIVE_INFINITY);
  const gainFrom = suffix(ordered.map(mostGain), (left, right) => left + right, 0);
  if ((gainFrom[0] ?? 0) < goal) return null;
  const bound = greedyCost(ordered, goal);
  let points: readonly Point[] = [{ cost: 0, gain: 0, choice: null, before: null }];
  ordered.forEach((choices, index) => {
    const [gainLeft = 0, ratio = 0] = [gainFrom[index + 1], ratioFrom[index + 1]];
    const next = points.flatMap((point) =>
      choices.map((choice): Point => ({
        cost: point.cost + choice.cost,
        gain: Math.min(goal, point.gain + choice.gain),
        choice,
        before: point,
      })),
    );
    // Costs are whole numbers, so half of one covers what the division rounds.
    points = unbeatenPoints(next.filter(({ cost, gain }) => gain + gainLeft >= goal && (gain === goal || cost + (goal - gain) * ratio <= bound + 0.5) && cost <= bound));
  });
  const last = points.find(({ gain }) => gain === goal);
  if (last === undefined) throw new Error('a path within the greedy bound was dropped');
  const taken: Choice[] = [];
  for (let point: Point | null = last; point !== null; point = point.before) {
    if (point.choice !== null && point.choice.raises.length > 0) taken.push(point.choice);
  }
  return taken;
}

/** The cost of one way that reaches the goal: the best choice of each component, the best ratio first. */
function greedyCost(ordered: readonly (readonly Choice[])[], goal: number): number {
  let [cost, gain] = [0, 0];
  for (const choices of ordered) {
    if (gain >= goal) break;
    // The last one of a list without beaten choices gains most.
    const most = choices.at(-1);
    cost += most?.cost ?? 0;
    gain += most?.gain ?? 0;
  }
  return cost;
}

function bestRatio(choices: readonly Choice[]): number {
  return Math.min(...choices.map(({ cost, gain }) => (gain === 0 ? Number.POSITIVE_INFINITY : cost / gain)));
}

function mostGain(choices: readonly Choice[]): number {
  return choices.at(-1)?.gain ?? 0;
}

/** For each place what `join` makes of the values from there on; one more place for nothing left. */
function suffix(values: readonly number[], join: (left: number, right: number) => number, end: number): readonly number[] {
  const result = [end];
  for (const value of [...values].reverse()) result.unshift(join(value, result[0] ?? end));
  return result;
}

function unbeatenPoints(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((left, right) => left.cost - right.cost || right.gain - left.gain);
  let best = -1;
  return sorted.filter(({ gain }) => {
    if (gain <= best) return false;
    best = gain;
    return true;
  });
}
