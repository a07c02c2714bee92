import type { AnswerMark, TableCell, TableColumn } from '../reportDocument.ts';
import { choicesCell, ruledCell } from './blankCells.ts';
import { drawMark } from './drawMark.ts';
import { drawLine, linesOf, type Flow } from './flow.ts';
import { cellPadding, tableLine, type LaidCell } from './laidCell.ts';
import type { Sheet, TextStyle } from './sheet.ts';
import { colors, mix, sizes } from './theme.ts';

export { cellPadding, tableLine, type LaidCell };

const ink: TextStyle = { size: sizes.table, color: colors.ink };
const small: TextStyle = { size: sizes.small, color: colors.quiet };
const discRoom = 4.4;

/** Lays out a cell in a column of the given width. */
export function layCell(flow: Flow, cell: TableCell, width: number, align: TableColumn['align']): LaidCell {
  const inside = width - 2 * cellPadding.x;
  const { sheet } = flow;
  switch (cell.kind) {
    case 'text':
      return textCell(sheet, [{ lines: linesOf(flow, cell.text, inside, sizes.table), style: { ...ink, strong: cell.strong } }], width, align);
    case 'titled':
      return textCell(
        sheet,
        [
          { lines: linesOf(flow, cell.title, inside, sizes.table), style: { ...ink, strong: true } },
          { lines: linesOf(flow, cell.text, inside, sizes.small), style: small },
        ],
        width,
        align,
      );
    case 'score':
      return scoreCell(sheet, cell, width);
    case 'meter':
      return meterCell(sheet, cell, width);
    case 'answer':
      return answerCell(sheet, cell.mark, textCell(sheet, [{ lines: linesOf(flow, cell.text, inside - discRoom, sizes.table), style: ink }], width, 'left', discRoom));
    case 'choices':
      return choicesCell(flow, cell.labels, width);
    case 'ruled':
      return ruledCell(flow, cell.lines, width);
  }
}

type Part = { readonly lines: readonly string[]; readonly style: TextStyle };

function textCell(sheet: Sheet, parts: readonly Part[], width: number, align: TableColumn['align'], indent = 0): LaidCell {
  const count = parts.reduce((sum, part) => sum + part.lines.length, 0);
  return {
    height: count * tableLine + 2 * cellPadding.y,
    fillsRow: false,
    draw: (box) => {
      const x = align === 'left' ? box.x + cellPadding.x + indent : align === 'right' ? box.x + width - cellPadding.x : box.x + width / 2;
      let y = box.y + cellPadding.y;
      for (const part of parts) {
        for (const line of part.lines) {
          drawLine(sheet, line, { x, y, height: tableLine }, part.style, align);
          y += tableLine;
        }
      }
    },
  };
}

/** The higher the score, the darker the ground; the number is always there to be read. */
function scoreCell(sheet: Sheet, cell: Extract<TableCell, { readonly kind: 'score' }>, width: number): LaidCell {
  return {
    height: tableLine + 2 * cellPadding.y,
    fillsRow: true,
    draw: ({ x, y, height }) => {
      const ground = mix(colors.paper, colors.accentLight, 0.7 * (cell.value ?? 0));
      if (cell.value !== null) sheet.rect(x + 0.3, y + 0.3, width - 0.6, height - 0.6, { fill: ground });
      const color = cell.value === null ? colors.quiet : colors.ink;
      drawLine(sheet, cell.text, { x: x + width / 2, y, height }, { ...ink, color, strong: cell.isReached }, 'center');
    },
  };
}

function meterCell(sheet: Sheet, cell: Extract<TableCell, { readonly kind: 'meter' }>, width: number): LaidCell {
  const textWidth = 15;
  const track = width - textWidth - 2 * cellPadding.x;
  return {
    height: tableLine + 2 * cellPadding.y,
    fillsRow: true,
    draw: ({ x, y, height }) => {
      const left = x + cellPadding.x;
      const top = y + height / 2 - 1.1;
      const lengthOf = (value: number) => (value / cell.maximum) * track;
      sheet.rect(left, top, lengthOf(cell.ceiling), 2.2, { fill: colors.tint, stroke: { color: colors.accentLight, width: 0.2 } });
      if (cell.value !== null && cell.value > 0) sheet.rect(left, top, lengthOf(cell.value), 2.2, { fill: colors.accent });
      drawLine(sheet, cell.text, { x: x + width - cellPadding.x, y, height }, ink, 'right');
    },
  };
}

function answerCell(sheet: Sheet, mark: AnswerMark, text: LaidCell): LaidCell {
  return {
    height: text.height,
    fillsRow: false,
    draw: (box) => {
      drawMark(sheet, mark, { x: box.x + cellPadding.x + 1.5, y: box.y + cellPadding.y + tableLine / 2 });
      text.draw(box);
    },
  };
}
