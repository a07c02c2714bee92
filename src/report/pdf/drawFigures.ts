import type { Figure } from '../reportDocument.ts';
import { drawLine, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import { colors, sizes } from './theme.ts';

const gap = 4;
const padding = 3;
const valueHeight = 9;
const valueSize = 17;

/** Draws key figures side by side: label, large value, explanation. */
export function drawFigures(flow: Flow, figures: readonly Figure[]): void {
  const width = (flow.width - gap * (figures.length - 1)) / figures.length;
  const inside = width - 2 * padding;
  const small = lineHeight(sizes.small, 1.4);
  const details = figures.map((figure) => linesOf(flow, figure.detail, inside, sizes.small));
  const height = 2 * padding + small + valueHeight + Math.max(...details.map((lines) => lines.length)) * small;
  ensureRoom(flow, height);
  figures.forEach((figure, index) => {
    const x = flow.left + index * (width + gap);
    const { sheet, y } = flow;
    sheet.rect(x, y, width, height, { fill: colors.tint });
    sheet.rect(x, y, width, 0.9, { fill: colors.accent });
    const labelSize = fittingSize(flow, figure.label, inside, sizes.small);
    drawLine(sheet, figure.label, { x: x + padding, y: y + padding, height: small }, { size: labelSize, color: colors.quiet });
    const size = fittingSize(flow, figure.value, inside, valueSize);
    drawLine(sheet, figure.value, { x: x + padding, y: y + padding + small, height: valueHeight }, { size, color: colors.accent, strong: true });
    details[index]?.forEach((line, row) => {
      const lineY = y + padding + small + valueHeight + row * small;
      drawLine(sheet, line, { x: x + padding, y: lineY, height: small }, { size: sizes.small, color: colors.quiet });
    });
  });
  flow.y += height + 4;
}

/** The largest size up to `largest` at which a text stands on one line. */
function fittingSize(flow: Flow, text: string, width: number, largest: number): number {
  return Math.min(largest, (largest * width) / Math.max(1, flow.sheet.widthOf(text, largest)));
}
