import type { LadderView } from '../../reportInput.ts';
import { branchName, editionName, rungName } from './ladderNames.ts';
import { nearestStep } from './shortfallTexts.ts';
import type { LadderContext } from './ladderContext.ts';

/** 「同一数据：2023 版为…，2024 版为…。」 */
export function sameFactsSentence({ own, views }: LadderContext): string {
  const clauses = views.map((view) => own.result.under(editionName(view), rungName(view, view.outcome.rung)));
  const [only] = clauses;
  return clauses.length === 1 && only !== undefined ? own.result.oneEdition(only) : own.result.sameFacts(clauses);
}

/** How much is missing to the next rung under one edition, and the nearest step. */
export function nextRungSentence(context: LadderContext, view: LadderView): string {
  const { own, words } = context;
  const first = view.outcome.next?.shortfalls[0];
  const nearest = first === undefined ? [] : [own.result.nearest(nearestStep(view, first))];
  return words.sentences([shortSentence(context, view), ...nearest]);
}

/** How much is missing to the next rung under one edition. */
export function shortSentence({ own }: LadderContext, view: LadderView): string {
  const { next, FF } = view.outcome;
  if (next === null) return own.result.top(editionName(view));
  const name = rungName(view, next.rung);
  const rung = next.rung === 'FF' ? own.result.branchOf(name, branchName(view, FF.best.id)) : name;
  const { total, unmet, unknown, counted } = next.short;
  return own.result.next(editionName(view), rung, total, unmet, unknown, counted);
}
