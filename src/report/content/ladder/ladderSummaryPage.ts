import { editionRef } from '../../../core/edition/index.ts';
import type { Block, Figure } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { nearestShortfalls } from './ladderHighlights.ts';
import { editionName, rungName } from './ladderNames.ts';
import { ladderPicture } from './ladderPicture.ts';
import { nextRungSentence, sameFactsSentence } from './ladderVerdict.ts';
import type { LadderContext } from './ladderContext.ts';

/** The summary of a report on the ladder alone: the picture, the result under every edition, and at most `count` gaps each. */
export function ladderSummaryPage(context: LadderContext, count: number): readonly Block[] {
  const { own, views } = context;
  return [
    { kind: 'figures', figures: views.map(rungFigure) },
    { kind: 'paragraph', text: sameFactsSentence(context), tone: 'strong' },
    ...views.map((view): Block => ({ kind: 'paragraph', text: nextRungSentence(context, view), tone: 'body' })),
    ladderPicture(context),
    { kind: 'columns', columns: views.map((view) => ({ share: 1, blocks: nearestShortfalls(context, view, count) })) },
    { kind: 'note', tone: 'warning', title: own.result.draft.title, paragraphs: [own.result.draft.text] },
  ];
}

/** The rung under one edition. */
export function rungFigure(view: LadderView): Figure {
  return { label: editionName(view), value: rungName(view, view.outcome.rung), detail: editionRef(view.edition.questionnaire) };
}
