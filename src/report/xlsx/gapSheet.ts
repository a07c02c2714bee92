import type { LevelGaps } from '../../core/scoring/index.ts';
import { toFractionText } from '../../core/shared/index.ts';
import type { MaturityContext } from '../content/maturity/maturityContext.ts';
import { answerLabel, levelName, subdomainName } from '../content/maturity/names.ts';
import { gainText } from '../content/numbers.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import { numberCell, textCell, type ReportSheet } from './reportSheet.ts';

/** What is missing for the next level, the largest gain first, as in the report. */
export function gapSheet(context: MaturityContext, { level, gaps }: LevelGaps, words: SheetWords): ReportSheet {
  const { columns, full, evidence } = context.words.gaps;
  return {
    name: words.names.gaps,
    columns: [
      { head: columns.number, width: 6 },
      { head: words.id, width: 12 },
      { head: words.level, width: 16 },
      { head: words.subdomain, width: 20 },
      { head: columns.text, width: 56 },
      { head: columns.now, width: 16 },
      { head: columns.gain, width: 10 },
      { head: words.exact, width: 18 },
      { head: full, width: 48 },
      { head: evidence, width: 36 },
    ],
    rows: gaps.map(({ id, subdomain, answer, gain }, index) => {
      const said = context.texts.requirements[id];
      return [
        numberCell(String(index + 1)),
        textCell(id),
        textCell(levelName(context, level)),
        textCell(subdomainName(context, subdomain)),
        textCell(said?.text ?? id),
        textCell(answerLabel(context, answer)),
        numberCell(gainText(gain)),
        textCell(toFractionText(gain)),
        textCell(said?.full ?? ''),
        textCell((said?.evidence ?? []).join(context.words.listComma)),
      ];
    }),
  };
}
