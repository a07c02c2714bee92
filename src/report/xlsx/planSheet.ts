import type { MaturityPath } from '../../core/path/index.ts';
import { fraction, toDecimalText, toFractionText } from '../../core/shared/index.ts';
import type { MaturityContext } from '../content/maturity/maturityContext.ts';
import { answerLabel, subdomainName } from '../content/maturity/names.ts';
import { gainText } from '../content/numbers.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import { numberCell, textCell, type ReportSheet } from './reportSheet.ts';

/** The measures of the cheapest path in their order, with cost in 万元 and months counted from the first (SPEC P1–P4). */
export function planSheet(context: MaturityContext, { measures }: MaturityPath, words: SheetWords): ReportSheet {
  const { plan } = context.words;
  return {
    name: words.names.plan,
    columns: [
      { head: plan.columns.number, width: 6 },
      { head: words.id, width: 12 },
      { head: words.subdomain, width: 20 },
      { head: plan.columns.requirement, width: 60 },
      { head: words.from, width: 16 },
      { head: words.to, width: 16 },
      { head: plan.columns.gain, width: 10 },
      { head: words.exact, width: 18 },
      { head: plan.columns.cost, width: 10 },
      { head: words.firstMonth, width: 10 },
      { head: words.lastMonth, width: 10 },
      { head: plan.after, width: 20 },
    ],
    rows: measures.map(({ id, subdomain, from, to, gain, cost, start, end, after }, index) => [
      numberCell(String(index + 1)),
      textCell(id),
      textCell(subdomainName(context, subdomain)),
      textCell(context.texts.requirements[id]?.text ?? id),
      textCell(from === null ? plan.unanswered : answerLabel(context, from)),
      textCell(answerLabel(context, to)),
      numberCell(gainText(gain)),
      textCell(toFractionText(gain)),
      numberCell(toDecimalText(fraction(cost, 10), 1)),
      numberCell(String(start + 1)),
      numberCell(String(Math.max(end, start + 1))),
      textCell(after.join(context.words.listComma)),
    ]),
  };
}
