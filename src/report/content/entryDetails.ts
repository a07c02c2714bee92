import type { MaturityEntry, SecurityEntry } from '../../core/assessment/index.ts';
import type { RowDetail } from '../reportDocument.ts';
import type { ReportTexts } from '../reportTexts.ts';

type Entry = MaturityEntry | SecurityEntry;

/** What stands beside an answer, in whichever questionnaire: evidence, note, verification, author, flag. */
export function entryDetails({ answers: words }: Pick<ReportTexts, 'answers'>, entry: Entry): readonly RowDetail[] {
  const texts: readonly (readonly [string, string])[] = [
    [words.evidence, entry.evidence ?? ''],
    [words.note, entry.note ?? ''],
    [words.verifiedReason, entry.verified?.reason ?? ''],
    [words.by, entry.by ?? ''],
    [words.flagged, entry.flagged === true ? words.flaggedText : ''],
  ];
  return texts.flatMap(([label, text]) => (text.trim() === '' ? [] : [{ label, text: text.trim() }]));
}

/** Whether an entry holds a value, a text or a verification. */
export function saysAnything(words: Pick<ReportTexts, 'answers'>, entry: Entry): boolean {
  return entry.value !== undefined || entry.verified !== undefined || entryDetails(words, entry).length > 0;
}
