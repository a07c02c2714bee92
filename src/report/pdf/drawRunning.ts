import type { RunningWords } from '../reportDocument.ts';
import { drawLine, lineHeight } from './flow.ts';
import { partOf, type Outline } from './outline.ts';
import type { Sheet } from './sheet.ts';
import { colors, page, sizes } from './theme.ts';

const size = sizes.small - 0.2;
const height = lineHeight(size, 1.4);
const style = { size, color: colors.quiet };
const right = page.width - page.right;
const width = right - page.left;

/** Writes head and foot of every page after the cover, once the number of pages is known. */
export function drawRunning(sheet: Sheet, words: RunningWords, outline: Outline): void {
  const count = sheet.pageCount();
  for (let number = 2; number <= count; number += 1) {
    sheet.goToPage(number);
    const part = partOf(outline, number);
    const chapter = chapterOf(outline, number);
    drawHead(sheet, words, part === undefined || part.name === '' ? chapter : `${part.name} · ${chapter}`);
    drawFoot(sheet, words, part?.basis ?? words.basis, number, count);
  }
}

function drawHead(sheet: Sheet, words: RunningWords, chapter: string): void {
  const y = 11;
  const room = width - sheet.widthOf(words.header, size) - 8;
  drawLine(sheet, words.header, { x: page.left, y, height }, style);
  drawLine(sheet, shortened(sheet, chapter, words.ellipsis, room), { x: right, y, height }, style, 'right');
  sheet.line({ x: page.left, y: y + height + 1.2 }, { x: right, y: y + height + 1.2 }, { color: colors.rule, width: 0.2 });
}

/** Company, basis and page number on one line; a basis of many editions takes a line of its own. */
function drawFoot(sheet: Sheet, words: RunningWords, basis: string, number: number, count: number): void {
  const y = page.height - 13;
  sheet.line({ x: page.left, y: y - 1.2 }, { x: right, y: y - 1.2 }, { color: colors.rule, width: 0.2 });
  const numbers = words.pageOfPages.replace('{page}', String(number)).replace('{pages}', String(count));
  const basisWidth = sheet.widthOf(basis, size);
  const isLong = basisWidth > width * 0.48;
  const room = isLong ? width - sheet.widthOf(numbers, size) - 8 : (width - basisWidth) / 2 - 6;
  drawLine(sheet, shortened(sheet, words.company, words.ellipsis, room), { x: page.left, y, height }, style);
  drawLine(sheet, numbers, { x: right, y, height }, style, 'right');
  if (isLong) drawLine(sheet, basis, { x: page.left, y: y + height, height }, style);
  else drawLine(sheet, basis, { x: page.width / 2, y, height }, style, 'center');
}

/** The chapter that the top of a page lies in. */
function chapterOf(outline: Outline, number: number): string {
  const begun = outline.entries.filter(
    (entry) => entry.level === 1 && (entry.page < number || (entry.page === number && entry.isAtTop)),
  );
  return begun[begun.length - 1]?.text ?? '';
}

function shortened(sheet: Sheet, text: string, ellipsis: string, room: number): string {
  if (sheet.widthOf(text, size) <= room) return text;
  let short = text;
  while (short !== '' && sheet.widthOf(short + ellipsis, size) > room) short = short.slice(0, -1);
  return short + ellipsis;
}
