import { answersOf, type MaturityResponse } from '../../core/assessment/index.ts';
import { levelStanding, type LevelStanding, type MaturityModel } from '../../core/scoring/index.ts';
import { useMaturityView, type MaturityView } from '../assessment/maturityView.ts';
import { keepLast } from '../shared/keepLast.ts';

/** Where the open assessment stands while it is being answered (SPEC S38–S40). */
export function useStanding(): { readonly view: MaturityView; readonly standing: LevelStanding } {
  return together(useMaturityView());
}

const together = keepLast((view: MaturityView) => ({ view, standing: standingOf(view.model, view.response) }));

const standingOf = keepLast((model: MaturityModel, response: MaturityResponse) => levelStanding(model, answersOf(response)));

/** The level below a given one that is certainly missed, so that the given one cannot count any more; null when there is none. */
export function missedBelow({ conventions }: MaturityModel, { levels }: LevelStanding, level: number): number | null {
  if (conventions.cumulation !== 'sequential') return null;
  return levels.find((lower) => lower.level < level && lower.verdict === 'missed')?.level ?? null;
}
