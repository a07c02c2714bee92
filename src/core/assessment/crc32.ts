/** CRC-32 as in ZIP and PNG, over the UTF-8 bytes of a text; an unsigned integer of 32 bits. */
export function crc32(text: string): number {
  let crc = 0xffff_ffff;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      crc = take(crc, code);
      continue;
    }
    const point = text.codePointAt(index) ?? code;
    if (point > 0xffff) index += 1;
    crc = takePoint(crc, point);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

const table: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb8_8320;
  return value;
});

function take(crc: number, byte: number): number {
  return (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
}

/** A character beyond ASCII as its two to four bytes of UTF-8. */
function takePoint(crc: number, point: number): number {
  if (point < 0x800) return take(take(crc, 0xc0 | (point >> 6)), 0x80 | (point & 0x3f));
  const begun =
    point < 0x1_0000
      ? take(crc, 0xe0 | (point >> 12))
      : take(take(crc, 0xf0 | (point >> 18)), 0x80 | ((point >> 12) & 0x3f));
  return take(take(begun, 0x80 | ((point >> 6) & 0x3f)), 0x80 | (point & 0x3f));
}
