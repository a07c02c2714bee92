import type { MaturityEdition } from '../edition/index.ts';
import { cheapestPath, dependenciesIn, effortsFor, sensitivityOf, type Dependency, type EffortData, type MaturityPath, type Sensitivity } from '../path/index.ts';
import { levelRange, prepareMaturityModel } from '../scoring/index.ts';
import type { Assessment } from './assessment.ts';
import { answersOf, tailoredOutOf, type MaturityResponse } from './maturityResponse.ts';
import { maturitySteps, type OverClaimRule } from './overClaimRules.ts';

/** The way up from a maturity response, and how firmly it stands (SPEC P1–P6). */
export type Improvement = {
  /** Null where every level is satisfied. */
  readonly path: MaturityPath | null;
  /** Null while the level is not certain. */
  readonly sensitivity: Sensitivity | null;
};

/** What an improvement is worked out from beside the response; both come from data files. */
export type ImprovementData = { readonly efforts: EffortData; readonly rules: readonly OverClaimRule[] };

/**
 * The cheapest path to the next level and what the present level hangs on, with the estimates of the firm where it has its own.
 */
export function improvementOf(edition: MaturityEdition, assessment: Assessment, response: MaturityResponse, data: ImprovementData): Improvement {
  const model = prepareMaturityModel(edition, { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) });
  const answers = answersOf(response);
  const range = levelRange(model, answers);
  return {
    path: cheapestPath({
      model,
      answers,
      effortOf: effortsFor(edition, data.efforts, assessment.efforts ?? {}),
      dependencies: dependenciesIn(model, dependenciesOf(edition, data.rules)),
    }),
    sensitivity: range.min === range.max ? sensitivityOf(model, answers) : null,
  };
}

/**
 * A plan must not lead into a contradiction: what a rule doubts beside a claim has to be raised above the doubt before the
 * claim is made (SPEC P3).
 */
export function dependenciesOf({ questionnaire }: MaturityEdition, rules: readonly OverClaimRule[]): readonly Dependency[] {
  const ref = `${questionnaire.id}@${questionnaire.version}`;
  return rules.flatMap(({ editions, claim, doubt }): readonly Dependency[] => {
    if (!editions.includes(ref) || claim.kind !== 'answerAtLeast' || doubt.kind !== 'answerAtMost') return [];
    if (claim.questionnaire !== questionnaire.id || doubt.questionnaire !== questionnaire.id) return [];
    const at = maturitySteps.find((step) => step === claim.value);
    const least = maturitySteps[maturitySteps.findIndex((step) => step === doubt.value) + 1];
    return at === undefined || least === undefined ? [] : [{ id: claim.id, at, needs: doubt.id, least }];
  });
}
