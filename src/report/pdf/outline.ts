import { drawLine, lineHeight, type Flow } from './flow.ts';
import type { Sheet } from './sheet.ts';
import { colors, sizes } from './theme.ts';

/** A heading and the page it came to stand on. */
export type Entry = { readonly level: 1 | 2; readonly text: string; readonly page: number; readonly isAtTop: boolean };

/** A part, the page it begins on, and how many headings stand before it. */
export type Part = { readonly name: string; readonly basis: string; readonly page: number; readonly entriesBefore: number };

/** Headings and parts as they are drawn, and the place kept for the table of contents. */
export type Outline = {
  readonly entries: Entry[];
  readonly parts: Part[];
  /** How many lines the contents will take; their room is known before the chapters are drawn. */
  readonly lines: number;
  place: { readonly page: number; readonly left: number; readonly y: number; readonly width: number } | null;
};

const manyLines = 22;

/** A long table of contents is set closer, so that it stays on one page together with how to read the report. */
function pitchOf(lines: number): number {
  return lineHeight(sizes.body, lines > manyLines ? 1.7 : 2.05);
}

/** Draws the title of the contents and keeps their room; the pages are known only at the end. */
export function reserveContents(flow: Flow, title: string, outline: Outline): void {
  const titleHeight = lineHeight(sizes.chapter, 1.5);
  drawLine(flow.sheet, title, { x: flow.left, y: flow.y, height: titleHeight }, { size: sizes.chapter, color: colors.accent, strong: true });
  flow.y += titleHeight + 4;
  outline.place = { page: flow.sheet.pageCount(), left: flow.left, y: flow.y, width: flow.width };
  flow.y += outline.lines * pitchOf(outline.lines) + 8;
}

/** Writes the contents into their place, each line linked to its page; a part stands above its chapters. */
export function drawContents(sheet: Sheet, outline: Outline): void {
  const { place } = outline;
  if (place === null) return;
  sheet.goToPage(place.page);
  const pitch = pitchOf(outline.lines);
  contentLines(outline).forEach(({ text, page, isPart }, index) => {
    const style = { size: sizes.body + 0.5, color: isPart ? colors.accent : colors.ink, strong: isPart };
    const y = place.y + index * pitch;
    const right = place.left + place.width;
    drawLine(sheet, text, { x: place.left, y, height: pitch }, style);
    if (!isPart) drawLine(sheet, String(page), { x: right, y, height: pitch }, style, 'right');
    sheet.line({ x: place.left, y: y + pitch }, { x: right, y: y + pitch }, { color: isPart ? colors.accent : colors.grid, width: 0.2 });
    sheet.linkToPage(place.left, y, place.width, pitch, page);
  });
}

type ContentLine = { readonly text: string; readonly page: number; readonly isPart: boolean };

function contentLines({ entries, parts }: Outline): readonly ContentLine[] {
  return entries.flatMap((entry, index): readonly ContentLine[] => {
    if (entry.level !== 1) return [];
    const part = parts.find((candidate) => candidate.entriesBefore === index && candidate.name !== '');
    const heads = part === undefined ? [] : [{ text: part.name, page: part.page, isPart: true }];
    return [...heads, { text: entry.text, page: entry.page, isPart: false }];
  });
}

/** The part that a page lies in; a part always begins at the top of a page. */
export function partOf({ parts }: Outline, page: number): Part | undefined {
  return parts.filter((part) => part.page <= page).at(-1);
}
