import type { LadderTexts } from '../../../core/edition/index.ts';
import { withThreshold, type ComparedCriterion, type GroupOutcome, type LadderDifference } from '../../../core/ladder/index.ts';
import type { Translate } from '../../../i18n/index.ts';
import { branchName } from '../editionClause.ts';

/** One difference in words, with what each edition says. */
export type DifferenceRow = {
  readonly key: string;
  /** The rung or type of 未来工厂 that it belongs to. */
  readonly place: string;
  /** What kind of difference it is. */
  readonly kind: string;
  readonly earlier: DifferenceSide;
  readonly later: DifferenceSide;
};

/** What one edition asks, its result, and whether this keeps the rung away there. */
export type DifferenceSide = { readonly text: string; readonly state: string; readonly blocks: boolean };

/** The words of the two editions, the earlier first. */
export type DifferenceTexts = readonly [earlier: LadderTexts, later: LadderTexts];

/** Puts a difference between two editions into words (SPEC L10). */
export function differenceRow(difference: LadderDifference, texts: DifferenceTexts, t: Translate): DifferenceRow {
  const base = { kind: t(`ladder.difference.${difference.kind}`), place: placeOf(difference, texts, t) };
  switch (difference.kind) {
    case 'branchEnded':
    case 'branchAdded':
      return { ...base, ...branchSides(difference, texts, t) };
    case 'need':
      return { ...base, ...groupSides(difference, texts, t) };
    default:
      return { ...base, ...criterionSides(difference, texts, t) };
  }
}

type Sides = Pick<DifferenceRow, 'key' | 'earlier' | 'later'>;
type BranchDifference = Extract<LadderDifference, { kind: 'branchEnded' | 'branchAdded' }>;
type NeedDifference = Extract<LadderDifference, { kind: 'need' }>;
type CriterionDifference = Exclude<LadderDifference, BranchDifference | NeedDifference>;

function branchSides({ kind, branch, isMet }: BranchDifference, [before, after]: DifferenceTexts, t: Translate): Sides {
  const hasEnded = kind === 'branchEnded';
  const there = { text: branchName(hasEnded ? before : after, branch), state: t(isMet ? 'ladder.rungMet' : 'ladder.rungNotMet'), blocks: false };
  const absent = { text: t('ladder.noSuchBranch'), state: '', blocks: false };
  return { key: `${kind}-${branch}`, earlier: hasEnded ? there : absent, later: hasEnded ? absent : there };
}

function groupSides({ rung, earlier, later, blocks }: NeedDifference, [before, after]: DifferenceTexts, t: Translate): Sides {
  return {
    key: `need-${rung}-${earlier?.group.key ?? ''}-${later?.group.key ?? ''}`,
    earlier: { ...groupSide(earlier, before, t), blocks: blocks === 'earlier' || blocks === 'both' },
    later: { ...groupSide(later, after, t), blocks: blocks === 'later' || blocks === 'both' },
  };
}

function criterionSides({ kind, earlier, later, blocks }: CriterionDifference, [before, after]: DifferenceTexts, t: Translate): Sides {
  return {
    key: `${kind}-${earlier?.id ?? ''}-${later?.id ?? ''}`,
    earlier: { ...criterionSide(earlier, before, t), blocks: blocks === 'earlier' || blocks === 'both' },
    later: { ...criterionSide(later, after, t), blocks: blocks === 'later' || blocks === 'both' },
  };
}

function placeOf({ rung, branch }: LadderDifference, [before, after]: DifferenceTexts, t: Translate): string {
  const name = after.rungs[rung].name;
  if (branch === null) return name;
  const named = Object.hasOwn(after.branches, branch) ? branchName(after, branch) : branchName(before, branch);
  return t('ladder.withBranch', { rung: name, branch: named });
}

function criterionSide(criterion: ComparedCriterion | null, texts: LadderTexts, t: Translate): Omit<DifferenceSide, 'blocks'> {
  if (criterion === null) return { text: t('ladder.notAsked'), state: '' };
  const title = withThreshold(texts.criteria[criterion.id]?.title ?? criterion.id, criterion.threshold);
  return { text: title, state: t('ladder.useAndResult', { use: texts.uses[criterion.use], result: texts.results[criterion.result] }) };
}

function groupSide(group: GroupOutcome | null, texts: LadderTexts, t: Translate): Omit<DifferenceSide, 'blocks'> {
  if (group === null) return { text: t('ladder.notAsked'), state: '' };
  const { need, have, short, unknown, of } = group;
  return { text: texts.groups[group.group.key] ?? group.group.key, state: t('ladder.groupCounts', { need, have, short, unknown, of }) };
}
