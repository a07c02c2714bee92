import type { SecurityAnswer, SecurityAnswers } from '../answers/index.ts';
import { fraction, multiply, weightedMean, type Fraction } from '../shared/index.ts';
import { findKeyItems, judgeBand } from './securityBand.ts';
import type { SecurityModel } from './securityModel.ts';

/** One end of the range: an exact score in 0…100 and its band after the cap. */
export type SecurityRangeEnd = { readonly score: Fraction; readonly band: string };

/** The guaranteed range (SPEC S28): no answers to the open questions lead outside it. */
export type SecurityRange = { readonly min: SecurityRangeEnd; readonly max: SecurityRangeEnd };

/**
 * The lowest and highest score and band still possible under the profile as it stands (SPEC S28): every
 * open question once as `N`, once as `Y`. Because raising an answer never lowers either (SPEC S29),
 * nothing lies outside.
 *
 * @returns null when the questionnaire does not apply
 */
export function securityRange(model: SecurityModel, answers: SecurityAnswers): SecurityRange | null {
  if (model.sections.length === 0) return null;
  return { min: endIfOpenWere(model, answers, 'N'), max: endIfOpenWere(model, answers, 'Y') };
}

function endIfOpenWere(model: SecurityModel, answers: SecurityAnswers, assumed: SecurityAnswer): SecurityRangeEnd {
  const filled = new Map(answers);
  const rates = model.sections.map((section) => {
    let earned = 0;
    for (const { id, weight } of section.questions) {
      const answer = answers.get(id) ?? assumed;
      filled.set(id, answer);
      earned += weight * model.answersInHalves[answer];
    }
    return { weight: section.weight, score: fraction(earned, section.possible) };
  });
  const score = multiply(weightedMean(rates), fraction(100));
  return { score, band: judgeBand(model, score, findKeyItems(model, filled)).band };
}
