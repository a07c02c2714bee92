import type { RowDetail, TableBlock, TableRow } from '../reportDocument.ts';
import { drawLine, lineHeight, linesOf, type Flow } from './flow.ts';
import { cellPadding, layCell, tableLine, type LaidCell } from './tableCells.ts';
import { colors, sizes } from './theme.ts';

/** A strip over the whole width of a table that is never cut. */
export type Band = {
  readonly height: number;
  /** Whether the next band must stand on the same page. */
  readonly keepsNext: boolean;
  readonly draw: (y: number) => void;
  /** The group it belongs to, to be repeated on the next page; null before the first group. */
  readonly group: string | null;
  readonly headsGroup: boolean;
};

type Box = { readonly left: number; readonly width: number };

/** The widths of a table's columns in mm. */
export function columnWidths(flow: Flow, columns: TableBlock['columns']): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (flow.width * column.share) / total);
}

/** The heads of the columns, as one strip. */
export function headBand(flow: Flow, columns: TableBlock['columns'], widths: readonly number[]): Band {
  const lines = columns.map((column, index) => linesOf(flow, column.head, (widths[index] ?? 0) - 2 * cellPadding.x, sizes.small));
  const pitch = lineHeight(sizes.small, 1.3);
  const height = Math.max(...lines.map((cell) => cell.length)) * pitch + 2 * cellPadding.y;
  return {
    height,
    keepsNext: true,
    group: null,
    headsGroup: false,
    draw: (y) => {
      flow.sheet.rect(flow.left, y, flow.width, height, { fill: colors.accent });
      let left = flow.left;
      columns.forEach((column, index) => {
        const width = widths[index] ?? 0;
        const x = column.align === 'left' ? left + cellPadding.x : column.align === 'right' ? left + width - cellPadding.x : left + width / 2;
        const cell = lines[index] ?? [];
        const top = y + (height - cell.length * pitch) / 2;
        cell.forEach((line, row) => drawLine(flow.sheet, line, { x, y: top + row * pitch, height: pitch }, { size: sizes.small, color: colors.paper, strong: true }, column.align));
        left += width;
      });
    },
  };
}

/** The strip that heads a group of rows. */
export function groupBand(flow: Flow, text: string, note: string): Band {
  const height = tableLine + 2 * cellPadding.y - 0.6;
  return {
    height,
    keepsNext: true,
    group: text,
    headsGroup: true,
    draw: (y) => {
      flow.sheet.rect(flow.left, y, flow.width, height, { fill: colors.tint });
      drawLine(flow.sheet, text, { x: flow.left + cellPadding.x, y, height }, { size: sizes.table, color: colors.accent, strong: true });
      drawLine(flow.sheet, note, { x: flow.left + flow.width - cellPadding.x, y, height }, { size: sizes.small, color: colors.quiet }, 'right');
    },
  };
}

/** Cuts the rows of a table into strips; long details are cut between lines, everything else stays whole. */
export function bandsOf(flow: Flow, table: TableBlock, widths: readonly number[]): readonly Band[] {
  let group: string | null = null;
  return table.rows.flatMap((row, at): readonly Band[] => {
    if (row.kind === 'group') {
      group = row.text;
      return [groupBand(flow, row.text, row.note)];
    }
    if (row.kind === 'marker') return [markerBand(flow, row.text, group)];
    const isMarked = table.rows[at + 1]?.kind === 'marker';
    const cells = row.cells.map((cell, index) => layCell(flow, cell, widths[index] ?? 0, table.columns[index]?.align ?? 'left'));
    const bands = rowBands(flow, row, cells, widths, group, table.rowAlign);
    return isMarked ? bands.map((band) => ({ ...band, keepsNext: true })) : bands;
  });
}

function markerBand(flow: Flow, text: string, group: string | null): Band {
  const height = tableLine + 1.6;
  return {
    height,
    keepsNext: false,
    group,
    headsGroup: false,
    draw: (y) => {
      flow.sheet.rect(flow.left, y, flow.width, height, { fill: colors.warningTint });
      drawRule(flow, y, colors.warning, 0.5);
      drawLine(flow.sheet, text, { x: flow.left + flow.width - cellPadding.x, y, height }, { size: sizes.table, color: colors.warning, strong: true }, 'right');
    },
  };
}

function rowBands(
  flow: Flow,
  row: Extract<TableRow, { readonly kind: 'row' }>,
  cells: readonly LaidCell[],
  widths: readonly number[],
  group: string | null,
  rowAlign: TableBlock['rowAlign'],
): readonly Band[] {
  const details = keptTogether(row.details.flatMap((detail) => detailBands(flow, detail, group)));
  const height = Math.max(...cells.map((cell) => cell.height));
  const main: Band = {
    height,
    keepsNext: details.length > 0,
    group,
    headsGroup: false,
    draw: (y) => {
      let x = flow.left;
      cells.forEach((cell, index) => {
        const inset = rowAlign === 'middle' && !cell.fillsRow ? (height - cell.height) / 2 : 0;
        cell.draw({ x, y: y + inset, height });
        x += widths[index] ?? 0;
      });
    },
  };
  const bands = [main, ...details];
  return bands.map((band, index) => (index === bands.length - 1 ? withRule(flow, band) : band));
}

/** Details of up to this many lines stay on one page with their row. */
const longestWhole = 8;

/** Long details are cut, but at least two lines stay together at either end. */
function keptTogether(details: readonly Band[]): readonly Band[] {
  const last = details.length - 1;
  return details.map((band, index) => ({
    ...band,
    keepsNext: index < last && (details.length <= longestWhole || index === 0 || index === last - 1),
  }));
}

const detailPitch = lineHeight(sizes.small + 0.4, 1.4);

function detailBands(flow: Flow, detail: RowDetail, group: string | null): readonly Band[] {
  const size = sizes.small + 0.4;
  const labelWidth = flow.sheet.widthOf(detail.label, size) + 2;
  const box: Box = { left: flow.left + 3 * cellPadding.x, width: flow.width - 4 * cellPadding.x };
  const lines = linesOf(flow, detail.text, box.width - labelWidth, size);
  return lines.map((line, index) => ({
    height: detailPitch + (index === lines.length - 1 ? 0.5 : 0),
    keepsNext: false,
    group,
    headsGroup: false,
    draw: (y) => {
      if (index === 0) drawLine(flow.sheet, detail.label, { x: box.left, y, height: detailPitch }, { size, color: colors.accent });
      drawLine(flow.sheet, line, { x: box.left + labelWidth, y, height: detailPitch }, { size, color: colors.quiet });
    },
  }));
}

/** The last strip of a row ends with a thin line. */
function withRule(flow: Flow, band: Band): Band {
  const extra = 0.7;
  return {
    ...band,
    height: band.height + extra,
    draw: (y) => {
      band.draw(y);
      drawRule(flow, y + band.height + extra, colors.rule, 0.2);
    },
  };
}

function drawRule(flow: Flow, y: number, color: (typeof colors)[keyof typeof colors], width: number): void {
  flow.sheet.line({ x: flow.left, y }, { x: flow.left + flow.width, y }, { color, width });
}
