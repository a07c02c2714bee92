import { solve, type Constraint } from 'yalps';
import { seededRandom } from '../soak/seededRandom.ts';
import type { PublishedSystem } from './publishedSystem.ts';

/** A number that the attack found to within a few firms. */
export type Recovered = { readonly name: string; readonly low: number; readonly high: number; readonly truth: number };

/**
 * Attacks a release by linear programming (dossier T10): over everything published at once, how small and how great can each
 * count below ten be? Whole numbers between those bounds that lie at most eight apart are a recovery.
 *
 * Every solution shows values that a count can take, so a count is done once two solutions lie nine apart; only what remains
 * is driven to its own extremes, and those are exact.
 *
 * @param truth the exact counts by the names of the system; what is not in it is not judged
 */
export function attack(system: PublishedSystem, truth: ReadonlyMap<string, number>): readonly Recovered[] {
  const targets = [...truth].filter(([name, n]) => n < 10 && system.known.has(name)).map(([name]) => name);
  const seen = new Map([...truth].map(([name, n]) => [name, { low: n, high: n }]));
  const program = linearProgram(system);
  const pending = (): readonly string[] => targets.filter((name) => widthOf(seen.get(name)) < 9);
  const look = (goal: ReadonlyMap<string, number>): void => {
    const values = program(goal);
    for (const name of targets) {
      const range = seen.get(name);
      const value = values.get(name) ?? 0;
      if (range !== undefined) seen.set(name, { low: Math.min(range.low, value), high: Math.max(range.high, value) });
    }
  };

  const random = seededRandom(1);
  for (let round = 0; round < 12 && pending().length > 8; round += 1) look(new Map(pending().map((name) => [name, round === 0 ? 1 : random() - 0.2])));
  for (const name of targets) {
    if (widthOf(seen.get(name)) < 9) look(new Map([[name, 1]]));
    if (widthOf(seen.get(name)) < 9) look(new Map([[name, -1]]));
  }
  return pending().map((name) => ({ name, low: seen.get(name)?.low ?? 0, high: seen.get(name)?.high ?? 0, truth: truth.get(name) ?? 0 }));
}

/** Whole numbers between two ends, so that a fraction of a firm does not count as room. */
function widthOf(range: { readonly low: number; readonly high: number } | undefined): number {
  return range === undefined ? 0 : Math.floor(range.high + 1e-6) - Math.ceil(range.low - 1e-6);
}

type Program = (goal: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;

/** The system with every number counted from its lower bound, as the solver knows nothing below zero. */
function linearProgram({ known, sums }: PublishedSystem): Program {
  const constraints: [string, Constraint][] = [];
  const coefficients = new Map([...known.keys()].map((name) => [name, [] as [string, number][]]));
  sums.forEach(({ total, parts }, number) => {
    const key = `sum ${number}`;
    coefficients.get(total)?.push([key, -1]);
    for (const part of parts) coefficients.get(part)?.push([key, 1]);
    const offset = (known.get(total)?.low ?? 0) - parts.reduce((sum, part) => sum + (known.get(part)?.low ?? 0), 0);
    constraints.push([key, { equal: offset }]);
  });
  for (const [name, { low, high }] of known) {
    if (high === Infinity) continue;
    coefficients.get(name)?.push([`most ${name}`, 1]);
    constraints.push([`most ${name}`, { max: high - low }]);
  }
  return (goal) => {
    const variables = [...coefficients].map(([name, own]) => [name, [...own, ['goal', goal.get(name) ?? 0] as [string, number]]] as const);
    // What could grow without end is held by the total only where that is shown; a million firms are more than there are.
    const bounded: [string, Constraint] = ['goal', { max: 1e6 }];
    const solution = solve({ direction: 'maximize', objective: 'goal', constraints: [...constraints, bounded], variables });
    if (solution.status !== 'optimal') throw new Error(`the solver ended with ${solution.status}`);
    const found = new Map(solution.variables);
    return new Map([...known].map(([name, { low }]) => [name, low + (found.get(name) ?? 0)]));
  };
}
