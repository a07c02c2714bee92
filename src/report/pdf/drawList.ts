import type { ListItem } from '../reportDocument.ts';
import { drawLine, ensureRoom, lineHeight, linesOf, type Flow } from './flow.ts';
import { colors, leading, sizes } from './theme.ts';

const indent = 6;

/** Draws items with a mark in front; the lead stands out, the text runs below it. */
export function drawList(flow: Flow, items: readonly ListItem[]): void {
  const width = flow.width - indent;
  const height = lineHeight(sizes.table + 0.6, leading.body - 0.08);
  const size = sizes.table + 0.6;
  for (const item of items) {
    const lead = item.lead === '' ? [] : linesOf(flow, item.lead, width, size);
    const text = item.text === '' ? [] : linesOf(flow, item.text, width, size);
    ensureRoom(flow, Math.min(lead.length + text.length, 4) * height);
    drawLine(flow.sheet, item.mark, { x: flow.left, y: flow.y, height }, { size, color: colors.accent, strong: true });
    [...lead, ...text].forEach((line, index) => {
      ensureRoom(flow, height);
      const isLead = index < lead.length;
      drawLine(flow.sheet, line, { x: flow.left + indent, y: flow.y, height }, { size, color: colors.ink, strong: isLead });
      flow.y += height;
    });
    flow.y += 1.4;
  }
  flow.y += 1.5;
}
