/**
 * Breaks a text into lines no wider than `width` (in the unit of `widthOf`).
 *
 * Chinese breaks between any two characters, but closing punctuation never begins a line and opening
 * punctuation never ends one; Latin words and numbers stay whole unless one alone is wider than the line.
 * Line ends in the text are kept.
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, widthOf));
}

type Line = readonly string[];

function breakParagraph(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let lineWidth = 0;
  const endLine = () => {
    lines.push(line);
    line = [];
    lineWidth = 0;
  };
  for (const unit of unitsOf(text)) {
    if (line.length > 0 && lineWidth + widthOf(unit.trimEnd()) > width) endLine();
    if (line.length === 0 && lines.length > 0 && unit.trim() === '') continue;
    const pieces = widthOf(unit.trimEnd()) <= width ? [unit] : piecesOf(unit, width, widthOf);
    pieces.forEach((piece, index) => {
      if (index > 0) endLine();
      line.push(piece);
      lineWidth += widthOf(piece);
    });
  }
  endLine();
  return withoutLoneEnd(lines).map((units) => units.join('').trimEnd());
}

/** A last line of a single ideograph takes one more from the line above. */
function withoutLoneEnd(lines: readonly Line[]): readonly Line[] {
  const last = lines[lines.length - 1];
  const above = lines[lines.length - 2];
  const moved = above?.[above.length - 1];
  if (last?.length !== 1 || above === undefined || above.length < 4 || moved === undefined) return lines;
  if (!startsAlone.test(last[0] ?? '') || !startsAlone.test(moved)) return lines;
  return [...lines.slice(0, -2), above.slice(0, -1), [moved, ...last]];
}

/** What may not begin and what may not end a line; U+F000… are the stand-ins of ‘ ’ “ ” …. */
const closing = /[\s!%),.:;?\]}’”…‰′″℃、。〉》」』】〕〗〞！％），．：；？］｝～·—–\-/°\uf001\uf003\uf004]/u;
const opening = /[([{‘“〈《「『【〔〖（［｛￥$¥#＃№\uf000\uf002]/u;

/** Ideographs, kana, full-width forms and our stand-ins for rare ideographs stand alone; the rest forms words. */
const standsAlone = /[\u2e80-\u9fff\ue000-\uefff\uf900-\ufaff\uff00-\uffef\u2460-\u27bf]/u;
const startsAlone = new RegExp(`^${standsAlone.source}`, 'u');

/** The smallest pieces that stay on one line, each with the spaces and closing punctuation that follow it. */
export function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  let unit = '';
  for (const character of text) {
    if (unit !== '' && mayBreakBetween(unit, character)) {
      units.push(unit);
      unit = '';
    }
    unit += character;
  }
  return unit === '' ? units : [...units, unit];
}

function mayBreakBetween(unit: string, next: string): boolean {
  const last = unit.charAt(unit.length - 1);
  if (closing.test(next) || opening.test(last)) return false;
  if (/\s/u.test(last)) return true;
  // Paths and compound words, but neither ids (P1-L1-a) nor dates.
  if (/[a-z][/\\-]$/u.test(unit) && /[a-z]/u.test(next)) return true;
  return standsAlone.test(last) || standsAlone.test(next);
}

/** A unit wider than a line is cut where the line is full. */
function piecesOf(unit: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let pieceWidth = 0;
  for (const character of unit) {
    const characterWidth = widthOf(character);
    if (piece !== '' && pieceWidth + characterWidth > width) {
      pieces.push(piece);
      piece = '';
      pieceWidth = 0;
    }
    piece += character;
    pieceWidth += characterWidth;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
