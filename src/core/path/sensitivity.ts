import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import { cellShares, levelOfTotal, levelScoreIf, totalOf, type MaturityModel } from '../scoring/index.ts';
import { add, compare, fraction, multiply, subtract, type Fraction } from '../shared/index.ts';
import { tenthsOf } from './raise.ts';

/** One answer that drops by one step, and the level of the firm if nothing else changes. */
export type Drop = { readonly id: string; readonly level: number; readonly from: MaturityAnswer; readonly to: MaturityAnswer; readonly fallsTo: number };

/** How firmly a level stands (SPEC P6). */
export type Sensitivity = {
  readonly level: number;
  /** For every level up to the firm's own: how far its score lies above the bound, exact. */
  readonly margins: readonly { readonly level: number; readonly margin: Fraction }[];
  /** The answers of which each one alone takes the level away when it drops one step, the greatest drop first. */
  readonly alone: readonly Drop[];
  /** The fewest answers that take it away when each drops one step; 0 where the level cannot fall. */
  readonly fewest: number;
};

const lower: Readonly<Partial<Record<MaturityAnswer, MaturityAnswer>>> = { full: 'most', most: 'partial', partial: 'none' };

/**
 * What a firm's level hangs on: the answers of satisfied levels, each dropped by one step (SPEC P6).
 *
 * @param answers a complete response; open requirements count as `none`
 */
export function sensitivityOf(model: MaturityModel, answers: MaturityAnswers): Sensitivity {
  const bound = fraction(model.thresholdInTenths, 10);
  const scores = model.levels.map((_, index) => levelScoreIf(model, index, (id) => answers.get(id) ?? 'none'));
  const level = levelOfTotal(model, totalOf(model, scores));
  const standing = model.levels.flatMap((of, index) => {
    const score = scores[index];
    if (of > level || score === undefined || compare(score, bound) < 0) return [];
    return [{ level: of, index, margin: subtract(score, bound), drops: dropsOf(model, answers, index) }];
  });
  const levelAfter = (index: number, loss: Fraction): number =>
    levelOfTotal(model, totalOf(model, scores.map((score, place) => (place === index ? subtract(score, loss) : score))));
  const alone = standing.flatMap(({ level: of, index, drops }) =>
    drops.flatMap(({ id, from, to, loss }) => {
      const fallsTo = levelAfter(index, loss);
      return fallsTo < level ? [{ id, level: of, from, to, fallsTo, loss }] : [];
    }),
  );
  const counts = standing.map(({ index, drops }) => fewestDrops(drops, (loss) => levelAfter(index, loss) < level));
  const fewest = Math.min(Infinity, ...counts.filter((count) => count > 0));
  return {
    level,
    margins: standing.map(({ level: of, margin }) => ({ level: of, margin })),
    alone: alone.sort((left, right) => compare(right.loss, left.loss)).map(({ id, level: of, from, to, fallsTo }) => ({ id, level: of, from, to, fallsTo })),
    fewest: fewest === Infinity ? 0 : fewest,
  };
}

type Loss = { readonly id: string; readonly from: MaturityAnswer; readonly to: MaturityAnswer; readonly loss: Fraction };

/** Every answer of a level one step lower, the greatest loss first. */
function dropsOf(model: MaturityModel, answers: MaturityAnswers, index: number): readonly Loss[] {
  const drops = cellShares(model, index).flatMap((cell) =>
    cell.requirements.flatMap((id): readonly Loss[] => {
      const from = answers.get(id);
      const to = from === undefined ? undefined : lower[from];
      if (from === undefined || to === undefined) return [];
      const tenths = tenthsOf(model, from) - tenthsOf(model, to);
      return [{ id, from, to, loss: multiply(cell.share, fraction(tenths, 10 * cell.requirements.length)) }];
    }),
  );
  return drops.sort((left, right) => compare(right.loss, left.loss));
}

/** Losses of a level add up, so the greatest ones take the fewest; 0 when all of them together change nothing. */
function fewestDrops(drops: readonly Loss[], falls: (loss: Fraction) => boolean): number {
  let sum = fraction(0);
  for (const [index, { loss }] of drops.entries()) {
    sum = add(sum, loss);
    if (falls(sum)) return index + 1;
  }
  return 0;
}
