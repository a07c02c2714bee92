import type { Assessment } from '../../core/assessment/index.ts';
import { useAssessment } from '../../state/index.ts';
import type { Entry } from './entryState.ts';

export type Entries = Readonly<Record<string, Entry | undefined>>;

/** The entries of one questionnaire in an assessment; none where it is not begun. */
export function entriesIn(assessment: Assessment | null, edition: string): Entries {
  const response = assessment?.responses[edition] as { readonly answers?: Entries } | undefined; // checked when the file was opened
  return response?.answers ?? noEntries;
}

/** The entries as they stand at this moment, for what a key or a button does. */
export function entriesNow(edition: string): Entries {
  return entriesIn(useAssessment.getState().assessment, edition);
}

/** All entries of a questionnaire; draws again with every answer. */
export function useEntries(edition: string): Entries {
  return useAssessment((state) => entriesIn(state.assessment, edition));
}

/** One field of one entry; draws again only when this field changes. */
export function useEntryField<Field extends keyof Entry>(edition: string, id: string, field: Field): Entry[Field] | undefined {
  return useAssessment((state) => entriesIn(state.assessment, edition)[id]?.[field]);
}

const noEntries: Entries = {};
