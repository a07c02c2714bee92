import type { Block } from '../../reportDocument.ts';
import { levelBars, radar } from './maturityCharts.ts';
import type { MaturityContext } from './maturityContext.ts';
import { gapsTitle, largestGaps, strengths } from './maturityHighlights.ts';
import { maturityFigures, maturityVerdict } from './maturityVerdict.ts';

/** The summary of a report on maturity alone: verdict, radar, level scores, strengths and at most `count` gaps. */
export function maturitySummaryPage(context: MaturityContext, count: number): readonly Block[] {
  const words = context.words.summary;
  return [
    { kind: 'figures', figures: maturityFigures(context) },
    { kind: 'paragraph', text: maturityVerdict(context), tone: 'body' },
    {
      kind: 'columns',
      columns: [
        { share: 106, blocks: [{ kind: 'heading', level: 2, text: words.radar }, radar(context, count < 3)] },
        { share: 60, blocks: [{ kind: 'heading', level: 2, text: words.bars }, levelBars(context)] },
      ],
    },
    {
      kind: 'columns',
      columns: [
        { share: 60, blocks: [{ kind: 'heading', level: 2, text: words.strengths }, ...strengths(context)] },
        { share: 106, blocks: [{ kind: 'heading', level: 2, text: gapsTitle(context) }, { kind: 'list', items: largestGaps(context, count) }] },
      ],
    },
  ];
}
