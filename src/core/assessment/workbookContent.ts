import type { EditionRef } from '../edition/index.ts';
import type { WorkbookCells, WorkbookField } from './workbookCells.ts';

/** The one workbook format this app writes (SPEC X1). */
export const workbookFormatVersion = 1;

/** What was read of a workbook: whose it is, when it was made, and its sheets. */
export type WorkbookContent = {
  readonly assessmentId: string;
  readonly companyName: string;
  readonly roundLabel: string;
  /** ISO instant at which it was made; null when it cannot be read. */
  readonly exportedAt: string | null;
  readonly sheets: readonly WorkbookSheet[];
};

/** One sheet of a workbook: the rows of one edition. */
export type WorkbookSheet = {
  readonly edition: EditionRef;
  readonly name: string;
  /** Null when the sheet is no longer there or its heads cannot be found. */
  readonly rows: readonly WorkbookRow[] | null;
  /** Columns whose heads are missing; they are not compared. */
  readonly missingFields: readonly WorkbookField[];
  /** By id what the rows held when the workbook was made; an id may be missing. */
  readonly base: ReadonlyMap<string, WorkbookCells>;
};

export type WorkbookRow = {
  readonly id: string;
  /** Where the id stands, such as `A12`. */
  readonly cell: string;
  /** What was read; a column that is missing is missing here too. */
  readonly fields: ReadonlyMap<WorkbookField, WorkbookReading>;
};

/** One cell as it was read: a text without the words of a language, or what it holds and what it may hold. */
export type WorkbookReading =
  | { readonly status: 'read'; readonly cell: string; readonly text: string }
  | { readonly status: 'unreadable'; readonly cell: string; readonly reason: UnreadableReason; readonly found: string; readonly allowed: readonly string[] };

/** `word`: not one of the words allowed; `formula`: worked out, not entered; `tooLong`: more than an entry can hold. */
export type UnreadableReason = 'word' | 'formula' | 'tooLong';
