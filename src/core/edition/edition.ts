import type { LadderEdition } from './ladderEdition.ts';
import type { LadderTexts } from './ladderTexts.ts';
import type { MaturityEdition, MaturityTexts } from './maturityEdition.ts';
import type { SecurityEdition } from './securityEdition.ts';
import type { SecurityTexts } from './securityTexts.ts';

/** One immutable edition of any method (SPEC E1, E2); `method` tells which. */
export type Edition = MaturityEdition | SecurityEdition | LadderEdition;

/** The closed list of methods. A new one is a function, a spec rule and a case. */
export type Method = Edition['method'];

/**
 * The edition id that each part of an assessment answers (contract, section 1): maturity, security and ladder.
 * Other editions of a method are linted and scored by their cases, and enter no part.
 */
export const partIds: Readonly<Record<Method, string>> = {
  levelCumulative: 'gbt39116',
  weightedSections: 'infosec',
  criteriaLadder: 'cq-ladder',
};

/** The edition of a method. */
export type EditionOf<Wanted extends Method> = Extract<Edition, { readonly method: Wanted }>;

/** The words of an edition of a method. */
export type TextsOf<Wanted extends Method> = {
  readonly levelCumulative: MaturityTexts;
  readonly weightedSections: SecurityTexts;
  readonly criteriaLadder: LadderTexts;
}[Wanted];
