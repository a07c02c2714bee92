import { editionRef, type EditionRef, type LadderEdition, type LadderRung } from '../edition/index.ts';
import { diffParts, type LadderDifference } from './diffParts.ts';
import type { LadderOutcome } from './evaluateLadder.ts';
import type { Rung, WorkshopOutcome } from './rungsOutcome.ts';

/** An edition with what the facts come to under it. */
export type EvaluatedLadder = { readonly edition: LadderEdition; readonly outcome: LadderOutcome };

/** The same facts under two editions, the earlier first (SPEC L10). */
export type LadderComparison = {
  readonly editions: readonly [earlier: EditionRef, later: EditionRef];
  readonly rungs: readonly [earlier: Rung, later: Rung];
  /** Every condition that reads otherwise or comes out otherwise, in the order of the rungs. */
  readonly differences: readonly LadderDifference[];
  /** Those that explain why a rung is met under one edition only. */
  readonly decisive: readonly LadderDifference[];
};

/**
 * Compares two editions on the same facts (SPEC L10): what is asked otherwise, what comes out otherwise, and which
 * of it decides. Of the workshops, the one is shown that meets its rung where only one edition lets it; of the
 * branches, the nearest of each edition. The order of the arguments does not matter when one edition follows the other.
 */
export function compareLadders(first: EvaluatedLadder, second: EvaluatedLadder): LadderComparison {
  const isSwapped = first.edition.rubric.replaces === editionRef(second.edition.questionnaire);
  const [earlier, later] = isSwapped ? [second, first] : [first, second];
  const differences = [...workshopDifferences(earlier, later), ...factoryDifferences(earlier, later), ...futureDifferences(earlier, later)];
  return {
    editions: [earlier.outcome.edition, later.outcome.edition],
    rungs: [earlier.outcome.rung, later.outcome.rung],
    differences,
    decisive: differences.filter((difference) => isDecisive(difference, earlier.outcome, later.outcome)),
  };
}

function workshopDifferences(earlier: EvaluatedLadder, later: EvaluatedLadder): readonly LadderDifference[] {
  const [before, after] = sameWorkshop(earlier.outcome, later.outcome);
  return diffParts('DW', null, before, after);
}

/** One workshop under both editions: where only the earlier lets a workshop meet its rung, its nearest; else that of the later. */
function sameWorkshop(earlier: LadderOutcome, later: LadderOutcome): readonly [WorkshopOutcome, WorkshopOutcome] {
  const shown = earlier.DW.met && !later.DW.met ? earlier.DW.nearest : later.DW.nearest;
  const under = (outcome: LadderOutcome) => outcome.DW.workshops.find(({ index }) => index === shown.index) ?? outcome.DW.nearest;
  return [under(earlier), under(later)];
}

function factoryDifferences(earlier: EvaluatedLadder, later: EvaluatedLadder): readonly LadderDifference[] {
  return diffParts('SF', null, earlier.outcome.SF, later.outcome.SF);
}

function futureDifferences(earlier: EvaluatedLadder, later: EvaluatedLadder): readonly LadderDifference[] {
  const before = earlier.outcome.FF;
  const after = later.outcome.FF;
  return [
    ...diffParts('FF', null, before.common, after.common),
    ...branchChanges(earlier, later),
    ...(predecessorOf(after.best.id, earlier.edition, later.edition) === before.best.id
      ? diffParts('FF', after.best.id, before.best, after.best)
      : [...diffParts('FF', before.best.id, before.best, null), ...diffParts('FF', after.best.id, null, after.best)]),
  ];
}

/** Branches that ended with the earlier edition or began with the later one. */
function branchChanges(earlier: EvaluatedLadder, later: EvaluatedLadder): readonly LadderDifference[] {
  const before = branchIds(earlier.edition);
  const after = branchIds(later.edition).map((id) => ({ id, predecessor: predecessorOf(id, earlier.edition, later.edition) }));
  const isMet = ({ outcome }: EvaluatedLadder, id: string) => outcome.FF.branches.some((branch) => branch.id === id && branch.met);
  return [
    ...before
      .filter((id) => !after.some(({ predecessor }) => predecessor === id))
      .map((id) => ({ kind: 'branchEnded', rung: 'FF', branch: id, isMet: isMet(earlier, id) }) as const),
    ...after
      .filter(({ predecessor }) => predecessor === null)
      .map(({ id }) => ({ kind: 'branchAdded', rung: 'FF', branch: id, isMet: isMet(later, id) }) as const),
  ];
}

/** The branch of the earlier edition that a branch of the later one is or follows; null for a new one. */
function predecessorOf(id: string, earlier: LadderEdition, later: LadderEdition): string | null {
  const known = branchIds(earlier);
  const replaces = later.rubric.rungs.FF.branches.find((branch) => branch.id === id)?.replaces;
  if (known.includes(id)) return id;
  return replaces !== undefined && known.includes(replaces) ? replaces : null;
}

function branchIds(edition: LadderEdition): readonly string[] {
  return edition.rubric.rungs.FF.branches.map(({ id }) => id);
}

function isDecisive(difference: LadderDifference, earlier: LadderOutcome, later: LadderOutcome): boolean {
  const before = isMetIn(earlier, difference.rung);
  if (before === isMetIn(later, difference.rung)) return false;
  if (difference.kind === 'branchEnded') return before && difference.isMet;
  if (difference.kind === 'branchAdded') return !before && difference.isMet;
  return difference.blocks === (before ? 'later' : 'earlier');
}

function isMetIn(outcome: LadderOutcome, rung: LadderRung): boolean {
  return outcome[rung].met;
}
