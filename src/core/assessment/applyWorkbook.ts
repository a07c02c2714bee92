import { failure, success, type Result } from '../shared/index.ts';
import type { Assessment } from './assessment.ts';
import { evidenceLines, readEvidenceLines } from './evidenceLines.ts';
import type { EvidenceItem } from './entryFields.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import { rememberAnswer } from './rememberAnswer.ts';
import type { SecurityEntry } from './securityResponse.ts';
import { workbookCellsOf, type WorkbookField } from './workbookCells.ts';
import type { WorkbookDifference } from './workbookDifferences.ts';
import { entriesOf } from './workbookRows.ts';

type Entry = MaturityEntry | SecurityEntry;

/**
 * Takes differences over into an assessment (SPEC X9): nothing but what was chosen changes. Entries remember the answers they
 * held and when they were changed.
 *
 * @param at ISO instant of the change
 * @returns the changed assessment, and what was left out because it has changed again since it was compared
 */
export function applyWorkbook(
  assessment: Assessment,
  chosen: readonly WorkbookDifference[],
  at: string,
): { readonly assessment: Assessment; readonly leftOut: readonly WorkbookDifference[] } {
  const leftOut: WorkbookDifference[] = [];
  let changed = assessment;
  for (const differences of byEntry(chosen).values()) {
    const [first] = differences;
    if (first === undefined) continue;
    const entries = entriesOf(changed, first.edition);
    const before: Entry = Object.hasOwn(entries, first.id) ? (entries[first.id] ?? {}) : {};
    const now = workbookCellsOf(before);
    let after = before;
    for (const difference of differences) {
      const edited = now[difference.field] === difference.before ? withField(after, difference.field, difference.after) : failure(null);
      if (edited.ok) after = edited.value;
      else leftOut.push(difference);
    }
    if (after !== before) changed = withEntry(changed, first, { ...rememberAnswer(before, after), at });
  }
  return { assessment: changed, leftOut };
}

function byEntry(differences: readonly WorkbookDifference[]): ReadonlyMap<string, readonly WorkbookDifference[]> {
  const groups = new Map<string, WorkbookDifference[]>();
  for (const difference of differences) {
    const key = `${difference.edition} ${difference.id}`;
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return groups;
}

function withField(entry: Entry, field: WorkbookField, text: string): Result<Entry, null> {
  switch (field) {
    case 'answer':
      return success(withAnswer(entry, text));
    case 'items': {
      const items = readEvidenceLines(text);
      return items.ok ? success(withValue(entry, 'evidenceItems', items.value.length === 0 ? undefined : knownItems(entry, items.value))) : failure(null);
    }
    case 'flagged':
      return success(withValue(entry, 'flagged', text === '' ? undefined : true));
    case 'evidence':
    case 'note':
    case 'assignee':
    case 'by':
      return success(withValue(entry, field, text === '' ? undefined : text));
  }
}

/** A grade or a day belongs to `Y` alone and goes with it (SPEC S37). */
function withAnswer(entry: Entry, text: string): Entry {
  const answered = withValue(entry, 'value', text === '' ? undefined : text);
  return text === 'Y' ? answered : withValue(answered, 'detail', undefined);
}

function withValue(entry: Entry, field: string, value: unknown): Entry {
  const { [field]: _before, ...rest } = entry as Readonly<Record<string, unknown>>;
  return (value === undefined ? rest : { ...rest, [field]: value }); // read by the reader, which knows what the field may hold
}

/** An item whose line has not changed stays the item it was, with all that it holds. */
function knownItems(entry: Entry, items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const known = new Map((entry.evidenceItems ?? []).map((item) => [evidenceLines([item]), item]));
  return items.map((item) => known.get(evidenceLines([item])) ?? item);
}

function withEntry(assessment: Assessment, { edition, id }: WorkbookDifference, entry: Entry): Assessment {
  const response = assessment.responses[edition] ?? {};
  const answers = { ...entriesOf(assessment, edition), [id]: entry };
  return { ...assessment, responses: { ...assessment.responses, [edition]: { ...response, answers } } };
}
