import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type ITableBordersOptions, type ITableCellOptions, type Paragraph } from 'docx';
import { hex } from './docxTheme.ts';

type Frame = 'none' | 'lines';

/** A table without a head; `lines` has a thin line below every row. */
export function plainTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[], frame: Frame): Table {
  return framedTable(
    widths,
    rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, index) => cellOf(children, widths[index] ?? 0)) })),
    frame,
  );
}

/** Rows under fixed widths in twips, so that every program lays them out alike. */
export function framedTable(widths: readonly number[], rows: readonly TableRow[], frame: Frame): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: bordersOf(frame),
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    rows: [...rows],
  });
}

/** A cell of a width in twips; Word wants at least one paragraph in it. */
export function cellOf(children: readonly Paragraph[], width: number, options: Omit<ITableCellOptions, 'children' | 'width'> = {}): TableCell {
  return new TableCell({ ...options, children, width: { size: width, type: WidthType.DXA } });
}

/** Widths in twips in proportion to shares; together they are exactly the whole. */
export function widthsOf(shares: readonly number[], whole: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let edge = 0;
  return shares.map((share) => {
    before += share;
    const next = Math.round((before / total) * whole);
    const width = next - edge;
    edge = next;
    return width;
  });
}

function bordersOf(frame: Frame): ITableBordersOptions {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const thin = frame === 'none' ? none : ({ style: BorderStyle.SINGLE, size: 4, color: hex.rule } as const);
  return { top: thin, bottom: thin, insideHorizontal: thin, left: none, right: none, insideVertical: none };
}
