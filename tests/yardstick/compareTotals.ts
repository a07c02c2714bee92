import type { MaturityAnswer } from '../../src/core/answers/index.ts';
import type { MaturityEdition } from '../../src/core/edition/index.ts';
import { prepareMaturityModel, scoreMaturity } from '../../src/core/scoring/index.ts';
import { answerValues } from './answerValues.ts';
import type { ReferenceScorer } from './yardstickModel.ts';

/** Totals of one set of answers; the reference adds up in rounding floats, so the last two of sixteen digits are its own. */
export type Totals = { readonly ours: string; readonly reference: string; readonly same: boolean };

const roundingOfFloats = 1e-13;

/** Scores one full set of answers by the app's engine and by the reference with "not applicable" counted 0. */
export function compareTotals(edition: MaturityEdition, codes: readonly number[], reference: ReferenceScorer): Totals {
  const ids = edition.questionnaire.requirements.map(({ id }) => id);
  const answers = new Map<string, MaturityAnswer>(ids.map((id, index) => [id, answerValues[codes[index] ?? -1] ?? 'none']));
  const model = prepareMaturityModel(edition, { industryType: 'discrete', tailoredOut: new Set() });
  const { outcome } = scoreMaturity(model, answers);
  if (outcome.status !== 'complete') throw new Error('a full set of answers leaves nothing open');
  const { numerator, denominator } = outcome.total;
  const expected = reference(codes.map((code) => (code === 4 ? 0 : code)));
  return {
    ours: `${numerator}/${denominator} = ${(numerator / denominator).toFixed(12)}`,
    reference: expected.total.toFixed(12),
    same: Math.abs(numerator / denominator - expected.total) < roundingOfFloats,
  };
}
