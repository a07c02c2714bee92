import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import { compare, fraction, multiply, type Fraction } from '../shared/index.ts';
import { cellShares } from './cellShares.ts';
import type { MaturityScore } from './levelCumulative.ts';
import type { MaturityModel } from './maturityModel.ts';

/** A requirement that is not fully met, and what the level gains once it is (SPEC S14). */
export type Gap = {
  readonly id: string;
  readonly subdomain: string;
  /** Null where the requirement is unanswered (SPEC A2). */
  readonly answer: MaturityAnswer | null;
  /** Exact rise of the level score when this answer becomes `full` and nothing else changes. */
  readonly gain: Fraction;
};

/** What keeps a level from being fully met, the largest gain first. */
export type LevelGaps = { readonly level: number; readonly gaps: readonly Gap[] };

/**
 * The gaps of the first level that is not satisfied or still open (SPEC S3–S5, S14); open requirements are taken as
 * `none`. Within a level gains add up, so filling the gaps in this order reaches the threshold in the fewest steps.
 *
 * @returns null when every level is satisfied; gaps of equal gain stay in the order of the edition
 */
export function levelGaps(model: MaturityModel, answers: MaturityAnswers, score: MaturityScore): LevelGaps | null {
  const index = score.levels.findIndex((level) => level.status === 'open' || !level.satisfied);
  const level = model.levels[index];
  if (level === undefined) return null;
  const gaps = cellShares(model, index).flatMap((cell) =>
    cell.requirements.flatMap((id): readonly Gap[] => {
      const answer = answers.get(id) ?? null;
      const missingTenths = 10 - (answer === null ? 0 : (model.answersInTenths[answer] ?? 0));
      const gain = multiply(cell.share, fraction(missingTenths, 10 * cell.requirements.length));
      return missingTenths === 0 ? [] : [{ id, subdomain: cell.subdomain, answer, gain }];
    }),
  );
  return { level, gaps: [...gaps].sort((left, right) => compare(right.gain, left.gain)) };
}
