import { drawLine, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import type { Outline } from './outline.ts';
import { colors, sizes } from './theme.ts';

/** mm above a heading that does not stand at the top of a page. */
export function spaceAbove(level: 1 | 2): number {
  return level === 1 ? 10 : 3.5;
}

/** Draws a heading and notes it for the contents and the bookmarks. */
export function drawHeading(flow: Flow, heading: { readonly level: 1 | 2; readonly text: string }, outline: Outline): void {
  const isChapter = heading.level === 1;
  const size = isChapter ? sizes.chapter : sizes.section;
  const height = lineHeight(size, 1.4);
  const lines = linesOf(flow, heading.text, flow.width, size);
  const before = flow.y > flow.top ? spaceAbove(heading.level) : 0;
  ensureRoom(flow, before + lines.length * height);
  const isAtTop = flow.y === flow.top;
  if (!isAtTop) flow.y += before;
  if (flow.bottom < Infinity) outline.entries.push({ level: heading.level, text: heading.text, page: flow.sheet.pageCount(), isAtTop });
  for (const line of lines) {
    drawLine(flow.sheet, line, { x: flow.left, y: flow.y, height }, { size, color: colors.accent, strong: true });
    flow.y += height;
  }
  if (isChapter) {
    flow.sheet.line({ x: flow.left, y: flow.y + 1.2 }, { x: flow.left + flow.width, y: flow.y + 1.2 }, { color: colors.accent, width: 0.5 });
  }
  flow.y += isChapter ? 5.5 : 1.8;
}
