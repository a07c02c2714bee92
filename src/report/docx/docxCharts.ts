import type { Paragraph, Table } from 'docx';
import type { BarsBlock, Figure, RadarBlock, StepsBlock, TableBlock, TableCell, TilesBlock } from '../reportDocument.ts';
import { drawTable } from './docxTable.ts';
import { plainTable, widthsOf } from './docxTables.ts';
import { hex, sizes, textWidth } from './docxTheme.ts';
import { cellLine, quiet } from './docxText.ts';

/** Figures side by side, at most four in a row, without a frame. */
export function figureTables(figures: readonly Figure[]): readonly Table[] {
  const inRow = 4;
  const rows = Array.from({ length: Math.ceil(figures.length / inRow) }, (_, index) => figures.slice(index * inRow, (index + 1) * inRow));
  return rows.map((row) => plainTable(widthsOf(row.map(() => 1), textWidth), [row.map(figureCell)], 'none'));
}

function figureCell({ label, value, detail }: Figure): readonly Paragraph[] {
  return [cellLine(label, quiet), cellLine(value, { size: sizes.figure, bold: true, color: hex.accent }, { spacing: { before: 0, after: 0 } }), cellLine(detail, { size: sizes.small, ...quiet })];
}

/** A radar as the table of its numbers. */
export function radarTable({ axes, legend }: RadarBlock): Table {
  return numberTable(
    [['', 60], [legend.value, 30], [legend.ceiling, 30]],
    axes.map(({ label, value, atLeast, ceiling }) => [label, value === null ? `≥ ${atLeast} · ${legend.open}` : roundedBelow(value), String(ceiling)]),
  );
}

/** Bars as the table of their numbers, the threshold last. */
export function barsTable({ bars, threshold }: BarsBlock): Table {
  return numberTable([['', 60], [threshold.label, 30], ['', 30]], bars.map(({ label, text, stateText }) => [label, text, stateText]));
}

/** Each ladder as a table, its highest rung on top, as one climbs it. */
export function stepTables({ ladders }: StepsBlock): readonly Table[] {
  return ladders.map(({ title, ground, steps }) =>
    drawTable({
      kind: 'table',
      rowAlign: 'top',
      columns: [{ head: title, share: 50, align: 'left' }, { head: '', share: 70, align: 'left' }],
      rows: [...[...steps].reverse().map(({ label, detail, state }) => ({
        kind: 'row' as const,
        details: [],
        cells: [text(`${state === 'ahead' ? '○' : '●'} ${label}`, state === 'standing'), text(detail, state === 'standing')],
      })), { kind: 'row', details: [], cells: [text(ground), text('')] }],
    }),
  );
}

/** A map of tiles as a table, a row for each tile. */
export function tileTable({ groups }: TilesBlock): Table {
  return drawTable({
    kind: 'table',
    rowAlign: 'top',
    columns: [{ head: '', share: 70, align: 'left' }, { head: '', share: 30, align: 'left' }, { head: '', share: 30, align: 'right' }],
    rows: groups.flatMap(({ label, tiles }) => [
      { kind: 'group' as const, text: label, note: '' },
      ...tiles.map(({ code, title, state, counts }) => ({ kind: 'row' as const, details: [], cells: [text(`${code} ${title}`), text(state), text(counts)] })),
    ]),
  });
}

/** Two decimals, more where two would read as a tenth that is not reached: thresholds lie on tenths. */
function roundedBelow(value: number): string {
  for (let decimals = 2; decimals < 12; decimals += 1) {
    const said = value.toFixed(decimals);
    const isTenth = Number.isInteger(Math.round(Number(said) * 1e12) / 1e11);
    if (Number(said) <= value || !isTenth) return said;
  }
  return String(value);
}

function numberTable(heads: readonly (readonly [head: string, share: number])[], rows: readonly (readonly string[])[]): Table {
  const table: TableBlock = {
    kind: 'table',
    rowAlign: 'middle',
    columns: heads.map(([head, share], index) => ({ head, share, align: index === 0 ? 'left' : 'right' })),
    rows: rows.map((cells) => ({ kind: 'row', details: [], cells: cells.map((cell) => text(cell)) })),
  };
  return drawTable(table);
}

function text(content: string, strong = false): TableCell {
  return { kind: 'text', text: content, strong };
}
