import type { EvidenceItem } from './entryFields.ts';
import { evidenceLines, readEvidenceLines } from './evidenceLines.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import type { SecurityEntry } from './securityResponse.ts';

/** What of an entry a workbook holds, each in a column of its own (SPEC X1). */
export const workbookFields = ['answer', 'evidence', 'items', 'note', 'flagged', 'assignee', 'by'] as const;

export type WorkbookField = (typeof workbookFields)[number];

/**
 * The texts of one row without the words of a language (SPEC X1): the answer by its code, `yes` for a flag, one line for each
 * item of evidence. Empty is absent. What a cell cannot hold is left out, see {@link isCut}.
 */
export type WorkbookCells = Readonly<Record<WorkbookField, string>>;

/** Characters (UTF-16 units) that a cell of a workbook can hold. */
export const longestCell = 32_767;

/** The texts of an entry as a workbook holds them; those of an entry that does not exist are empty (SPEC X1). */
export function workbookCellsOf(entry: MaturityEntry | SecurityEntry | undefined): WorkbookCells {
  return {
    answer: entry?.value ?? '',
    evidence: cellText(entry?.evidence ?? ''),
    items: itemsText(entry?.evidenceItems ?? []),
    note: cellText(entry?.note ?? ''),
    flagged: entry?.flagged === true ? 'yes' : '',
    assignee: cellText(entry?.assignee ?? ''),
    by: cellText(entry?.by ?? ''),
  };
}

/**
 * A text as a cell keeps it (SPEC X2): one kind of line break, no characters that XML cannot hold, no space at either end. Two
 * texts that are alike in a cell are no difference.
 */
export function cellText(text: string): string {
  const cleaned = clean(text);
  return cleaned.length <= longestCell ? cleaned : `${clean(cleaned.slice(0, longestCell - 1))}…`;
}

/** Whether items were left out of a text because a cell could not hold them all. */
export function isCut(text: string): boolean {
  return text.length > longestCell - 1000 && text.endsWith(more);
}

/** Stands at the end for the items that are left out. */
const more = '\nother | …';

function itemsText(items: readonly EvidenceItem[]): string {
  const lines = canonicalLines(items).split('\n');
  while (lines.join('\n').length > longestCell - more.length) lines.pop();
  return lines.length < items.length ? `${lines.join('\n')}${more}` : lines.join('\n');
}

/** Lines read once and written again, so that reading them in a workbook gives the same. */
function canonicalLines(items: readonly EvidenceItem[]): string {
  const lines = clean(evidenceLines(items));
  const read = readEvidenceLines(lines);
  return clean(read.ok ? evidenceLines(read.value) : lines);
}

function clean(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unwritable, '').trim();
}

/** Control characters, halves of surrogate pairs, and the two code points that are no characters. */
const unwritable = /[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu;
