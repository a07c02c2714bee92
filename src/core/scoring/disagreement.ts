import type { MaturityAnswer } from '../answers/index.ts';
import { compare, fraction, multiply, type Fraction } from '../shared/index.ts';
import { cellShares } from './cellShares.ts';
import type { MaturityModel } from './maturityModel.ts';

/** What several people answered to one requirement, each by themselves. */
export type Votes = readonly MaturityAnswer[];

/** One requirement on the agenda of a session (SPEC Z2). */
export type AgendaItem = {
  readonly id: string;
  readonly level: number;
  /** Between the highest and the lowest answer in tenths, 0…10. */
  readonly spread: number;
  /** Exact share of the requirement in the score of its level, 0…1. */
  readonly share: Fraction;
  readonly votes: Votes;
};

/** How far answers lie apart in tenths; `unknown` counts as it does in scoring. */
export function spreadOf(model: Pick<MaturityModel, 'answersInTenths'>, votes: Votes): number {
  const tenths = votes.map((vote) => model.answersInTenths[vote] ?? 0);
  return tenths.length === 0 ? 0 : Math.max(...tenths) - Math.min(...tenths);
}

/**
 * The agenda of a session (SPEC Z2): requirements somebody answered, the greatest disagreement × share first, equal ones in
 * the order of the edition. `unknown` against any answer is a disagreement as well, so among equal products the requirement
 * with different answers comes first.
 */
export function sessionAgenda(model: MaturityModel, votes: ReadonlyMap<string, Votes>): readonly AgendaItem[] {
  const items = model.levels.flatMap((level, index) =>
    cellShares(model, index).flatMap(({ share, requirements }) =>
      requirements.flatMap((id): readonly AgendaItem[] => {
        const given = votes.get(id) ?? [];
        if (given.length === 0) return [];
        return [{ id, level, spread: spreadOf(model, given), share: multiply(share, fraction(1, requirements.length)), votes: given }];
      }),
    ),
  );
  return items.sort((left, right) => compare(weightOf(right), weightOf(left)) || Number(differs(right)) - Number(differs(left)));
}

function weightOf({ spread, share }: AgendaItem): Fraction {
  return multiply(share, fraction(spread));
}

function differs({ votes }: AgendaItem): boolean {
  return new Set(votes).size > 1;
}
