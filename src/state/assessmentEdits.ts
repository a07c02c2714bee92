import type { MaturityAnswer } from '../core/answers/index.ts';
import type { Assessment, MaturityEntry, MaturityResponse } from '../core/assessment/index.ts';
import type { CompanyProfile } from '../core/company/index.ts';
import { change } from './assessmentStore.ts';

/** Answers a requirement; the entry remembers when. */
export function answerRequirement(edition: string, id: string, value: MaturityAnswer): void {
  editEntry(edition, id, { value });
}

/** Takes an answer back; evidence and notes stay. */
export function clearAnswer(edition: string, id: string): void {
  change((assessment) => {
    const { value: _value, ...rest } = entryOf(assessment, edition, id);
    return withEntry(assessment, edition, id, { ...rest, at: new Date().toISOString() });
  });
}

/** Changes evidence, note, flag or author of a requirement. */
export function editEntry(edition: string, id: string, patch: Partial<MaturityEntry>): void {
  change((assessment) =>
    withEntry(assessment, edition, id, { ...entryOf(assessment, edition, id), ...patch, at: new Date().toISOString() }),
  );
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
  changeResponse(edition, (response) => {
    const others = (response.tailoredOut ?? []).filter((tailored) => tailored.domain !== domain);
    return { ...response, tailoredOut: [...others, { domain, reason }] };
  });
}

/** Takes a domain back in; answers given there count again. */
export function keepDomain(edition: string, domain: string): void {
  changeResponse(edition, (response) => ({
    ...response,
    tailoredOut: (response.tailoredOut ?? []).filter((tailored) => tailored.domain !== domain),
  }));
}

/** The response of an assessment to an edition; an edition not begun has an empty one. */
export function maturityResponseOf(assessment: Assessment, edition: string): MaturityResponse {
  return (assessment.responses[edition] ?? noResponse) as MaturityResponse; // checked when the file was opened
}

const noResponse: MaturityResponse = {};

function entryOf(assessment: Assessment, edition: string, id: string): MaturityEntry {
  return maturityResponseOf(assessment, edition).answers?.[id] ?? {};
}

function withEntry(assessment: Assessment, edition: string, id: string, entry: MaturityEntry): Assessment {
  const response = maturityResponseOf(assessment, edition);
  return withResponse(assessment, edition, { ...response, answers: { ...response.answers, [id]: entry } });
}

function changeResponse(edition: string, edit: (response: MaturityResponse) => MaturityResponse): void {
  change((assessment) => withResponse(assessment, edition, edit(maturityResponseOf(assessment, edition))));
}

function withResponse(assessment: Assessment, edition: string, response: MaturityResponse): Assessment {
  return { ...assessment, responses: { ...assessment.responses, [edition]: response } };
}
