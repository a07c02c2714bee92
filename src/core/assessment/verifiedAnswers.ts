import type { MaturityAnswers } from '../answers/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityScore } from '../scoring/index.ts';
import type { MaturityEdition } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import { answersOf, tailoredOutOf, type MaturityResponse } from './maturityResponse.ts';

/** The answers with the verified value in the place of the firm's own wherever there is one (SPEC R1). */
export function verifiedAnswersOf(response: MaturityResponse): MaturityAnswers {
  const answers = new Map(answersOf(response));
  for (const [id, { verified }] of Object.entries(response.answers ?? {})) {
    if (verified !== undefined) answers.set(id, verified.value);
  }
  return answers;
}

/** Whether a response holds any verified value. */
export function hasVerified(response: MaturityResponse): boolean {
  return Object.values(response.answers ?? {}).some(({ verified }) => verified !== undefined);
}

/** Scores a response by its verified values where given, else by the firm's own (SPEC R1); null without a verified value. */
export function scoreVerified(edition: MaturityEdition, assessment: Assessment, response: MaturityResponse): MaturityScore | null {
  if (!hasVerified(response)) return null;
  const scope = { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) };
  return scoreMaturity(prepareMaturityModel(edition, scope), verifiedAnswersOf(response));
}
