import type { LadderBasis, LadderCriterion, LadderRung } from '../../../core/edition/index.ts';
import { criterionTitle, withThreshold, type CriterionOutcome, type CriterionResult, type GroupOutcome, type Rung } from '../../../core/ladder/index.ts';
import { toDecimalText, type Fraction } from '../../../core/shared/index.ts';
import type { AnswerMark, TableCell } from '../../reportDocument.ts';
import type { LadderView } from '../../reportInput.ts';

/** `2023 版`. */
export function editionName({ texts }: LadderView): string {
  return texts.shortTitle;
}

export function rungName({ texts }: LadderView, rung: Rung): string {
  return texts.rungs[rung].name;
}

export function branchName({ texts }: LadderView, branch: string): string {
  return texts.branches[branch]?.name ?? branch;
}

export function groupName({ texts }: LadderView, group: GroupOutcome): string {
  return texts.groups[group.group.key] ?? group.group.key;
}

export function nameOfUse({ texts }: LadderView, use: LadderCriterion['use']): string {
  return texts.uses[use] ?? use;
}

export function basisName({ texts }: LadderView, basis: LadderBasis): string {
  return texts.bases[basis]?.label ?? basis;
}

/** The title of a criterion with the number that was applied (SPEC L6). */
export function titleOf({ texts }: LadderView, outcome: CriterionOutcome): string {
  return criterionTitle(texts, outcome);
}

/** The title of a criterion of which only id and number are at hand, or the name of a counted group. */
export function titleById({ texts }: LadderView, id: string, threshold: number | null): string {
  return withThreshold(texts.criteria[id]?.title ?? texts.groups[id] ?? id, threshold);
}

/** A result with its sign: full for met, empty for not met, a question mark for unknown, a dash for not applicable. */
export function resultCell({ texts }: LadderView, result: CriterionResult): TableCell {
  return { kind: 'answer', text: texts.results[result] ?? result, mark: resultMark(result) };
}

export function resultMark(result: CriterionResult): AnswerMark {
  switch (result) {
    case 'met':
      return { kind: 'share', share: 1 };
    case 'unmet':
      return { kind: 'share', share: 0 };
    case 'unknown':
      return { kind: 'unknown' };
    case 'na':
      return { kind: 'open' };
  }
}

/** The unit of a metric as it stands behind a number: `%`, ` 家`; empty where it has none. */
export function unitOf({ edition, texts }: LadderView, metric: string): string {
  const fact = edition.questionnaire.facts.find(({ id }) => id === metric);
  const unit = fact === undefined || fact.kind === 'flag' ? '' : (texts.units[fact.unit] ?? '');
  return unit === '' || unit === '%' ? unit : ` ${unit}`;
}

/** A number as it was typed: at most six decimals, none that say nothing. */
export function typedText(value: Fraction): string {
  return toDecimalText(value, 6).replace(/\.?0+$/u, '');
}

/** The rung of the ladder that a branch or the common part belongs to, and the branch. */
export type LadderPlace = { readonly rung: LadderRung; readonly branch: string | null };
