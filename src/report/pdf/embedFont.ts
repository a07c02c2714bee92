import { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import { originalOf } from '../font/fontText.ts';
import { subsetFont } from './subsetFont.ts';

/** What layout needs to know of the font. */
export type FontMeasure = {
  /** Whether the font has a shape for a UTF-16 code unit. */
  readonly covers: (code: number) => boolean;
  /** The width of a text of the font's own characters, in em. */
  readonly widthOf: (text: string) => number;
};

/** The parts of jsPDF's parsed font that are used here; its own types leave them open. */
type ParsedFont = {
  readonly rawData: Uint8Array;
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly widthOfGlyph: (glyph: number) => number;
  readonly subset: { encode: (glyphs: readonly number[]) => Uint8Array };
};

type PutStream = (stream: { readonly data: string }) => void;

const prefix = 'ZhitiSans';

/**
 * Registers the font with a new jsPDF document and selects it.
 *
 * @param tag six letters that mark the embedded font as a subset of its own (ISO 32000, 9.6.4)
 */
export function embedFont(pdf: jsPDF, font: Uint8Array, tag: string): FontMeasure {
  const name = `${tag}+${prefix}`;
  pdf.addFileToVFS(`${prefix}.ttf`, binaryText(font));
  pdf.addFont(`${prefix}.ttf`, name, 'normal', undefined, 'Identity-H');
  pdf.setFont(name, 'normal');
  const parsed = pdf.getFont().metadata as ParsedFont; // jsPDF declares it `any`
  parsed.subset.encode = (glyphs) => subsetFont(parsed.rawData, glyphs);
  const { codeMap } = parsed.cmap.unicode;
  const widths = new Map<number, number>();
  const widthOfCode = (code: number): number => {
    const known = widths.get(code);
    if (known !== undefined) return known;
    const width = parsed.widthOfGlyph(codeMap[code] ?? 0) / 1000;
    widths.set(code, width);
    return width;
  };
  return {
    covers: (code) => codeMap[code] !== undefined && codeMap[code] !== 0,
    widthOf: (text) => {
      let width = 0;
      for (let index = 0; index < text.length; index += 1) width += widthOfCode(text.charCodeAt(index));
      return width;
    },
  };
}

// Copied and searched text is what was written: stand-ins are given back as the characters they stand for.
// jsPDF calls the handler that was added last first, and all handlers share the object they are given.
jsPDF.API.events.push([
  'putFont',
  (event: { readonly font: { readonly fontName: string }; putStream: PutStream }) => {
    if (!event.font.fontName.endsWith(`+${prefix}`)) return;
    const { putStream } = event;
    event.putStream = (stream) => putStream(stream.data.startsWith('/CIDInit') ? { ...stream, data: withOriginals(stream.data) } : stream);
  },
]);

/** Lines of a ToUnicode map read `<glyph><UTF-16>`. */
export function withOriginals(unicodeMap: string): string {
  return unicodeMap.replace(/^<([0-9a-f]{4})><([ef][0-9a-f]{3})>$/gmu, (_, glyph: string, code: string) => {
    const original = originalOf(String.fromCharCode(parseInt(code, 16)));
    const units = Array.from({ length: original.length }, (_unit, index) => original.charCodeAt(index).toString(16).padStart(4, '0'));
    return `<${glyph}><${units.join('')}>`;
  });
}

const binaryTexts = new WeakMap<Uint8Array, string>();

/** jsPDF takes a file as text with one character per byte; kept, because a page makes several reports with one font. */
function binaryText(bytes: Uint8Array): string {
  const known = binaryTexts.get(bytes);
  if (known !== undefined) return known;
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  binaryTexts.set(bytes, text);
  return text;
}
