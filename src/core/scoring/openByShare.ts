import type { MaturityAnswers } from '../answers/index.ts';
import { compare, fraction, multiply, type Fraction } from '../shared/index.ts';
import { cellShares } from './cellShares.ts';
import type { MaturityModel } from './maturityModel.ts';

/** An open requirement and its exact share in its level's score, 0…1. */
export type OpenShare = { readonly id: string; readonly share: Fraction };

/**
 * The open requirements of a level, the greatest share of its score first; equal ones in the order of the edition
 * (SPEC S41).
 *
 * @param index place of the level in `model.levels`
 */
export function openByShare(model: MaturityModel, answers: MaturityAnswers, index: number): readonly OpenShare[] {
  const open = cellShares(model, index).flatMap(({ share, requirements }) => {
    if (requirements.length === 0) return [];
    const each = multiply(share, fraction(1, requirements.length));
    return requirements.filter((id) => !answers.has(id)).map((id) => ({ id, share: each }));
  });
  return open.sort((left, right) => compare(right.share, left.share));
}
