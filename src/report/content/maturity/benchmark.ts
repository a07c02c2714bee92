import { percentOfPermille, placeAmong, type LevelShareReport } from '../../../core/assessment/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import { column, row, rowWith, text } from '../tableCells.ts';
import { levelName, levelOrdinal } from './names.ts';
import type { MaturityContext } from './maturityContext.ts';

/** Where the level stands among published shares, each year on its own (SPEC B1). */
export function benchmark(context: MaturityContext): readonly Block[] {
  const { words: all, language, shares, score } = context;
  const words = all.benchmark;
  const { outcome } = score;
  const level = outcome.status === 'complete' ? outcome.level : null;
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', text: level === null ? words.notCertain : words.intro(levelName(context, level)), tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [
        column(words.columns.report, 62),
        column(words.columns.companies, 24, 'right'),
        column(words.columns.groups, 58),
        column(words.columns.place, 30),
      ],
      rows: shares.reports.map((report) => reportRow(context, report, level)),
    },
    { kind: 'paragraph', text: shares.notice[language], tone: 'quiet' },
  ];
}

function reportRow(context: MaturityContext, report: LevelShareReport, level: number | null): TableRow {
  const { language, words: all } = context;
  const words = all.benchmark;
  const cells = [
    { kind: 'titled', title: report.title[language], text: words.dates(report.asOf, report.published) } as const,
    text(report.companies === null ? words.notPublished : report.isAtLeast ? words.moreThan(report.companies) : String(report.companies)),
    text(report.groups.map(({ from, to, permille }) => words.group(groupName(context, from, to), percentOfPermille(permille))).join(all.listComma)),
    text(level === null ? '—' : placeText(context, report, level), true),
  ];
  return report.note === undefined ? row(...cells) : rowWith([{ label: words.note, text: report.note[language] }], ...cells);
}

function placeText({ words: { benchmark: words } }: MaturityContext, report: LevelShareReport, level: number): string {
  const { below, same, above } = placeAmong(report, level);
  return words.place(percentOfPermille(below), percentOfPermille(same), percentOfPermille(above));
}

const highestLevel = 5;

function groupName(context: MaturityContext, from: number, to: number): string {
  const words = context.words.benchmark;
  if (from === 0) return words.atMost(levelOrdinal(context, to));
  if (to === highestLevel) return words.atLeast(levelOrdinal(context, from));
  return levelOrdinal(context, from);
}
