import type { Assessment } from './assessment.ts';
import { crc32 } from './crc32.ts';
import { isObject } from './responseFaults.ts';

/** What the file says about its own content: one checksum for the whole and for every part down to single fields (SPEC F4). */
export type FileSums = {
  /** Whether a part stands as it was when the file was written; an empty path is the whole content. */
  readonly prove: (path: readonly string[], value: unknown) => boolean;
  /** Whether as many checksums stand there as were written, and the receipt among them as it was. */
  readonly areWhole: boolean;
  /** The receipt that the file was saved with, as SPEC V5 writes it; null where it has none or not that one any more. */
  readonly receipt: string | null;
};

/** How deep parts have a checksum of their own: `responses`, edition, `answers`, requirement, field. */
export const sumDepth = 5;

/** The field of the file that holds the checksums. */
export const sumsField = 'sums';

/**
 * The text of the assessment file as it is handed out: that of `assessmentText` with the checksums of its
 * parts in the field `sums`, before the responses, so that a file cut off later still has them (SPEC F4).
 *
 * @param receipt that of the assessment as `receiptText` writes it; null where it is not at hand or there is none
 */
export function sealedText(assessment: Assessment, receipt: string | null = null): string {
  const content = withoutSums(assessment);
  const own = receipt === null ? [] : [receipt];
  const words = new Set([...collectSums(content), ...own.map((text) => sumOf([sumsField], text))]);
  const sums = [`crc32:${words.size}`, ...words, ...own].join(' ');
  const fields = Object.entries(content).flatMap(([key, value]) => (key === 'responses' ? [[sumsField, sums] as const, [key, value] as const] : [[key, value] as const]));
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}

/** The content alone, whatever stands where checksums belong. */
export function withoutSums(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { content } = splitSums(file);
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== sumsField));
}

/** Parts the content of a file from its checksums; null where it has none, as files of other programs do. */
export function splitSums(file: Readonly<Record<string, unknown>>): {
  readonly content: Readonly<Record<string, unknown>>;
  readonly sums: FileSums | null;
} {
  for (const [key, value] of Object.entries(file)) {
    const sums = typeof value === 'string' && (key === sumsField || value.startsWith('crc32:')) ? readSums(value) : null;
    if (sums === null) continue;
    const content = Object.fromEntries(Object.entries(file).filter(([other]) => other !== key));
    return { content, sums };
  }
  return { content: file, sums: null };
}

/** Whether a file holds checksums of which too much is gone to read them. */
export function looksLikeSums(file: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(file).some(([key, value]) => typeof value === 'string' && (value.startsWith('crc32:') || (key === sumsField && value.length > 40)));
}

/**
 * Finds the checksums in damaged text, wherever damage has put them. A damaged one proves nothing and hides no
 * other; where more than a tenth of them is gone they are no measure of the rest, so there are none.
 */
export function findSums(text: string): FileSums | null {
  const expected = Number(/"crc32:(\d{1,7}) /u.exec(text)?.[1] ?? 0);
  if (expected === 0) return null;
  // Hardly one in ten thousand is shorter. Words of the user's texts among them prove nothing either: four bytes in thousands of millions.
  const words = new Set(text.match(/(?<=[ \n"])[0-9a-z]{4,7}(?=[ \n"])/gu));
  return words.size < 0.9 * expected ? null : { prove: provedBy(words), areWhole: false, receipt: null };
}

function readSums(text: string): FileSums | null {
  const match = /^crc32:(\d{1,7})((?: [0-9a-z]{1,7})+)(?: (ZHITI\d:\S+))?$/u.exec(text);
  if (match === null) return null;
  const words = new Set(match[2]?.trim().split(' '));
  const prove = provedBy(words);
  const written = match[3] ?? null;
  const isProven = written !== null && prove([sumsField], written);
  return { prove, areWhole: words.size === Number(match[1]) && (written === null || isProven), receipt: isProven ? written : null };
}

function provedBy(words: ReadonlySet<string>): FileSums['prove'] {
  return (path, value) => words.has(sumOf(path, value));
}

/** All checksums level by level, so that a gap in them hides a part or what it is made of, not both. */
function collectSums(content: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  let level: readonly (readonly [readonly string[], unknown])[] = [[[], content]];
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const [path, value] of level) words.add(sumOf(path, value));
    level = depth === sumDepth ? [] : level.flatMap(([path, value]) => partsOf(value).map(([key, part]) => [[...path, key], part] as const));
  }
  return words;
}

/** The place in a list proves nothing, so that one lost item does not cast doubt on those after it. */
function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown) => ['*', item]);
  // A field left undefined is not in the file.
  return isObject(value) ? Object.entries(value).filter(([, inner]) => inner !== undefined) : [];
}

/** CRC-32 in base 36 of the path, a line break, and the part as JSON without spaces. */
function sumOf(path: readonly string[], value: unknown): string {
  return crc32(`${path.join('/')}\n${JSON.stringify(value)}`).toString(36);
}
