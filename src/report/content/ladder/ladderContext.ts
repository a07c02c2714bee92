import { compareLadders, type LadderComparison } from '../../../core/ladder/index.ts';
import type { LadderPart, LadderView } from '../../reportInput.ts';
import type { LadderWords } from '../../words/ladderWords.ts';
import type { SharedContext } from '../sharedContext.ts';

/** Two neighbouring editions with what differs between them. */
export type ComparedViews = { readonly earlier: LadderView; readonly later: LadderView; readonly comparison: LadderComparison };

/** The ladder part with what its chapters derive from it. */
export type LadderContext = SharedContext &
  LadderPart & {
    readonly own: LadderWords;
    readonly newest: LadderView;
    readonly compared: readonly ComparedViews[];
  };

/** Derives what the chapters on the ladder share. */
export function ladderContext(shared: SharedContext, part: LadderPart): LadderContext {
  const { views } = part;
  return {
    ...shared,
    ...part,
    own: shared.words.ladder,
    newest: views[views.length - 1] ?? views[0],
    compared: views.slice(1).map((later, index) => {
      const earlier = views[index] ?? views[0];
      return { earlier, later, comparison: compareLadders(earlier, later) };
    }),
  };
}
