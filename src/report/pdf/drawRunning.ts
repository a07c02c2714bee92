import type { RunningWords } from '../reportDocument.ts';
import { drawLine, lineHeight } from './flow.ts';
import type { Outline } from './outline.ts';
import type { Sheet } from './sheet.ts';
import { colors, page, sizes } from './theme.ts';

const size = sizes.small - 0.2;
const height = lineHeight(size, 1.4);
const style = { size, color: colors.quiet };
const right = page.width - page.right;

/** Writes head and foot of every page after the cover, once the number of pages is known. */
export function drawRunning(sheet: Sheet, words: RunningWords, outline: Outline): void {
  const count = sheet.pageCount();
  for (let number = 2; number <= count; number += 1) {
    sheet.goToPage(number);
    drawHead(sheet, words, chapterOf(outline, number));
    drawFoot(sheet, words, number, count);
  }
}

function drawHead(sheet: Sheet, words: RunningWords, chapter: string): void {
  const y = 11;
  drawLine(sheet, words.header, { x: page.left, y, height }, style);
  drawLine(sheet, chapter, { x: right, y, height }, style, 'right');
  sheet.line({ x: page.left, y: y + height + 1.2 }, { x: right, y: y + height + 1.2 }, { color: colors.rule, width: 0.2 });
}

function drawFoot(sheet: Sheet, words: RunningWords, number: number, count: number): void {
  const y = page.height - 13;
  sheet.line({ x: page.left, y: y - 1.2 }, { x: right, y: y - 1.2 }, { color: colors.rule, width: 0.2 });
  const numbers = words.pageOfPages.replace('{page}', String(number)).replace('{pages}', String(count));
  const room = (right - page.left - sheet.widthOf(words.basis, size)) / 2 - 6;
  drawLine(sheet, shortened(sheet, words.company, words.ellipsis, room), { x: page.left, y, height }, style);
  drawLine(sheet, words.basis, { x: page.width / 2, y, height }, style, 'center');
  drawLine(sheet, numbers, { x: right, y, height }, style, 'right');
}

/** The chapter that the top of a page lies in. */
function chapterOf(outline: Outline, number: number): string {
  const begun = outline.entries.filter(
    (entry) => entry.level === 1 && (entry.page < number || (entry.page === number && entry.isAtTop)),
  );
  return begun[begun.length - 1]?.text ?? '';
}

function shortened(sheet: Sheet, text: string, ellipsis: string, width: number): string {
  if (sheet.widthOf(text, size) <= width) return text;
  let short = text;
  while (short !== '' && sheet.widthOf(short + ellipsis, size) > width) short = short.slice(0, -1);
  return short + ellipsis;
}
