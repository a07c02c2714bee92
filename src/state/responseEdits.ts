import type { MaturityEntry, SecurityEntry } from '../core/assessment/index.ts';
import { change } from './assessmentStore.ts';

/** An entry or a response as the file holds it; fields that this app does not know are kept (SPEC F1). */
type Fields = Readonly<Record<string, unknown>>;
type ResponseWithAnswers = Fields & { readonly answers?: Readonly<Record<string, Fields>> };

/** Changes evidence, note, flag or author beside an answer, in whichever questionnaire. */
export function editEntry(edition: string, id: string, patch: Partial<MaturityEntry> | Partial<SecurityEntry>): void {
  changeEntry(edition, id, (entry) => ({ ...entry, ...patch }));
}

/** Takes an answer back, and the detail that belongs to it; evidence and notes stay. */
export function clearAnswer(edition: string, id: string): void {
  changeEntry(edition, id, ({ value: _value, detail: _detail, ...rest }) => rest);
}

/** Changes one entry of a response; the entry remembers when. */
export function changeEntry(edition: string, id: string, edit: (entry: Fields) => Fields): void {
  changeResponse<ResponseWithAnswers>(edition, (response) => {
    const entry = { ...edit(response.answers?.[id] ?? {}), at: new Date().toISOString() };
    return { ...response, answers: { ...response.answers, [id]: entry } };
  });
}

/** Changes the response to an edition; an edition not begun starts from an empty one. */
export function changeResponse<Response extends Fields>(edition: string, edit: (response: Response) => Response): void {
  change((assessment) => {
    const response = (assessment.responses[edition] ?? {}) as Response; // checked when the file was opened
    return { ...assessment, responses: { ...assessment.responses, [edition]: edit(response) } };
  });
}
