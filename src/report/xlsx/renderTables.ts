import { xmlText } from '../docx/xmlText.ts';
import { reportContext } from '../content/reportContext.ts';
import { mapTexts } from '../pdf/mapTexts.ts';
import type { ReportInput } from '../reportInput.ts';
import { englishSheetWords } from '../words/sheets.en.ts';
import { chineseSheetWords } from '../words/sheets.zh-CN.ts';
import { ladderSheets } from './ladderSheets.ts';
import { maturitySheets } from './maturitySheets.ts';
import { overviewSheet } from './overviewSheet.ts';
import type { ReportSheet } from './reportSheet.ts';
import { securitySheets } from './securitySheets.ts';

/**
 * The tables of a report as sheets of plain data: an overview, then scores, gaps, plan and answers of every part that is begun.
 * What the settings leave out of the report is left out here too. Pure: the same input gives the same sheets.
 */
export function renderTables(input: ReportInput): readonly ReportSheet[] {
  const context = reportContext(input);
  const words = input.language === 'en' ? englishSheetWords : chineseSheetWords;
  const { maturity, security, ladder } = context;
  const shows = (part: 'maturity' | 'security' | 'ladder') => !context.leftOut.includes(part);
  const sheets = [
    overviewSheet(context, words),
    ...(maturity === null || !shows('maturity') ? [] : maturitySheets(maturity, words)),
    ...(security === null || !shows('security') ? [] : securitySheets(security, words)),
    ...(ladder === null || !shows('ladder') ? [] : ladderSheets(ladder, words)),
  ];
  return mapTexts(sheets, xmlText);
}
