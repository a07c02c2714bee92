import { cellStyles, type CellStyle } from './sheetModel.ts';
import { mainNamespace, xmlPart } from './xmlWriting.ts';

/** The looks of the cells: grey is given, white is to be filled in. Order and numbers follow `cellStyles`. */
export function stylesXml(): string {
  return xmlPart(
    [
      `<styleSheet xmlns="${mainNamespace}">`,
      `<numFmts count="${ownFormats.length}">${ownFormats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('')}</numFmts>`,
      `<fonts count="${fonts.length}">${fonts.map(([size, color, isBold]) => font(size, color, isBold)).join('')}</fonts>`,
      `<fills count="${fills.length}">${fills.map(fill).join('')}</fills>`,
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cellStyles.length}">${cellStyles.map((style) => format(looks[style])).join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join(''),
  );
}

const fonts = [
  [10, 'FF17212B', false],
  [14, 'FF084468', true],
  [10, 'FF17212B', true],
  [10, 'FFFFFFFF', true],
  [10, 'FF4A5866', false],
] as const;

/** The first two are fixed by the format. */
const fills = [null, 'gray125', 'FF084468', 'FF0B6B4A', 'FFEEF2F5', 'FFDDE2E7'] as const;

const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFB4BEC8"/></${side}>`).join('');

type Look = { readonly font: number; readonly fill: number; readonly border: 0 | 1; readonly format: number; readonly wraps: boolean };

/** Numbers of formats that every program knows; `@` keeps what is typed as text. */
const general = 0;
const textFormat = 49;

/** Formats of our own, numbered from 164 on. */
const ownFormats = ['0.0', '0.000', '0.0000'] as const;

const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { font: 0, fill: 0, border: 0, format: general, wraps: false },
  title: { font: 1, fill: 0, border: 0, format: general, wraps: false },
  strong: { font: 2, fill: 0, border: 0, format: general, wraps: true },
  head: { font: 3, fill: 2, border: 1, format: general, wraps: true },
  inputHead: { font: 3, fill: 3, border: 1, format: general, wraps: true },
  fixed: { font: 0, fill: 4, border: 1, format: general, wraps: true },
  input: { font: 0, fill: 0, border: 1, format: textFormat, wraps: true },
  offFixed: { font: 4, fill: 5, border: 1, format: general, wraps: true },
  offInput: { font: 4, fill: 5, border: 1, format: textFormat, wraps: true },
  wrapped: { font: 0, fill: 0, border: 0, format: general, wraps: true },
  text: { font: 0, fill: 0, border: 1, format: textFormat, wraps: true },
  whole: { font: 0, fill: 0, border: 1, format: 1, wraps: false },
  decimals1: { font: 0, fill: 0, border: 1, format: 164, wraps: false },
  decimals2: { font: 0, fill: 0, border: 1, format: 2, wraps: false },
  decimals3: { font: 0, fill: 0, border: 1, format: 165, wraps: false },
  decimals4: { font: 0, fill: 0, border: 1, format: 166, wraps: false },
};

function format({ font: fontNumber, fill: fillNumber, border, format: formatNumber, wraps }: Look): string {
  const applied = `${formatNumber !== general ? ' applyNumberFormat="1"' : ''} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return `<xf numFmtId="${formatNumber}" fontId="${fontNumber}" fillId="${fillNumber}" borderId="${border}" xfId="0"${applied}><alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`;
}

function font(size: number, color: string, isBold: boolean): string {
  return `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${color}"/><name val="Microsoft YaHei"/><family val="2"/></font>`;
}

function fill(color: string | null): string {
  if (color === null || color === 'gray125') return `<fill><patternFill patternType="${color ?? 'none'}"/></fill>`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}
