import type { Block } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { editionName, rungName } from './ladderNames.ts';
import { shortfallTexts } from './shortfallTexts.ts';
import type { LadderContext } from './ladderContext.ts';

/** What is missing to the next rung under one edition, the nearest first, at most `count`. */
export function nearestShortfalls(context: LadderContext, view: LadderView, count: number): readonly Block[] {
  const { own, words } = context;
  const { next } = view.outcome;
  if (next === null) return [{ kind: 'heading', level: 2, text: editionName(view) }, { kind: 'paragraph', text: own.result.top(editionName(view)), tone: 'body' }];
  const items = next.shortfalls.slice(0, count).map((shortfall, index) => {
    const said = shortfallTexts(context, view, shortfall);
    const now = words.labelled(own.gaps.columns.now, said.now);
    return { mark: String(index + 1), lead: said.title, text: [now, words.labelled(own.gaps.columns.needed, said.needed)].join(words.semicolon) };
  });
  return [
    { kind: 'heading', level: 2, text: words.summary.nextRung(editionName(view), rungName(view, next.rung)) },
    { kind: 'list', items },
  ];
}
