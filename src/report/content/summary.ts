import type { Block } from '../reportDocument.ts';
import { combinedSummaryPage } from './combinedSummaryPage.ts';
import { ladderSummaryPage } from './ladder/ladderSummaryPage.ts';
import { maturitySummaryPage } from './maturity/maturitySummaryPage.ts';
import { recheckLine } from './recheck.ts';
import { partsOf, type ReportContext } from './reportContext.ts';
import { securitySummaryPage } from './security/securitySummaryPage.ts';

/** How many gaps a list may show; the page takes as many as fit, and maturity alone no more than five. */
const lengths = [8, 7, 6, 5, 4, 3, 2, 1];
const mostOfMaturity = 5;

/** One page that stands alone, whatever the report holds. */
export function summary(context: ReportContext): readonly Block[] {
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: context.words.summary.title },
    { kind: 'fitting', lengths: lengths.map((count) => [...pageOf(context, count), ...recheckLine(context)]) },
  ];
}

function pageOf(context: ReportContext, count: number): readonly Block[] {
  const { maturity, security, ladder } = context;
  if (partsOf(context).length > 1) return combinedSummaryPage(context, count);
  if (maturity !== null) return maturitySummaryPage(maturity, Math.min(count, mostOfMaturity));
  if (security !== null) return securitySummaryPage(security, count);
  return ladder === null ? [] : ladderSummaryPage(ladder, count);
}
