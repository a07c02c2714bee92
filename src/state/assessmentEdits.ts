import type { MaturityAnswer } from '../core/answers/index.ts';
import type { Assessment, MaturityResponse } from '../core/assessment/index.ts';
import type { CompanyProfile } from '../core/company/index.ts';
import { change } from './assessmentStore.ts';
import { changeResponse, editEntry } from './responseEdits.ts';

export { assignItems, clearAnswer, editEntry, flagItems } from './responseEdits.ts';

/** Answers a requirement; the entry remembers when. */
export function answerRequirement(edition: string, id: string, value: MaturityAnswer): void {
  editEntry(edition, id, { value });
}

/** Changes facts of the company; `undefined` removes a fact. */
export function editCompany(patch: { readonly [Key in keyof CompanyProfile]?: CompanyProfile[Key] | undefined }): void {
  change((assessment) => ({
    ...assessment,
    // Absent facts are left out, as the file format has it.
    company: Object.fromEntries(
      Object.entries({ ...assessment.company, ...patch }).filter(([, value]) => value !== undefined),
    ) as CompanyProfile,
  }));
}

/** Changes the label, date or basis of the round. */
export function editRound(patch: Partial<Assessment['round']>): void {
  change((assessment) => ({ ...assessment, round: { ...assessment.round, ...patch } }));
}

/** Leaves a domain out, or changes the reason. */
export function tailorOut(edition: string, domain: string, reason: string): void {
  changeResponse<MaturityResponse>(edition, (response) => {
    const others = (response.tailoredOut ?? []).filter((tailored) => tailored.domain !== domain);
    return { ...response, tailoredOut: [...others, { domain, reason }] };
  });
}

/** Takes a domain back in; answers given there count again. */
export function keepDomain(edition: string, domain: string): void {
  changeResponse<MaturityResponse>(edition, (response) => ({
    ...response,
    tailoredOut: (response.tailoredOut ?? []).filter((tailored) => tailored.domain !== domain),
  }));
}

/** The response of an assessment to an edition; an edition not begun has an empty one. */
export function maturityResponseOf(assessment: Assessment, edition: string): MaturityResponse {
  return (assessment.responses[edition] ?? noResponse); // checked when the file was opened
}

const noResponse: MaturityResponse = {};
