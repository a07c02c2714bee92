import { editionRef, ladderRungs, type LadderRung } from '../../../core/edition/index.ts';
import type { Rung } from '../../../core/ladder/index.ts';
import type { StepsBlock } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';
import { editionName, rungName } from './ladderNames.ts';
import type { LadderContext } from './ladderContext.ts';

const order: readonly Rung[] = ['NONE', ...ladderRungs];

/** The rungs of every edition side by side, with the one that stands. */
export function ladderPicture(context: LadderContext): StepsBlock {
  return {
    kind: 'steps',
    ladders: context.views.map((view) => ({
      title: context.own.criteria.edition(editionName(view), editionRef(view.edition.questionnaire)),
      ground: view.outcome.rung === 'NONE' ? rungName(view, 'NONE') : '',
      steps: ladderRungs.map((rung) => stepOf(context, view, rung)),
    })),
  };
}

function stepOf({ own }: LadderContext, view: LadderView, rung: LadderRung): StepsBlock['ladders'][number]['steps'][number] {
  const { outcome } = view;
  const place = order.indexOf(rung) - order.indexOf(outcome.rung);
  const state = place === 0 ? 'standing' : place < 0 ? 'reached' : 'ahead';
  const missing = outcome.next?.rung === rung ? own.result.short(outcome.next.short.total) : '';
  return { label: rungName(view, rung), state, detail: state === 'standing' ? own.result.standing : state === 'reached' ? own.result.reached : missing };
}
