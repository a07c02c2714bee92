import type { MaturityAnswers } from '../answers/index.ts';
import type { MaturityEdition } from '../edition/index.ts';
import { levelScoreIf, prepareMaturityModel, totalOf, type MaturityModel, type Scope } from '../scoring/index.ts';
import type { Fraction } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { tailoredOutOf, type MaturityResponse } from './maturityResponse.ts';

/** A round or a firm as it is compared: an assessment with its maturity response and the edition that this answers. */
export type RoundSide = { readonly assessment: Assessment; readonly edition: MaturityEdition; readonly response: MaturityResponse };

/** What a side is scored for. */
export function scopeOf({ assessment, response }: RoundSide): Scope {
  return { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) };
}

/** The edition of a side made ready for its own scope. */
export function modelOf(side: RoundSide): MaturityModel {
  return prepareMaturityModel(side.edition, scopeOf(side));
}

/** The exact total with open requirements as `none`: that of the response once it is complete, before that the lowest possible (SPEC R5). */
export function leastTotal(model: MaturityModel, answers: MaturityAnswers): Fraction {
  const answerOf = (id: string) => answers.get(id) ?? 'none';
  return totalOf(model, model.levels.map((_, index) => levelScoreIf(model, index, answerOf)));
}
