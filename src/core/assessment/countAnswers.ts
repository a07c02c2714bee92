import type { Assessment } from './assessment.ts';

/** The entries with an answer, in every questionnaire. */
export function countAnswers(assessment: Assessment): number {
  return Object.values(assessment.responses)
    .flatMap((response) => Object.values((response['answers'] ?? {}) as Record<string, { value?: string }>)) // checked when it was opened
    .filter((entry) => entry.value !== undefined).length;
}
