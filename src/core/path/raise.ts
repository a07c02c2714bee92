import type { MaturityAnswer, MaturityAnswers } from '../answers/index.ts';
import type { MaturityModel } from '../scoring/index.ts';
import type { Dependency } from './dependency.ts';
import type { Effort } from './effort.ts';

/** A requirement that may be raised: from where, and the steps worth considering above that. */
export type Raisable = {
  readonly id: string;
  readonly level: number;
  readonly subdomain: string;
  /** Tenths of `full` that it counts now; open and unknown count 0. */
  readonly now: number;
  readonly steps: readonly Step[];
};

/** Cost in tenths of 万元; gain in the units of the search, 0 outside the level aimed at. */
export type Step = { readonly answer: MaturityAnswer; readonly tenths: number; readonly cost: number; readonly gain: number };

/** What is asked about the search for the cheapest path. */
export type PathQuestion = {
  readonly model: MaturityModel;
  readonly answers: MaturityAnswers;
  readonly effortOf: (requirement: string) => Effort;
  readonly dependencies: readonly Dependency[];
};

/** The answers that a requirement may be raised to, the lowest first. */
export const raisedAnswers: readonly MaturityAnswer[] = ['partial', 'most', 'full'];

/** How many tenths an answer counts; none where there is none. */
export function tenthsOf(model: MaturityModel, answer: MaturityAnswer | undefined): number {
  return answer === undefined ? 0 : (model.answersInTenths[answer] ?? 0);
}
