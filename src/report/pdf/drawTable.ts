import type { TableBlock } from '../reportDocument.ts';
import type { Flow } from './flow.ts';
import { bandsOf, columnWidths, groupBand, headBand, type Band } from './tableBands.ts';

/**
 * Draws a table. Rows stay whole, heads stay with their rows, and where the table goes on over the page its
 * column heads and the current group are repeated; only details of many lines are cut between lines.
 */
export function drawTable(flow: Flow, table: TableBlock, continued: string): void {
  const widths = columnWidths(flow, table.columns);
  const head = headBand(flow, table.columns, widths);
  const place = (band: Band) => {
    band.draw(flow.y);
    flow.y += band.height;
  };
  const runs = runsOf(bandsOf(flow, table, widths));
  if (flow.y + head.height + heightOfRun(runs[0] ?? []) > flow.bottom && flow.y > flow.top) flow.turnPage();
  place(head);
  const goOnOverPage = (band: Band) => {
    flow.turnPage();
    place(head);
    if (band.group !== null && !band.headsGroup) place(groupBand(flow, `${band.group}${continued}`, ''));
  };
  for (const run of runs) {
    // A run that fits on no page is placed strip by strip.
    const isWhole = heightOfRun(run) <= flow.bottom - flow.top - 2 * head.height;
    run.forEach((band, index) => {
      const needed = isWhole && index === 0 ? heightOfRun(run) : band.height;
      if (flow.y + needed > flow.bottom) goOnOverPage(band);
      place(band);
    });
  }
  flow.y += 5;
}

/** The height of a table's head with the first rows that have to stand below it. */
export function tableOpening(flow: Flow, table: TableBlock): number {
  const widths = columnWidths(flow, table.columns);
  const few = { ...table, rows: table.rows.slice(0, 2) };
  return headBand(flow, table.columns, widths).height + heightOfRun(runsOf(bandsOf(flow, few, widths))[0] ?? []);
}

/** Bands that keep each other on one page. */
function runsOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const runs: Band[][] = [];
  let run: Band[] = [];
  for (const band of bands) {
    run.push(band);
    if (band.keepsNext) continue;
    runs.push(run);
    run = [];
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function heightOfRun(run: readonly Band[]): number {
  return run.reduce((sum, band) => sum + band.height, 0);
}
