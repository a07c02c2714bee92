export type CsvEncoding = 'utf-8' | 'gb18030';

/**
 * A CSV as bytes: UTF-8 with the mark by which spreadsheets know it, or GB18030 for older software.
 * A half of a character pair, and a private character without a code, becomes the replacement character.
 */
export function csvBytes(text: string, encoding: CsvEncoding): Uint8Array<ArrayBuffer> {
  return encoding === 'utf-8' ? new TextEncoder().encode(`\ufeff${text}`) : gb18030Bytes(text);
}

function gb18030Bytes(text: string): Uint8Array<ArrayBuffer> {
  const codes = gb18030Codes();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes[length] = point;
      length += 1;
      continue;
    }
    const code = point > 0xffff ? fourBytes(astralStart + point - 0x10000) : (codes[point] ?? 0) || (codes[0xfffd] ?? 0);
    for (let shift = code > 0xffff ? 24 : 8; shift >= 0; shift -= 8) {
      bytes[length] = (code >>> shift) & 0xff;
      length += 1;
    }
  }
  return bytes.slice(0, length);
}

/** Where the four-byte codes of the characters beyond the first 65,536 begin: 90 30 81 30. */
const astralStart = 15 * 12600;

/** The four-byte codes of the first 65,536 characters: 81 30 81 30 to 84 31 A4 39. */
const basicCount = 39420;

let known: Uint32Array | null = null;

/**
 * The code of each of the first 65,536 characters, two or four bytes as one number, 0 where there is none. Browsers only decode,
 * so their decoder is asked for every code once; that takes a few dozen milliseconds.
 */
function gb18030Codes(): Uint32Array {
  if (known !== null) return known;
  const codes = new Uint32Array(0x10000);
  note(codes, Array.from({ length: 126 * 192 }, (_, index) => ((0x81 + Math.floor(index / 192)) << 8) | (0x40 + (index % 192))), 2);
  note(codes, Array.from({ length: basicCount }, (_, index) => fourBytes(index)), 4);
  known = codes;
  return codes;
}

/** Decodes each code on a line of its own, so that one that is none harms no other. */
function note(codes: Uint32Array, candidates: readonly number[], size: 2 | 4): void {
  const bytes = new Uint8Array(candidates.length * (size + 1)).fill(0x0a);
  candidates.forEach((code, index) => {
    for (let place = 0; place < size; place += 1) bytes[index * (size + 1) + place] = (code >>> (8 * (size - 1 - place))) & 0xff;
  });
  new TextDecoder('gb18030').decode(bytes).split('\n').forEach((character, index) => {
    const candidate = candidates[index];
    if (candidate === undefined || character.length !== 1) return;
    const point = character.charCodeAt(0);
    // A decoder says U+FFFD for what is no code, and for its own code, which is known.
    if (codes[point] === 0 && (point !== 0xfffd || candidate === 0x8431a437)) codes[point] = candidate;
  });
}

/** The four bytes of a linear number, as the standard counts them, in one number. */
function fourBytes(linear: number): number {
  const fourth = 0x30 + (linear % 10);
  const third = 0x81 + (Math.floor(linear / 10) % 126);
  const second = 0x30 + (Math.floor(linear / 1260) % 10);
  const first = 0x81 + Math.floor(linear / 12600);
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}
