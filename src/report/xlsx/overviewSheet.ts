import { toFractionText } from '../../core/shared/index.ts';
import { cover } from '../content/cover.ts';
import { rungFigure } from '../content/ladder/ladderSummaryPage.ts';
import { packSource } from '../content/maturity/benchmarkPack.ts';
import type { MaturityContext } from '../content/maturity/maturityContext.ts';
import { maturityFigures } from '../content/maturity/maturityVerdict.ts';
import type { ReportContext } from '../content/reportContext.ts';
import { securityFigures } from '../content/security/securityVerdict.ts';
import type { Figure } from '../reportDocument.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import { numberCell, textCell, type ReportSheet, type SheetCell } from './reportSheet.ts';

type Row = readonly SheetCell[];

/** Who was assessed, the results as they stand on the cards of the report, and what they are not. */
export function overviewSheet(context: ReportContext, words: SheetWords): ReportSheet {
  const { company, facts, notice, warning, preparedBy } = cover(context, '');
  const { maturity, security, ladder } = context;
  return {
    name: words.names.overview,
    columns: [
      { head: words.item, width: 26 },
      { head: words.content, width: 60 },
      { head: words.notice, width: 60 },
    ],
    rows: [
      row(words.notice, context.words.badge, notice),
      row(words.company, company),
      ...facts.map(({ label, value }) => row(label, value)),
      ...(preparedBy === undefined ? [] : [row(preparedBy.label, preparedBy.name)]),
      ...(warning === null ? [] : [row(words.notice, warning)]),
      ...(maturity === null ? [] : maturityFigures(maturity).map(figureRow)),
      ...(maturity?.score.outcome.status === 'complete' ? [row(words.exact, toFractionText(maturity.score.outcome.total))] : []),
      ...(maturity === null ? [] : packRows(maturity)),
      ...(security === null ? [] : securityFigures(security).map(figureRow)),
      ...(ladder === null ? [] : ladder.views.map(rungFigure).map(figureRow)),
    ],
  };
}

/** Names the pack that sheets of their own stand the company beside. */
function packRows(context: MaturityContext): readonly Row[] {
  const { benchmark, leftOut, words: { pack } } = context;
  const isShown = benchmark !== null && !leftOut.includes('plan') && !leftOut.includes('maturity');
  return isShown ? [row(pack.title, packSource(context, benchmark), pack.remark)] : [];
}

function row(label: string, text: string, note = ''): Row {
  return [textCell(label), textCell(text), textCell(note)];
}

function figureRow({ label, value, detail }: Figure): Row {
  return [textCell(label), numberCell(value), textCell(detail)];
}
