import { drawLine, linesOf, type Flow } from './flow.ts';
import { cellPadding, tableLine, type LaidCell } from './laidCell.ts';
import { colors, sizes } from './theme.ts';

/** mm of a box to be ticked, and the room between it and its label. */
const box = { side: 2.9, gap: 1 } as const;
/** Hands need more room than print. */
const choiceLine = tableLine + 0.8;
const ruledLine = 5.2;

/** Boxes to be ticked by hand, two in a line where their labels are short enough. */
export function choicesCell(flow: Flow, labels: readonly string[], width: number): LaidCell {
  const inside = width - 2 * cellPadding.x;
  const room = inside / 2 - box.side - 2 * box.gap;
  const perLine = labels.every((label) => flow.sheet.widthOf(label, sizes.table) <= room) ? 2 : 1;
  const choices = labels.map((label) => linesOf(flow, label, inside / perLine - box.side - 2 * box.gap, sizes.table));
  const tops = topsOf(choices, perLine);
  return {
    height: tops.bottom + 2 * cellPadding.y,
    fillsRow: false,
    draw: ({ x, y }) => {
      choices.forEach((lines, index) => {
        const left = x + cellPadding.x + (index % perLine) * (inside / perLine);
        const top = y + cellPadding.y + (tops.of[index] ?? 0);
        flow.sheet.rect(left, top + (choiceLine - box.side) / 2, box.side, box.side, { stroke: { color: colors.ink, width: 0.25 } });
        lines.forEach((line, row) => {
          drawLine(flow.sheet, line, { x: left + box.side + box.gap, y: top + row * tableLine, height: choiceLine }, { size: sizes.table, color: colors.ink });
        });
      });
    },
  };
}

function topsOf(choices: readonly (readonly string[])[], perLine: number): { readonly of: readonly number[]; readonly bottom: number } {
  const of: number[] = [];
  let bottom = 0;
  for (let first = 0; first < choices.length; first += perLine) {
    const line = choices.slice(first, first + perLine);
    of.push(...line.map(() => bottom));
    bottom += choiceLine + (Math.max(...line.map((lines) => lines.length)) - 1) * tableLine;
  }
  return { of, bottom };
}

/** Lines to be written on by hand: each label with a rule behind it; several on one line share its width. */
export function ruledCell(flow: Flow, lines: readonly (readonly string[])[], width: number): LaidCell {
  const inside = width - 2 * cellPadding.x;
  return {
    height: lines.length * ruledLine + 2 * cellPadding.y,
    fillsRow: false,
    draw: ({ x, y }) => {
      lines.forEach((labels, row) => {
        const top = y + cellPadding.y + row * ruledLine;
        const share = inside / labels.length;
        labels.forEach((label, index) => {
          const left = x + cellPadding.x + index * share;
          drawLine(flow.sheet, label, { x: left, y: top, height: ruledLine }, { size: sizes.small, color: colors.quiet });
          const from = left + flow.sheet.widthOf(label, sizes.small) + 1;
          const base = top + ruledLine - 0.9;
          flow.sheet.line({ x: from, y: base }, { x: left + share - (index < labels.length - 1 ? 1.5 : 0), y: base }, { color: colors.rule, width: 0.2 });
        });
      });
    },
  };
}
