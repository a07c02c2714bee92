import { barGeometry } from '../charts/barGeometry.ts';
import type { BarsBlock, BarState } from '../reportDocument.ts';
import { drawLine, ensureRoom, lineHeight, type Flow } from './flow.ts';
import type { Paint } from './sheet.ts';
import { colors, mix, sizes } from './theme.ts';

const barHeight = 4.2;
const labelHeight = lineHeight(sizes.table, 1.45);
const pitch = barHeight + labelHeight + 3.4;
const outline = { color: colors.accent, width: 0.25 };

/** States differ by lightness and outline, so that they differ in black and white as well. */
const paints: Record<BarState, Paint> = {
  reached: { fill: colors.accent, stroke: outline },
  missed: { fill: colors.accentLight, stroke: outline },
  idle: { fill: mix(colors.paper, colors.accentLight, 0.35), stroke: { ...outline, color: colors.accentLight } },
  open: { stroke: { ...outline, dash: [0.8, 0.8] } },
};

/** Draws one bar per level with the threshold as a line across all of them. */
export function drawBars(flow: Flow, block: BarsBlock): void {
  const { sheet } = flow;
  const geometry = barGeometry(block.bars.map((bar) => bar.value), block.threshold.value, { width: flow.width, barHeight, pitch });
  const legendHeight = lineHeight(sizes.small, 1.5);
  ensureRoom(flow, labelHeight + geometry.height + legendHeight + 4);
  const top = flow.y;
  block.bars.forEach((bar, index) => {
    const place = geometry.bars[index];
    if (place === undefined) return;
    const y = top + place.y;
    const style = { size: sizes.table, color: colors.ink };
    drawLine(sheet, bar.label, { x: flow.left, y, height: labelHeight }, style);
    const stateWidth = sheet.widthOf(bar.stateText, sizes.small);
    drawLine(sheet, bar.stateText, { x: flow.left + flow.width, y, height: labelHeight }, { size: sizes.small, color: colors.quiet }, 'right');
    drawLine(sheet, bar.text, { x: flow.left + flow.width - stateWidth - 2, y, height: labelHeight }, { ...style, strong: true }, 'right');
    const barTop = y + labelHeight;
    sheet.rect(flow.left, barTop, flow.width, barHeight, { fill: colors.tint });
    if (bar.state === 'open') sheet.rect(flow.left, barTop, flow.width, barHeight, paints.open);
    else if (place.length > 0) sheet.rect(flow.left, barTop, place.length, barHeight, paints[bar.state]);
  });
  const x = flow.left + geometry.thresholdX;
  const bottom = top + labelHeight + geometry.height + 1.5;
  block.bars.forEach((_, index) => {
    // The line pauses at the labels, which it would otherwise cross out.
    const from = top + index * pitch + labelHeight;
    const to = { x, y: from + barHeight + 1 };
    // A light edge keeps it visible on a dark bar in black and white.
    sheet.line({ x, y: from }, to, { color: colors.paper, width: 1.3 });
    sheet.line({ x, y: from }, to, { color: colors.warning, width: 0.5 });
  });
  drawLine(sheet, block.threshold.label, { x, y: bottom, height: legendHeight }, { size: sizes.small, color: colors.warning }, 'center');
  flow.y = bottom + legendHeight + 3;
}
