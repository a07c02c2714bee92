import type { SecurityAnswer, SecurityAnswers } from '../answers/index.ts';
import type { SecurityHorizon } from '../edition/index.ts';
import { add, compare, fraction, type Fraction } from '../shared/index.ts';
import { judgeBand, type KeyItemFindings } from './securityBand.ts';
import type { SecurityModel } from './securityModel.ts';
import { scoreSecurity } from './weightedSections.ts';

/** One question answered with less than `Y`, and what fixing it alone would bring (SPEC S32). */
export type PlanStep = {
  readonly question: string;
  readonly section: string;
  readonly answer: Exclude<SecurityAnswer, 'Y'>;
  readonly key: 'strictKeyItem' | 'keyItem' | 'none';
  /** Exact points of 100. */
  readonly gain: Fraction;
  readonly horizon: SecurityHorizon;
  /** The band once this question alone is fixed; null while the questionnaire is incomplete. */
  readonly bandIfFixed: string | null;
};

/**
 * The improvement plan (SPEC S32): key items first, then the largest gain, then the order of the edition.
 *
 * The gain of a question is 100·W·w·(2−h) / (Σ2w·ΣW); open questions are no steps. For a complete
 * questionnaire the gains sum to what is missing to 100.
 */
export function securityPlan(model: SecurityModel, answers: SecurityAnswers): readonly PlanStep[] {
  const { outcome, keyItems } = scoreSecurity(model, answers);
  const steps = model.sections.flatMap((section) =>
    section.questions.flatMap(({ id, weight, horizon }): PlanStep[] => {
      const answer = answers.get(id);
      if (answer === undefined || answer === 'Y') return [];
      const missing = 2 - model.answersInHalves[answer];
      const gain = fraction(100 * section.weight * weight * missing, section.possible * model.sectionWeight);
      const bandIfFixed = outcome.status === 'complete' ? bandAfter(model, keyItems, id, add(outcome.score, gain)) : null;
      return [{ question: id, section: section.id, answer, key: keyOf(model, id), gain, horizon, bandIfFixed }];
    }),
  );
  return steps.sort((left, right) => Number(left.key === 'none') - Number(right.key === 'none') || compare(right.gain, left.gain));
}

function bandAfter(model: SecurityModel, { triggered, partlyMet }: KeyItemFindings, fixed: string, score: Fraction): string {
  const left = {
    triggered: triggered.filter(({ question }) => question !== fixed),
    partlyMet: partlyMet.filter((question) => question !== fixed),
  };
  return judgeBand(model, score, left).band;
}

function keyOf(model: SecurityModel, question: string): PlanStep['key'] {
  const keyItem = model.keyItems.find(({ id }) => id === question);
  if (keyItem === undefined) return 'none';
  return keyItem.strict ? 'strictKeyItem' : 'keyItem';
}
