import { drawLine, lineHeight, type Flow } from './flow.ts';
import type { Sheet } from './sheet.ts';
import { colors, sizes } from './theme.ts';

/** A heading and the page it came to stand on. */
export type Entry = { readonly level: 1 | 2; readonly text: string; readonly page: number; readonly isAtTop: boolean };

/** Headings as they are drawn, and the place kept for the table of contents. */
export type Outline = {
  readonly entries: Entry[];
  /** How many chapters the document has; the room for the contents is known before they are drawn. */
  readonly chapters: number;
  place: { readonly page: number; readonly left: number; readonly y: number; readonly width: number } | null;
};

const pitch = lineHeight(sizes.body, 2.05);

/** Draws the title of the contents and keeps their room; the pages are known only at the end. */
export function reserveContents(flow: Flow, title: string, outline: Outline): void {
  const titleHeight = lineHeight(sizes.chapter, 1.5);
  drawLine(flow.sheet, title, { x: flow.left, y: flow.y, height: titleHeight }, { size: sizes.chapter, color: colors.accent, strong: true });
  flow.y += titleHeight + 4;
  outline.place = { page: flow.sheet.pageCount(), left: flow.left, y: flow.y, width: flow.width };
  flow.y += outline.chapters * pitch + 8;
}

/** Writes the contents into their place, each line linked to its page. */
export function drawContents(sheet: Sheet, outline: Outline): void {
  const { place } = outline;
  if (place === null) return;
  sheet.goToPage(place.page);
  const style = { size: sizes.body + 0.5, color: colors.ink };
  outline.entries
    .filter((entry) => entry.level === 1)
    .forEach((entry, index) => {
      const y = place.y + index * pitch;
      const right = place.left + place.width;
      drawLine(sheet, entry.text, { x: place.left, y, height: pitch }, style);
      drawLine(sheet, String(entry.page), { x: right, y, height: pitch }, style, 'right');
      sheet.line({ x: place.left, y: y + pitch }, { x: right, y: y + pitch }, { color: colors.grid, width: 0.2 });
      sheet.linkToPage(place.left, y, place.width, pitch, entry.page);
    });
}
