import type { SecurityFlags } from '../answers/index.ts';
import type { SecurityEdition } from '../edition/index.ts';

/** One factor of the grading and whether it pushes the grade up for this company. */
export type GradingFactor = {
  readonly id: string;
  readonly state: 'raises' | 'doesNotRaise' | 'open';
  /** The flag whose answer is taken over; null when the factor is asked on its own. */
  readonly flag: string | null;
};

/**
 * The pre-check of the grading factors (SPEC S34). It lists the factors and computes no grade: the
 * points behind the grades are in no public text, and a grade measures importance, not protection.
 *
 * @param answers yes or no by factor; factors that follow a flag are taken from `flags`
 * @source 工信部网安〔2024〕68号 (factors as in the 2023 draft: medium confidence for the final text)
 */
export function securityPreCheck(
  edition: SecurityEdition,
  flags: SecurityFlags,
  answers: ReadonlyMap<string, boolean>,
): readonly GradingFactor[] {
  return edition.questionnaire.gradingFactors.map(({ id, flag }) => ({
    id,
    state: stateOf(flag === undefined ? answers.get(id) : flags.get(flag)),
    flag: flag ?? null,
  }));
}

function stateOf(answer: boolean | undefined): GradingFactor['state'] {
  if (answer === undefined) return 'open';
  return answer ? 'raises' : 'doesNotRaise';
}
