import { failure, success, type Result } from '../shared/index.ts';
import { evidenceKinds, type EvidenceItem, type EvidenceKind } from './entryFields.ts';

/** Items and characters of a name that an entry may hold (see `entryFields`). */
const mostItems = 100;
const longestPart = 200;

/**
 * Items of evidence as text, one line each: `document | 规划.pdf | 第3页` (SPEC X3). A bar or a line break inside a name is marked
 * with a backslash, so that {@link readEvidenceLines} gives the same items.
 */
export function evidenceLines(items: readonly EvidenceItem[], nameOf: (kind: EvidenceKind) => string = (kind) => kind): string {
  return items.map(({ kind, name, where }) => lineOf([nameOf(kind), name, where ?? ''])).join('\n');
}

/**
 * Reads lines of evidence (SPEC X3). A line that does not begin with a kind is an item of the kind `other`.
 *
 * @param kinds every word for a kind
 * @returns the items, or the first line that is too long, or the whole text when there are too many
 */
export function readEvidenceLines(text: string, kinds: ReadonlyMap<string, EvidenceKind> = ownKinds): Result<readonly EvidenceItem[], string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > mostItems) return failure(text);
  const items: EvidenceItem[] = [];
  for (const line of lines) {
    const item = itemOf(partsOf(line), kinds);
    if (item.name.length > longestPart || (item.where ?? '').length > longestPart) return failure(line);
    items.push(item);
  }
  return success(items);
}

const ownKinds = new Map(evidenceKinds.map((kind) => [kind, kind] as const));

function lineOf([kind = '', name = '', where = '']: readonly string[]): string {
  return [kind, ...(where.trim() === '' ? [name] : [name, where])].map((part) => escaped(part.trim())).join(' | ');
}

function itemOf(parts: readonly string[], kinds: ReadonlyMap<string, EvidenceKind>): EvidenceItem {
  const [first = '', ...rest] = parts;
  const kind = parts.length < 2 ? undefined : kinds.get(first.normalize('NFKC').toLowerCase());
  const [name = '', ...places] = kind === undefined ? parts : rest;
  const where = places.join(' | ');
  return { kind: kind ?? 'other', name, ...(where === '' ? {} : { where }) };
}

function escaped(part: string): string {
  return part.replace(/\\/gu, '\\\\').replace(/[|｜]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');
}

/** Cuts a line at its bars, half or full width, save those marked with a backslash. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of line.matchAll(/\\.|[|｜]|[^\\|｜]+|\\/gsu)) {
    if (piece === '|' || piece === '｜') {
      parts.push(part);
      part = '';
    } else part += piece.startsWith('\\') && piece.length > 1 ? unescaped(piece.slice(1)) : piece;
  }
  return [...parts, part].map((text) => text.trim());
}

function unescaped(character: string): string {
  return character === 'n' ? '\n' : character;
}
