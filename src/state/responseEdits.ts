import { answeredHere, rememberAnswer, type MaturityEntry, type SecurityEntry } from '../core/assessment/index.ts';
import { change } from './assessmentStore.ts';
import { useSettings } from './settingsStore.ts';

/** An entry or a response as the file holds it; fields that this app does not know are kept (SPEC F1). */
type Fields = Readonly<Record<string, unknown>>;
type ResponseWithAnswers = Fields & { readonly answers?: Readonly<Record<string, Fields>> };

/** Changes the answer, or evidence, note, flag or author beside it, in whichever questionnaire; an answer given again is given here (SPEC R3). */
export function editEntry(edition: string, id: string, patch: Partial<MaturityEntry> | Partial<SecurityEntry>): void {
  changeEntry(edition, id, (entry) => ({ ...('value' in patch ? answeredHere(entry) : entry), ...patch }));
}

/** Takes an answer back, and the detail that belongs to it; evidence and notes stay. */
export function clearAnswer(edition: string, id: string): void {
  changeEntry(edition, id, ({ value: _value, detail: _detail, ...rest }) => rest);
}

/** Assigns things asked to somebody, in one step; an empty name takes the assignment back. */
export function assignItems(items: readonly { readonly edition: string; readonly id: string }[], assignee: string): void {
  editItems(items, ({ assignee: _before, ...entry }) => (assignee === '' ? entry : { ...entry, assignee }));
}

/** Flags things asked for review or takes the flags away, in one step. */
export function flagItems(items: readonly { readonly edition: string; readonly id: string }[], flagged: boolean): void {
  editItems(items, (entry) => ({ ...entry, flagged }));
}

/** Changes one entry of a response; the entry remembers when, who gave an answer, and the answers before (SPEC A4, A5). */
export function changeEntry(edition: string, id: string, edit: (entry: Fields) => Fields): void {
  editItems([{ edition, id }], edit);
}

function editItems(items: readonly { readonly edition: string; readonly id: string }[], edit: (entry: Fields) => Fields): void {
  const at = new Date().toISOString();
  const by = useSettings.getState().userName.trim();
  change((assessment) => {
    const responses = { ...assessment.responses };
    for (const { edition, id } of items) {
      const response = (responses[edition] ?? {}) as ResponseWithAnswers; // checked when the file was opened
      const entry = response.answers?.[id] ?? {};
      responses[edition] = { ...response, answers: { ...response.answers, [id]: remembered(entry, edit(entry), at, by) } };
    }
    return { ...assessment, responses };
  });
}

function remembered(before: Fields, after: Fields, at: string, by: string): Fields {
  const author = by === '' || before['value'] === after['value'] ? {} : { by };
  return { ...rememberAnswer(before, after), ...author, at }; // checked when the file was opened
}

/** Changes the response to an edition; an edition not begun starts from an empty one. */
export function changeResponse<Response extends Fields>(edition: string, edit: (response: Response) => Response): void {
  change((assessment) => {
    const response = (assessment.responses[edition] ?? {}) as Response; // checked when the file was opened
    return { ...assessment, responses: { ...assessment.responses, [edition]: edit(response) } };
  });
}
