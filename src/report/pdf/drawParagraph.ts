import type { Tone } from '../reportDocument.ts';
import { baseline, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import { colors, leading, mmPerPoint, sizes } from './theme.ts';

/** Draws running text; lines go over to the next page, but never a single one. */
export function drawParagraph(
  flow: Flow,
  paragraph: { readonly text: string; readonly tone: Tone },
  isJustified: boolean,
): void {
  const isQuiet = paragraph.tone === 'quiet';
  const size = isQuiet ? sizes.small + 0.6 : sizes.body;
  const style = { size, color: isQuiet ? colors.quiet : colors.ink, strong: paragraph.tone === 'strong' };
  const height = lineHeight(size, leading.body);
  const lines = linesOf(flow, paragraph.text, flow.width, size);
  lines.forEach((line, index) => {
    const isFirst = index === 0 && lines.length > 1;
    const isLastButOne = index === lines.length - 2;
    ensureRoom(flow, isFirst || isLastButOne ? 2 * height : height);
    const spread = isJustified && index < lines.length - 1 ? spreadOf(flow, line, size) : 0;
    flow.sheet.text(line, { x: flow.left, y: flow.y + baseline(height, size) }, style, 'left', spread);
    flow.y += height;
  });
  flow.y += isQuiet ? 1.6 : 2.2;
}

/** A wider gap would read as a space when text is copied. */
const widestSpreadInEm = 0.06;

/** Fills a Chinese line to its full width; a line that ends early stays as it is. */
function spreadOf(flow: Flow, line: string, size: number): number {
  const spread = (flow.width - flow.sheet.widthOf(line, size)) / Math.max(1, line.length - 1);
  return spread > 0 && spread <= widestSpreadInEm * size * mmPerPoint ? spread : 0;
}
