import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontFileName } from '../font/standIns.ts';
import { subsetFont } from './subsetFont.ts';

describe('subsetFont', () => {
  it('keeps used glyphs under their numbers, empties the others, and adds the parts of composed glyphs', () => {
    // Glyph 0 and 2 are outlines, glyph 1 is composed of glyph 2, glyph 3 is not used.
    const font = tinyFont([outline(1), composedOf(2), outline(2), outline(3)]);

    const subset = subsetFont(font, [1]);

    expect(glyphsOf(subset)).toEqual([outline(1), composedOf(2), outline(2)].map((glyph) => [...glyph]));
  });

  it('keeps widths, also those that the source shares', () => {
    const subset = subsetFont(tinyFont([outline(1), outline(2), outline(3), outline(4)]), [1, 3]);

    expect(widthsOf(subset)).toEqual([500, 600, 600, 600]);
  });

  it('holds six tables, and the sum of the whole file is the one that the format asks for', () => {
    const subset = subsetFont(tinyFont([outline(1), outline(2)]), [1]);

    expect([...tablesOf(subset).keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(checksum(subset)).toBe(0xb1b0afba);
  });

  it('cuts the font beside the app to a few kilobytes', () => {
    const font = new Uint8Array(gunzipSync(readFileSync(new URL(`../../../public/fonts/${fontFileName}`, import.meta.url))));

    const subset = subsetFont(font, [10, 20, 30]);

    expect(font.length).toBeGreaterThan(2_500_000);
    expect(subset.length).toBeLessThan(4_000);
  });

  it('refuses a font without outlines', () => {
    const font = tinyFont([outline(1)]);
    font.set([0x58, 0x58, 0x58, 0x58], 12);

    expect(() => subsetFont(font, [0])).toThrow('font without table glyf');
  });
});

/** An outline of 8 bytes that can be told from others. */
function outline(mark: number): Uint8Array {
  return new Uint8Array([0, 1, 0, mark, 0, 0, 0, 0]);
}

function composedOf(glyph: number): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, -1);
  view.setUint16(12, glyph); // after the box: flags, glyph, two offsets
  return bytes;
}

/** A font with two widths, the second shared by all later glyphs, and short offsets. */
function tinyFont(glyphs: readonly Uint8Array[]): Uint8Array {
  const loca = new Uint8Array(2 * (glyphs.length + 1));
  let offset = 0;
  glyphs.forEach((glyph, index) => {
    offset += glyph.length;
    new DataView(loca.buffer).setUint16(2 * (index + 1), offset / 2);
  });
  const hmtx = new Uint8Array(8 + 2 * Math.max(0, glyphs.length - 2));
  new DataView(hmtx.buffer).setUint16(0, 500);
  new DataView(hmtx.buffer).setUint16(4, 600);
  const hhea = new Uint8Array(36);
  new DataView(hhea.buffer).setUint16(34, 2);
  const maxp = new Uint8Array(8);
  new DataView(maxp.buffer).setUint16(4, glyphs.length);
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', new Uint8Array(glyphs.flatMap((glyph) => [...glyph]))], ['head', new Uint8Array(56)], ['hhea', hhea], ['hmtx', hmtx], ['loca', loca], ['maxp', maxp],
  ];
  const start = 12 + 16 * tables.length;
  const font = new Uint8Array(start + tables.reduce((sum, [, table]) => sum + table.length, 0));
  const view = new DataView(font.buffer);
  view.setUint16(4, tables.length);
  let at = start;
  tables.forEach(([tag, table], index) => {
    for (let place = 0; place < 4; place += 1) view.setUint8(12 + 16 * index + place, tag.charCodeAt(place));
    view.setUint32(12 + 16 * index + 8, at);
    view.setUint32(12 + 16 * index + 12, table.length);
    font.set(table, at);
    at += table.length;
  });
  return font;
}

function tablesOf(font: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(font.buffer, font.byteOffset);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      return [tag, new DataView(font.buffer, font.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12))];
    }),
  );
}

function glyphsOf(font: Uint8Array): readonly (readonly number[])[] {
  const glyf = table(font, 'glyf');
  const loca = table(font, 'loca');
  return Array.from({ length: loca.byteLength / 4 - 1 }, (_, glyph) => {
    const begin = loca.getUint32(4 * glyph);
    return [...new Uint8Array(glyf.buffer, glyf.byteOffset + begin, loca.getUint32(4 * glyph + 4) - begin)];
  });
}

function widthsOf(font: Uint8Array): readonly number[] {
  const hmtx = table(font, 'hmtx');
  return Array.from({ length: hmtx.byteLength / 4 }, (_, glyph) => hmtx.getUint16(4 * glyph));
}

function table(font: Uint8Array, tag: string): DataView {
  const found = tablesOf(font).get(tag);
  if (found === undefined) throw new Error(`no table ${tag}`);
  return found;
}

function checksum(font: Uint8Array): number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
