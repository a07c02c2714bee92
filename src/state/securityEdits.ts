import type { SecurityAnswer } from '../core/answers/index.ts';
import type { Assessment, SecurityResponse } from '../core/assessment/index.ts';
import { changeEntry, changeResponse } from './responseEdits.ts';

/** Answers a profile flag. */
export function answerFlag(edition: string, flag: string, isYes: boolean): void {
  changeResponse<SecurityResponse>(edition, (response) => ({ ...response, flags: { ...response.flags, [flag]: isYes } }));
}

/** Answers a security question. A grade or a day belongs to `Y` alone and goes with it. */
export function answerQuestion(edition: string, id: string, value: SecurityAnswer): void {
  changeEntry(edition, id, ({ detail, carried: _carried, inherited: _inherited, ...entry }) => {
    const kept = value === 'Y' && detail !== undefined ? { detail } : {};
    return { ...entry, value, ...kept };
  });
}

/** Sets the grade or day of a compliance fact; an empty one is removed, as the file format has it. */
export function editDetail(edition: string, id: string, detail: string): void {
  changeEntry(edition, id, ({ detail: _before, ...entry }) => (detail === '' ? entry : { ...entry, detail }));
}

/** Answers a grading factor of the pre-check. */
export function answerFactor(edition: string, factor: string, isYes: boolean): void {
  changeResponse<SecurityResponse>(edition, (response) => ({
    ...response,
    preCheck: { ...response.preCheck, [factor]: isYes },
  }));
}

/** The security response of an assessment to an edition; an edition not begun has an empty one. */
export function securityResponseOf(assessment: Assessment, edition: string): SecurityResponse {
  return (assessment.responses[edition] ?? noResponse); // checked when the file was opened
}

const noResponse: SecurityResponse = {};
