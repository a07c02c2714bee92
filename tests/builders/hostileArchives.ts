import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { workbookParts } from './workbooks.ts';

/** A file made to harm whoever opens it, and how it has to end: an error, or nothing but faults of single cells. */
export type HostileFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly ends: 'unsafe' | 'damaged' | 'notWorkbook' | 'notOurs' | 'tooManyCells' | 'harmless' };

/**
 * Twenty ways to harm a reader of workbooks, made from a sound one.
 *
 * @param scale 1 makes the bombs as large as they come; smaller ones end alike
 */
export function hostileFiles(sound: Uint8Array, scale: number): readonly HostileFile[] {
  const parts = unzipSync(sound);
  const size = Math.round(50 * 1024 * 1024 * scale);
  const zeros = new Uint8Array(size).fill(0x20);
  const withXml = (part: string, edit: (xml: string) => string) => zipSync({ ...parts, [part]: strToU8(edit(strFromU8(parts[part] ?? new Uint8Array()))) });
  const inSheet = (rows: string) => withXml(workbookParts.maturity, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));
  const bomb = zipSync({ ...parts, 'xl/media/zeros.xml': zeros });
  return [
    { name: 'a part that unpacks to megabytes of spaces', bytes: bomb, ends: 'unsafe' },
    { name: 'a bomb inside a sheet', bytes: withXml(workbookParts.maturity, (xml) => xml + ' '.repeat(size)), ends: 'unsafe' },
    { name: 'archives inside archives', bytes: zipSync({ ...parts, 'xl/inner.zip': zipSync({ 'inner.zip': bomb }) }), ends: 'harmless' },
    { name: 'a size in the directory that is too small', bytes: withSize(bomb, 'xl/media/zeros.xml', 1000), ends: 'harmless' },
    { name: 'a sheet whose size in the directory is too small', bytes: withSize(sound, workbookParts.maturity, 1000), ends: 'unsafe' },
    { name: 'a sheet whose size in the directory is too large', bytes: withSize(sound, workbookParts.maturity, 200_000), ends: 'damaged' },
    { name: 'a hidden sheet that lies about its size and is a bomb', bytes: withSize(withXml(workbookParts.origin, (xml) => xml + ' '.repeat(size)), workbookParts.origin, 90_000), ends: 'unsafe' },
    { name: 'two parts that share their bytes', bytes: withOffsetOf(sound, workbookParts.security, workbookParts.maturity), ends: 'unsafe' },
    { name: 'two parts of one name', bytes: renamed(zipSync({ ...parts, 'xl/worksheets/sheet9.xml': strToU8('<x/>') }), 'xl/worksheets/sheet9.xml', workbookParts.maturity), ends: 'unsafe' },
    { name: 'a thousand sheets', bytes: zipSync({ ...parts, ...thousandSheets() }), ends: 'unsafe' },
    { name: 'a thousand names for one sheet', bytes: withXml('xl/workbook.xml', (xml) => xml.replace('</sheets>', `${Array.from({ length: 1000 }, (_, index) => `<sheet name="s${index}" sheetId="${index + 9}" r:id="rId2"/>`).join('')}</sheets>`)), ends: 'harmless' },
    { name: 'an encrypted part', bytes: withFlag(sound, 1), ends: 'unsafe' },
    { name: 'heads that name prototypes', bytes: withXml(workbookParts.maturity, (xml) => xml.replace('<row r="1">', `<row r="1">${['__proto__', 'constructor', 'prototype', 'toString'].map((name, index) => inline(`X${'ABCD'.charAt(index)}1`, name)).join('')}`)), ends: 'harmless' },
    { name: 'ids that name prototypes', bytes: inSheet(['__proto__', 'constructor', 'hasOwnProperty'].map((id, index) => `<row r="${300 + index}">${inline(`A${300 + index}`, id)}${inline(`I${300 + index}`, '全部满足')}</row>`).join('')), ends: 'harmless' },
    { name: 'formulas in every column', bytes: inSheet(`<row r="300">${inline('A300', 'P1-L1-a')}<c r="I300" t="str"><f>WEBSERVICE("x")</f><v>全部满足</v></c></row>`), ends: 'harmless' },
    { name: 'a cell at the end of the world', bytes: inSheet('<row r="1048576"><c r="XFD1048576" t="str"><v>1</v></c></row><row r="99999999999999"><c r="ZZZZZZZZ1" t="str"><v>1</v></c></row>'), ends: 'harmless' },
    { name: 'entities that multiply', bytes: withXml('xl/sharedStrings.xml', (xml) => xml.replace('<sst', '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst')), ends: 'damaged' },
    { name: 'one text of millions of characters', bytes: withXml('xl/sharedStrings.xml', (xml) => xml.replace('<si><t xml:space="preserve">', `<si><t xml:space="preserve">${noise(Math.round(6_000_000 * scale))}`)), ends: 'harmless' },
    { name: 'tags without an end', bytes: withXml(workbookParts.maturity, () => `<worksheet><sheetData>${Array.from({ length: Math.round(400_000 * scale) }, (_, index) => `<c r="A1" a${index}=`).join('')}`), ends: 'damaged' },
    { name: 'more cells than any workbook has', bytes: inSheet(manyCells(210_000)), ends: 'tooManyCells' },
    { name: 'a sheet full of empty cells', bytes: inSheet(`<row r="400">${Array.from({ length: Math.round(1_200_000 * scale) }, (_, index) => `<c s="${index % 9973}"/>`).join('')}</row>`), ends: 'tooManyCells' },
    { name: 'half a file', bytes: sound.slice(0, sound.length >> 1), ends: 'notWorkbook' },
    { name: 'a workbook that is not ours', bytes: zipSync({ ...parts, [workbookParts.origin]: strToU8('<worksheet><sheetData/></worksheet>') }), ends: 'notOurs' },
  ];
}

function inline(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** Text that hardly packs, so that it is judged by its length and not by its ratio. */
function noise(length: number): string {
  let state = 1;
  const characters = Array.from({ length: 4096 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
  return Array.from({ length: Math.ceil(length / 4096) }, (_, index) => characters.slice(index % 64) + String(index)).join('').slice(0, length);
}

function manyCells(count: number): string {
  return Array.from({ length: count / 100 }, (_, row) => `<row r="${row + 400}">${'<c t="b"><v>1</v></c>'.repeat(100)}</row>`).join('');
}

function thousandSheets(): Zippable {
  return Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`xl/worksheets/extra${index}.xml`, strToU8('<worksheet/>')]));
}

/** Where the directory of an archive has the entry of a part. */
function entryOf(view: DataView, name: string): number {
  for (let at = view.byteLength - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = strFromU8(new Uint8Array(view.buffer, view.byteOffset + at + 46, view.getUint16(at + 28, true)));
    if (found === name) return at;
  }
  throw new Error(`no part ${name}`);
}

function edited(bytes: Uint8Array, edit: (view: DataView, copy: Uint8Array) => void): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  edit(new DataView(copy.buffer), copy);
  return copy;
}

function withSize(bytes: Uint8Array, part: string, size: number): Uint8Array<ArrayBuffer> {
  return edited(bytes, (view) => {
    view.setUint32(entryOf(view, part) + 24, size, true);
  });
}

function withOffsetOf(bytes: Uint8Array, part: string, other: string): Uint8Array<ArrayBuffer> {
  return edited(bytes, (view) => {
    view.setUint32(entryOf(view, part) + 42, view.getUint32(entryOf(view, other) + 42, true), true);
  });
}

function withFlag(bytes: Uint8Array, flag: number): Uint8Array<ArrayBuffer> {
  return edited(bytes, (view) => {
    view.setUint16(entryOf(view, workbookParts.maturity) + 8, flag, true);
  });
}

/** Both names are equally long. */
function renamed(bytes: Uint8Array, part: string, name: string): Uint8Array<ArrayBuffer> {
  return edited(bytes, (view, copy) => {
    copy.set(strToU8(name), entryOf(view, part) + 46);
  });
}
