import type { CriterionOutcome, GroupOutcome, Shortfall } from '../../../core/ladder/index.ts';
import { fraction, multiply, toDecimalText, type Fraction } from '../../../core/shared/index.ts';
import type { LadderView } from '../../reportInput.ts';
import { basisName, groupName, titleOf, unitOf } from './ladderNames.ts';
import { measuredText } from './measuredText.ts';
import type { LadderContext } from './ladderContext.ts';

/** One thing missing in words: what, how it is now, what is needed, and how much is missing. */
export type ShortfallTexts = {
  readonly id: string;
  readonly title: string;
  readonly now: string;
  readonly needed: string;
  readonly missing: string;
  readonly basis: string;
  /** Members of a counted group that could still be met. */
  readonly candidates: readonly string[];
};

/** Puts one shortfall into words (SPEC L5). */
export function shortfallTexts(context: LadderContext, view: LadderView, shortfall: Shortfall): ShortfallTexts {
  if (shortfall.kind === 'group') return groupTexts(context, view, shortfall.group, shortfall.candidates);
  const { outcome } = shortfall;
  return {
    id: outcome.criterion.id,
    title: titleOf(view, outcome),
    now: measuredText(context, view, outcome) || '—',
    needed: neededText(context, view, outcome),
    missing: missingText(context, shortfall.kind, outcome),
    basis: basisName(view, outcome.criterion.basis),
    candidates: [],
  };
}

/** The first step in a few words. */
export function nearestStep(view: LadderView, shortfall: Shortfall): string {
  return shortfall.kind === 'group' ? groupName(view, shortfall.group) : titleOf(view, shortfall.outcome);
}

function groupTexts(
  context: LadderContext,
  view: LadderView,
  group: GroupOutcome,
  candidates: readonly CriterionOutcome[],
): ShortfallTexts {
  const { own, words } = context;
  return {
    id: group.group.key,
    title: groupName(view, group),
    now: own.gaps.groupHave(group.have, group.unknown),
    needed: own.gaps.groupNeed(group.need, group.of),
    missing: own.gaps.groupShort(group.short),
    basis: basisName(view, group.group.basis),
    candidates: candidates.map((outcome) => {
      const now = measuredText(context, view, outcome);
      return now === '' ? titleOf(view, outcome) : words.inBrackets(titleOf(view, outcome), now);
    }),
  };
}

/** What a number or a flag has to be; the title says the rest. */
function neededText({ own }: LadderContext, view: LadderView, { criterion, threshold }: CriterionOutcome): string {
  return threshold === null ? own.yes : own.gaps.atLeast(`${threshold}${unitOf(view, criterion.test.metric)}`);
}

function missingText({ own }: LadderContext, kind: Exclude<Shortfall['kind'], 'group'>, { relativeGap }: CriterionOutcome): string {
  if (kind === 'unknown') return own.gaps.fillIn;
  if (relativeGap !== null) return own.gaps.share(gapPercent(relativeGap));
  return kind === 'rung' ? own.gaps.rungBelow : '';
}

/** The share still missing in percent with one decimal, more where it would read as nothing. */
function gapPercent(gap: Fraction): string {
  const percent = multiply(gap, fraction(100));
  for (let decimals = 1; decimals < 6; decimals += 1) {
    const text = toDecimalText(percent, decimals);
    if (Number(text) > 0) return text;
  }
  return toDecimalText(percent, 6);
}
