import type { CountTable, Dimension, MeanTable, Release } from '../../core/aggregation/index.ts';
import type { TableCell, TableSheet } from '../workbook/writeTables.ts';
import { tenthsText } from './publicationCsv.ts';
import { codeLabel, publicationWords, type PublicationLanguage, type PublicationWords } from './publicationWords.ts';

/**
 * A release as sheets (SPEC G3–G8): the methods first, then a sheet for each table of counts with its totals, for the element
 * scores by each dimension, and for the mean by two. A cell not shown says `c`.
 */
export function publicationSheets(release: Release, language: PublicationLanguage): readonly TableSheet[] {
  const words = publicationWords(language);
  const context: Context = { release, language, words };
  const byOne = release.means.filter(({ columns }) => columns === null);
  return [
    methodsSheet(context),
    ...release.counts.map((table) => countSheet(table, context)),
    ...[...new Set(byOne.map(({ rows }) => rows))].map((rows) => scoreSheet(byOne.filter((table) => table.rows === rows), rows, context)),
    ...release.means.flatMap((table) => (table.columns === null ? [] : [meanSheet(table, table.columns, context)])),
  ];
}

type Context = { readonly release: Release; readonly language: PublicationLanguage; readonly words: PublicationWords };

function methodsSheet({ release, words }: Context): TableSheet {
  const { campaign, method } = release;
  const facts = words.methods({
    ...method,
    title: campaign.title,
    organiser: campaign.organiser,
    campaign: campaign.id,
    date: release.date,
    periods: release.periods.join(', '),
    editions: campaign.editions.join(', '),
    level: campaign.level,
    n: release.n === null ? 'c' : String(release.n),
    isInternal: release.view === 'internal',
  });
  return {
    name: words.methodsSheet,
    columns: [{ head: words.item, width: 26 }, { head: words.explanation, width: lineWidth }],
    rows: facts.flatMap(([item, explanation]) => linesOf(explanation).map((line, index) => [textCell(index === 0 ? item : ''), textCell(line)])),
  };
}

/** In characters of the Latin alphabet; a Chinese one is as wide as two. */
const lineWidth = 110;

/** A long text on several rows, broken behind a mark where it can be: not every program makes a row as high as its text. */
function linesOf(text: string): readonly string[] {
  const lines = [''];
  for (const part of text.split(/(?<=[，。；：、]|[,.;:] )/u)) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && widthOf(last + part) > lineWidth - 6) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2.1 : 1.1), 0);
}

function countSheet(table: CountTable, context: Context): TableSheet {
  const { words } = context;
  const rows = words.dimensions[table.rows];
  const columns = words.dimensions[table.columns];
  return framed({
    name: words.by(rows, columns),
    columns: [first(rows, table.rows), ...table.columnCodes.map((code) => column(labelOf(table.columns, code, context))), column(words.total)],
    rows: [
      ...table.rowCodes.map((code, index) => [
        textCell(labelOf(table.rows, code, context)),
        ...table.columnCodes.map((_, place) => countCell(table.cells[index]?.[place])),
        countCell(table.rowTotals[index]),
      ]),
      [textCell(words.total), ...table.columnCodes.map((_, place) => countCell(table.columnTotals[place])), countCell(table.total)],
    ],
  }, context.release.view === 'internal' ? words.internalLegend : words.legend);
}

/** The measures side by side: all rest on the same firms, so their number stands once. */
function scoreSheet(tables: readonly MeanTable[], rows: Dimension, context: Context): TableSheet {
  const { words } = context;
  const codes = tables[0]?.rowCodes ?? [];
  const cells = codes.map((code) => tables.map((table) => table.cells[table.rowCodes.indexOf(code)]?.[0] ?? null));
  return framed({
    name: words.meansBy(words.dimensions[rows]),
    columns: [first(words.dimensions[rows], rows), ...tables.map(({ measure }) => column(words.measures[measure])), column(words.firmsOfMeans)],
    rows: codes.map((code, index) => {
      const means = cells[index] ?? [];
      return [textCell(labelOf(rows, code, context)), ...means.map(meanCell), countCell(means.find((mean) => mean !== null)?.n)];
    }),
  }, context.release.view === 'internal' ? words.internalLegend : words.meansLegend);
}

function meanSheet(table: MeanTable, columns: Dimension, context: Context): TableSheet {
  const { words } = context;
  const rows = words.dimensions[table.rows];
  return framed({
    name: words.meansByTwo(rows, words.dimensions[columns]),
    columns: [first(rows, table.rows), ...table.columnCodes.map((code) => column(labelOf(columns, code, context)))],
    rows: table.rowCodes.map((code, index) => [
      textCell(labelOf(table.rows, code, context)),
      ...table.columnCodes.map((_, place) => meanCell(table.cells[index]?.[place])),
    ]),
  }, context.release.view === 'internal' ? words.internalLegend : words.meansLegend);
}

/** The legend of the signs stands in a column of its own beside the table, line by line, below a table of fewer rows too. */
function framed(sheet: TableSheet, legend: readonly string[]): TableSheet {
  return {
    ...sheet,
    columns: [...sheet.columns, { head: 'CONF_STATUS', width: 36 }],
    rows: Array.from({ length: Math.max(sheet.rows.length, legend.length) }, (_, index) => [
      ...(sheet.rows[index] ?? sheet.columns.map(() => textCell(''))),
      textCell(legend[index] ?? ''),
    ]),
  };
}

function first(head: string, dimension: Dimension): { readonly head: string; readonly width: number } {
  return { head, width: dimension === 'area' || dimension === 'sector' ? 28 : 18 };
}

function column(head: string): { readonly head: string; readonly width: number } {
  return { head, width: Math.min(20, Math.max(9, Math.ceil(widthOf(head) + 2))) };
}

function countCell(count: number | null | undefined): TableCell {
  return count === null || count === undefined ? textCell('c') : { kind: 'number', decimal: String(count) };
}

function meanCell(mean: { readonly tenths: number } | null | undefined): TableCell {
  return mean === null || mean === undefined ? textCell('c') : { kind: 'number', decimal: tenthsText(mean.tenths) };
}

function labelOf(dimension: Dimension, code: string, { language }: Context): string {
  return codeLabel(dimension, code, language);
}

function textCell(text: string): TableCell {
  return { kind: 'text', text };
}
