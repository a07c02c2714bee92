import type { MaturityAnswers } from '../answers/index.ts';
import type { Fraction } from '../shared/index.ts';
import { levelStanding, type LevelStanding } from './levelStanding.ts';
import type { MaturityModel } from './maturityModel.ts';
import { openByShare } from './openByShare.ts';

/** An open requirement in the order that settles the level fastest. */
export type NextToAsk = {
  readonly id: string;
  readonly level: number;
  /** Exact share in the score of its level, 0…1: by so much its answer narrows the level's interval. */
  readonly share: Fraction;
  /** The most that its answer can still change (SPEC S39). */
  readonly changes: 'level' | 'total' | 'nothing';
};

/**
 * The open requirements in the order that settles the level fastest (SPEC S41): first those that can still change the
 * level, then those that change the total alone, then the rest; each level by level, within a level the greatest share
 * first, equal shares in the order of the edition.
 *
 * Law: for any k, answering the first k open requirements of a level leaves its guaranteed interval as narrow as any
 * choice of k can, whatever the answers, for the interval is as wide as the shares that stay open.
 */
export function fastestOrder(
  model: MaturityModel,
  answers: MaturityAnswers,
  { left }: Pick<LevelStanding, 'left'> = levelStanding(model, answers),
): readonly NextToAsk[] {
  const forLevel = new Set(left.forLevel.ids);
  const forTotal = new Set(left.forTotal.ids);
  const changesOf = (id: string) => (forLevel.has(id) ? 'level' : forTotal.has(id) ? 'total' : 'nothing');
  const open = model.levels.flatMap((level, index) =>
    openByShare(model, answers, index).map(({ id, share }): NextToAsk => ({ id, level, share, changes: changesOf(id) })),
  );
  return (['level', 'total', 'nothing'] as const).flatMap((kind) => open.filter(({ changes }) => changes === kind));
}
