import type { CodeBlock } from '../reportDocument.ts';
import { drawParagraph } from './drawParagraph.ts';
import { drawLine, ensureRoom, heightOf, innerFlow, lineHeight, type Flow } from './flow.ts';
import { colors, sizes } from './theme.ts';

const padding = 4;
/** The side of the printed squares in mm, large enough for the camera of a phone. */
const side = 44;
/** The light edge that readers of QR codes need, in squares. */
const quietZone = 4;
const codeSize = 17;
/** Rows reach a hair into one another, so that no reader of PDF leaves a light line between them. */
const overlap = 0.02;

/** Draws a code to be typed and, as squares, to be scanned; it stays on one page. */
export function drawCode(flow: Flow, block: CodeBlock, isJustified: boolean): void {
  const textHeight = heightOf(flow, (trial) => drawWords(trial, block, isJustified));
  const height = Math.max(side + 2 * padding, textHeight + 2 * padding);
  ensureRoom(flow, height);
  flow.sheet.rect(flow.left, flow.y, flow.width, height, { fill: colors.tint });
  drawModules(flow, block.modules, { x: flow.left + padding, y: flow.y + (height - side) / 2 });
  const top = flow.y;
  flow.y = top + (height - textHeight) / 2;
  drawWords(flow, block, isJustified);
  flow.y = top + height + 4;
}

function drawWords(flow: Flow, block: CodeBlock, isJustified: boolean): void {
  const left = side + 2 * padding + 2;
  const inner = innerFlow(flow, flow.left + left, flow.width - left - padding);
  const labelHeight = lineHeight(sizes.body, 1.5);
  const codeHeight = lineHeight(codeSize, 1.6);
  drawLine(inner.sheet, block.label, { x: inner.left, y: inner.y, height: labelHeight }, { size: sizes.body, color: colors.quiet });
  const code = { x: inner.left, y: inner.y + labelHeight, height: codeHeight };
  drawLine(inner.sheet, block.code, code, { size: codeSize, color: colors.ink, strong: true });
  inner.y += labelHeight + codeHeight + 1.5;
  for (const text of block.paragraphs) drawParagraph(inner, { text, tone: 'body' }, isJustified);
  flow.y = inner.y;
}

function drawModules(flow: Flow, modules: CodeBlock['modules'], at: { readonly x: number; readonly y: number }): void {
  const size = side / (modules.length + 2 * quietZone);
  flow.sheet.rect(at.x, at.y, side, side, { fill: colors.paper });
  modules.forEach((row, rowIndex) => {
    for (const { from, to } of darkRuns(row)) {
      const x = at.x + (from + quietZone) * size;
      const y = at.y + (rowIndex + quietZone) * size;
      flow.sheet.rect(x, y, (to - from) * size, size + overlap, { fill: colors.ink });
    }
  });
}

/** The dark stretches of a row, each up to but without `to`. */
function darkRuns(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  return row.flatMap((isDark, from) => {
    if (!isDark || row[from - 1] === true) return [];
    const end = row.indexOf(false, from);
    return [{ from, to: end < 0 ? row.length : end }];
  });
}
