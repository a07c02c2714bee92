import { toFractionText } from '../../core/shared/index.ts';
import { answers } from '../content/maturity/answers.ts';
import { benchmarkPack } from '../content/maturity/benchmarkPack.ts';
import { levelBars } from '../content/maturity/maturityCharts.ts';
import type { MaturityContext } from '../content/maturity/maturityContext.ts';
import { levelName } from '../content/maturity/names.ts';
import { thresholdText } from '../content/numbers.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import { gapSheet } from './gapSheet.ts';
import { planSheet } from './planSheet.ts';
import { numberCell, textCell, type ReportSheet } from './reportSheet.ts';
import { tablesAsSheets } from './sheetOfTable.ts';
import { subdomainSheet } from './subdomainSheet.ts';

/** The sheets on maturity: levels, sub-domains, gaps, plan, benchmark pack, answers. */
export function maturitySheets(context: MaturityContext, words: SheetWords): readonly ReportSheet[] {
  const { gaps, improvement, leftOut } = context;
  return [
    levelSheet(context, words),
    subdomainSheet(context, words),
    ...(gaps === null || leftOut.includes('gaps') ? [] : [gapSheet(context, gaps, words)]),
    ...(improvement.path === null || leftOut.includes('plan') ? [] : [planSheet(context, improvement.path, words)]),
    ...(leftOut.includes('plan') ? [] : tablesAsSheets(benchmarkPack(context), words, [words.names.packLevels, words.names.packElements])),
    ...(leftOut.includes('answers') ? [] : tablesAsSheets(answers(context), words, [words.names.answers])),
  ];
}

function levelSheet(context: MaturityContext, words: SheetWords): ReportSheet {
  const { bars } = levelBars(context);
  return {
    name: words.names.levels,
    columns: [
      { head: words.level, width: 22 },
      { head: words.score, width: 12 },
      { head: words.exact, width: 26 },
      { head: words.threshold, width: 12 },
      { head: words.state, width: 16 },
    ],
    rows: context.score.levels.map((level, index) => [
      textCell(levelName(context, level.level)),
      numberCell(bars[index]?.text ?? ''),
      textCell(level.status === 'scored' ? toFractionText(level.score) : ''),
      numberCell(thresholdText(context.threshold)),
      textCell(bars[index]?.stateText ?? ''),
    ]),
  };
}
