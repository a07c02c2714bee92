import type { CountTable, MeanTable, Release } from '../../core/aggregation/index.ts';
import { csvLines, type CsvCell } from './csvLines.ts';
import { codeLabel, publicationWords, type PublicationLanguage } from './publicationWords.ts';

/** The columns of a published CSV, named in the manner of SDMX-CSV: dimensions, observation, attributes. */
export const publicationColumns = [
  'DATAFLOW', 'TABLE', 'TIME_PERIOD', 'ROW_DIMENSION', 'ROW', 'ROW_LABEL', 'COLUMN_DIMENSION', 'COLUMN', 'COLUMN_LABEL', 'MEASURE',
  'OBS_VALUE', 'OBS_COUNT', 'OBS_STATUS', 'CONF_STATUS', 'VIEW', 'CAMPAIGN', 'TITLE', 'ORGANISER', 'RELEASED',
] as const;

/** The code of a total, and of the one column of means by a single dimension. */
const total = '_T';

/**
 * A release as one long table (SPEC G6): a line for each cell, totals as `_T`. A cell not shown has no value, `OBS_STATUS` `Q` and
 * `CONF_STATUS` `C`, whatever the reason; all others are `A` and `F` (SDMX code lists CL_OBS_STATUS and CL_CONF_STATUS).
 * The same release makes the same text.
 */
export function publicationCsv(release: Release, language: PublicationLanguage): string {
  const { campaign, date, periods, view } = release;
  const before = ['ZHITI:SELF_ASSESSMENT(1.0)'];
  const after = [view, campaign.id, campaign.title, campaign.organiser, date].map(textCell);
  const lines = [...release.counts.flatMap((table) => countCells(table)), ...release.means.flatMap(meanCells)];
  const firms: Cell = { table: 'all', rows: null, row: total, columns: null, column: total, measure: 'firms', value: numberOf(release.n), count: null };
  return csvLines([
    publicationColumns.map(textCell),
    ...[firms, ...lines].map((cell) => [
      ...[...before, cell.table, periods.join('/'), cell.rows ?? total, cell.row, labelOf(cell.rows, cell.row, language)].map(textCell),
      ...[cell.columns ?? total, cell.column, labelOf(cell.columns, cell.column, language), cell.measure].map(textCell),
      { number: cell.value ?? '' },
      { number: cell.count ?? '' },
      ...[cell.value === null ? 'Q' : 'A', cell.value === null ? 'C' : 'F'].map(textCell),
      ...after,
    ]),
  ]);
}

/** One line: codes, and numbers in digits or null where they are not shown. */
type Cell = {
  readonly table: string;
  readonly rows: CountTable['rows'] | null;
  readonly row: string;
  readonly columns: CountTable['rows'] | null;
  readonly column: string;
  readonly measure: string;
  readonly value: string | null;
  readonly count: string | null;
};

function countCells({ id, rows, columns, rowCodes, columnCodes, cells, rowTotals, columnTotals, total: all }: CountTable): readonly Cell[] {
  const cell = (row: string, column: string, count: number | null | undefined): Cell => ({
    table: id, rows, row, columns, column, measure: 'firms', value: numberOf(count ?? null), count: null,
  });
  return [
    ...rowCodes.flatMap((row, index) => [
      ...columnCodes.map((column, place) => cell(row, column, cells[index]?.[place])),
      cell(row, total, rowTotals[index]),
    ]),
    ...columnCodes.map((column, place) => cell(total, column, columnTotals[place])),
    cell(total, total, all),
  ];
}

function meanCells({ id, measure, rows, columns, rowCodes, columnCodes, cells }: MeanTable): readonly Cell[] {
  const codes = columns === null ? [total] : columnCodes;
  return rowCodes.flatMap((row, index) =>
    codes.map((column, place): Cell => {
      const mean = cells[index]?.[place] ?? null;
      return { table: id, rows, row, columns, column, measure, value: mean === null ? null : tenthsText(mean.tenths), count: mean === null ? null : String(mean.n) };
    }),
  );
}

/** Tenths as a number with one decimal: 23 is `2.3`. */
export function tenthsText(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

function numberOf(count: number | null): string | null {
  return count === null ? null : String(count);
}

function labelOf(dimension: CountTable['rows'] | null, code: string, language: PublicationLanguage): string {
  return dimension === null || code === total ? publicationWords(language).total : codeLabel(dimension, code, language);
}

function textCell(text: string): CsvCell {
  return { text };
}
