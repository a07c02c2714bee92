import type { Block, Column, Figure } from '../reportDocument.ts';
import { nearestShortfalls } from './ladder/ladderHighlights.ts';
import { rungFigure } from './ladder/ladderSummaryPage.ts';
import { ladderPicture } from './ladder/ladderPicture.ts';
import { sameFactsSentence, shortSentence } from './ladder/ladderVerdict.ts';
import { levelBars, radar } from './maturity/maturityCharts.ts';
import { gapsTitle, largestGaps } from './maturity/maturityHighlights.ts';
import { levelFigure, maturityVerdict } from './maturity/maturityVerdict.ts';
import type { ReportContext } from './reportContext.ts';
import { firstMeasures } from './security/securityHighlights.ts';
import { redListLine } from './security/securitySummaryPage.ts';
import { bandFigure, scoreFigure, securityVerdict } from './security/securityVerdict.ts';

/** The summary of a report of several parts: a card, a verdict and at most `count` gaps of each, and one chart. */
export function combinedSummaryPage(context: ReportContext, count: number): readonly Block[] {
  return [
    { kind: 'figures', figures: figuresOf(context) },
    ...verdictsOf(context),
    ...chartOf(context),
    { kind: 'columns', columns: gapsOf(context, count) },
  ];
}

function figuresOf({ words, maturity, security, ladder }: ReportContext): readonly Figure[] {
  return [
    ...(maturity === null ? [] : [levelFigure(maturity)]),
    ...(security === null ? [] : [{ ...bandFigure(security), detail: words.summary.score(scoreFigure(security).value) }]),
    ...(ladder === null ? [] : ladder.views.map(rungFigure)),
  ];
}

function verdictsOf({ words, maturity, security, ladder }: ReportContext): readonly Block[] {
  const verdict = (part: keyof typeof words.parts, text: string): Block => ({
    kind: 'paragraph',
    text: words.labelled(words.parts[part], text),
    tone: 'body',
  });
  return [
    ...(maturity === null ? [] : [verdict('maturity', maturityVerdict(maturity))]),
    ...(security === null ? [] : [verdict('security', words.sentences(securityVerdict(security))), ...redListLine(security)]),
    ...(ladder === null ? [] : [verdict('ladder', words.sentences([sameFactsSentence(ladder), shortSentence(ladder, ladder.newest)]))]),
  ];
}

function chartOf({ words, maturity, ladder }: ReportContext): readonly Block[] {
  if (maturity === null) return ladder === null ? [] : [ladderPicture(ladder)];
  return [
    {
      kind: 'columns',
      columns: [
        { share: 106, blocks: [{ kind: 'heading', level: 2, text: words.summary.radar }, radar(maturity, true)] },
        { share: 60, blocks: [{ kind: 'heading', level: 2, text: words.summary.bars }, levelBars(maturity)] },
      ],
    },
  ];
}

function gapsOf({ words, maturity, security, ladder }: ReportContext, count: number): readonly Column[] {
  const column = (blocks: readonly Block[]): Column => ({ share: 1, blocks });
  return [
    ...(maturity === null ? [] : [column([{ kind: 'heading', level: 2, text: gapsTitle(maturity) }, { kind: 'list', items: largestGaps(maturity, count) }])]),
    ...(security?.model.applies !== true ? [] : [column([{ kind: 'heading', level: 2, text: words.summary.firstMeasures }, { kind: 'list', items: firstMeasures(security, count) }])]),
    ...(ladder === null ? [] : [column(nearestShortfalls(ladder, ladder.newest, count))]),
  ];
}
