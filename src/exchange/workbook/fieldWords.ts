import { cellText, evidenceKinds, evidenceLines, readEvidenceLines, type EvidenceKind, type UnreadableReason, type WorkbookField } from '../../core/assessment/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import type { AnswerLabels } from './answerLabels.ts';
import { workbookWords, type WorkbookWords } from './workbookWords.ts';

/** The text of a field in the words of a language, as it stands in a cell. */
export function fieldInWords(field: WorkbookField, text: string, labels: AnswerLabels, words: WorkbookWords): string {
  if (text === '') return '';
  if (field === 'answer') return labels.get(text) ?? text;
  if (field === 'flagged') return words.yes;
  if (field !== 'items') return text;
  const items = readEvidenceLines(text);
  return items.ok ? evidenceLines(items.value, (kind) => words.kinds[kind]) : text;
}

export type FieldFault = { readonly reason: UnreadableReason; readonly allowed: readonly string[] };

/**
 * Reads a cell back into the text without words (SPEC X3, X7): answers by their words in either language or by their code.
 *
 * @param labels the answers that the thing asked offers, in each language
 */
export function fieldFromWords(field: WorkbookField, text: string, labels: readonly AnswerLabels[]): Result<string, FieldFault> {
  switch (field) {
    case 'answer':
      return answerFrom(text, labels);
    case 'flagged':
      return flagFrom(text);
    case 'items': {
      const items = text.length > longestItems ? failure(text) : readEvidenceLines(text, kindWords);
      return items.ok ? success(cellText(evidenceLines(items.value))) : tooLong;
    }
    case 'evidence':
    case 'note':
      return text.length <= longestText ? success(text) : tooLong;
    case 'assignee':
    case 'by':
      return text.length <= longestName ? success(text) : tooLong;
  }
}

/** Characters that an entry may hold (see `entryFields` of the core). */
const longestText = 20_000;
const longestName = 200;
const longestItems = 65_536;

const tooLong = failure({ reason: 'tooLong', allowed: [] } as const);

function answerFrom(text: string, labels: readonly AnswerLabels[]): Result<string, FieldFault> {
  const given = plain(text);
  if (given === '') return success('');
  for (const offered of labels) {
    for (const [answer, label] of offered) {
      if (plain(label) === given || answer.toLowerCase() === given) return success(answer);
    }
  }
  return failure({ reason: 'word', allowed: [...(labels[0]?.values() ?? [])] });
}

const all = Object.values(workbookWords);
const yesWords = new Set([...all.map(({ yes }) => plain(yes)), 'y', 'true', '1', '√', '✓']);
const noWords = new Set([...all.map(({ no }) => plain(no)), '', 'n', 'false', '0', '×']);
const kindWords: ReadonlyMap<string, EvidenceKind> = new Map(
  evidenceKinds.flatMap((kind) => [kind, ...all.map(({ kinds }) => kinds[kind])].map((word) => [plain(word), kind] as const)),
);

function flagFrom(text: string): Result<string, FieldFault> {
  const given = plain(text);
  if (yesWords.has(given)) return success('yes');
  return noWords.has(given) ? success('') : failure({ reason: 'word', allowed: all.flatMap(({ yes, no }) => [yes, no]) });
}

/** Half or full width, capitals, kinds of apostrophe and spaces at the ends make no other word. */
function plain(text: string): string {
  return text.slice(0, 200).normalize('NFKC').replace(/[’‘]/gu, "'").trim().toLowerCase();
}
