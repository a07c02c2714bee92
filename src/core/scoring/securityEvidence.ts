import type { SecurityAnswers } from '../answers/index.ts';
import { fraction, type Fraction } from '../shared/index.ts';
import type { SecurityModel } from './securityModel.ts';

/** 有佐证率: how many of the applicable scored questions answered `Y` have an evidence note; `share` is null without any `Y`. */
export type EvidenceCoverage = { readonly met: number; readonly evidenced: number; readonly share: Fraction | null };

/**
 * How much of what is claimed as met can be shown (SPEC S31). Evidence never changes the score.
 *
 * @param evidenced ids of the questions that have an evidence note
 */
export function securityEvidence(
  model: SecurityModel,
  answers: SecurityAnswers,
  evidenced: ReadonlySet<string>,
): EvidenceCoverage {
  const met = model.sections.flatMap((section) => section.questions).filter(({ id }) => answers.get(id) === 'Y');
  const shown = met.filter(({ id }) => evidenced.has(id)).length;
  return { met: met.length, evidenced: shown, share: met.length === 0 ? null : fraction(shown, met.length) };
}
