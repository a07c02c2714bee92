import type { MaturityAnswer } from '../answers/index.ts';
import type { MaturityEdition } from '../edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityScore } from '../scoring/index.ts';
import type { Assessment } from './assessment.ts';
import { tailoredOutOf, type MaturityResponse } from './maturityResponse.ts';
import { scoreMaturityResponse } from './maturitySummary.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';

/** One requirement on which the firm and its consultant differ. */
export type VerifiedDifference = {
  readonly id: string;
  /** Null where the firm has not answered. */
  readonly own: MaturityAnswer | null;
  readonly verified: MaturityAnswer;
  readonly reason: string;
  readonly evidenceSeen: boolean;
};

/** Both scores of a response and what lies between them (SPEC R2). */
export type VerifiedComparison = {
  readonly own: MaturityScore;
  readonly verified: MaturityScore;
  /** Applicable requirements with a verified value, and of these the ones whose evidence was seen or not. */
  readonly checked: number;
  readonly seen: number;
  readonly notSeen: number;
  /** In the order of the edition. */
  readonly differences: readonly VerifiedDifference[];
};

/** Compares what a firm answered with what was verified (SPEC R1, R2); null where nothing that applies was verified. */
export function compareVerified(edition: MaturityEdition, assessment: Assessment, response: MaturityResponse): VerifiedComparison | null {
  const model = prepareMaturityModel(edition, { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) });
  const applicable = new Set(model.requirementsByLevel.flat());
  const checked = edition.questionnaire.requirements.flatMap(({ id }): readonly VerifiedDifference[] => {
    const entry = response.answers?.[id];
    if (entry?.verified === undefined || !applicable.has(id)) return [];
    const { value: verified, reason = '', evidenceSeen = false } = entry.verified;
    return [{ id, own: entry.value ?? null, verified, reason, evidenceSeen }];
  });
  if (checked.length === 0) return null;
  const seen = checked.filter(({ evidenceSeen }) => evidenceSeen).length;
  return {
    own: scoreMaturityResponse(edition, assessment, response),
    verified: scoreMaturity(model, verifiedAnswersOf(response)),
    checked: checked.length,
    seen,
    notSeen: checked.length - seen,
    differences: checked.filter(({ own, verified }) => own !== verified),
  };
}
