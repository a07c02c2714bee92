import { criteriaChapter } from '../content/ladder/criteriaChapter.ts';
import type { LadderContext } from '../content/ladder/ladderContext.ts';
import { editionName } from '../content/ladder/ladderNames.ts';
import { ladderPath } from '../content/ladder/ladderPath.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import type { ReportSheet } from './reportSheet.ts';
import { tablesAsSheets } from './sheetOfTable.ts';

/** The sheets on the ladder: every condition of every edition, and the cheapest path where there is a next rung. */
export function ladderSheets(context: LadderContext, words: SheetWords): readonly ReportSheet[] {
  const { names } = words;
  const withPath = context.views.filter(({ path }) => path !== null);
  return [
    ...tablesAsSheets(criteriaChapter(context), words, context.views.map((view) => names.criteria(editionName(view)))),
    ...tablesAsSheets(ladderPath(context), words, withPath.map((view) => names.ladderPlan(editionName(view)))),
  ];
}
