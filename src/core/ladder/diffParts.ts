import type { LadderCriterion, LadderRung } from '../edition/index.ts';
import type { CriterionOutcome, CriterionResult } from './criterionOutcome.ts';
import { isCountedIn, type GroupOutcome, type PartOutcome } from './partOutcome.ts';

/** A condition under one edition, as a comparison shows it. */
export type ComparedCriterion = {
  readonly id: string;
  readonly use: LadderCriterion['use'];
  readonly threshold: number | null;
  readonly result: CriterionResult;
};

/** In which of the two editions something stands in the way. */
export type Blocks = 'neither' | 'earlier' | 'later' | 'both';

/** `measure`: another fact is asked; `result`: asked alike, but it follows from rungs that differ. */
export type CriterionDifferenceKind = 'added' | 'removed' | 'use' | 'threshold' | 'measure' | 'result';

/** One thing that two editions treat otherwise. */
export type LadderDifference =
  | {
      readonly kind: CriterionDifferenceKind;
      readonly rung: LadderRung;
      readonly branch: string | null;
      readonly earlier: ComparedCriterion | null;
      readonly later: ComparedCriterion | null;
      readonly blocks: Blocks;
    }
  | {
      readonly kind: 'need';
      readonly rung: LadderRung;
      readonly branch: string | null;
      readonly earlier: GroupOutcome | null;
      readonly later: GroupOutcome | null;
      readonly blocks: Blocks;
    }
  | { readonly kind: 'branchEnded'; readonly rung: 'FF'; readonly branch: string; readonly isMet: boolean }
  | { readonly kind: 'branchAdded'; readonly rung: 'FF'; readonly branch: string; readonly isMet: boolean };

/**
 * What differs between a part of the earlier and of the later edition (SPEC L10); null where one has no such
 * part. Conditions are paired by id, else by the later one's `replaces`.
 */
export function diffParts(
  rung: LadderRung,
  branch: string | null,
  earlier: PartOutcome | null,
  later: PartOutcome | null,
): readonly LadderDifference[] {
  const before = new Map((earlier?.criteria ?? []).map((outcome) => [outcome.criterion.id, outcome]));
  const pairs: (readonly [CriterionOutcome | null, CriterionOutcome | null])[] = [];
  for (const after of later?.criteria ?? []) {
    const { id, replaces } = after.criterion;
    const replaced = before.has(id) ? id : (replaces ?? id);
    pairs.push([before.get(replaced) ?? null, after]);
    before.delete(replaced);
  }
  for (const outcome of before.values()) pairs.push([outcome, null]);
  const place = { rung, branch };
  return [
    ...pairs.flatMap(([left, right]) => {
      const kind = kindOf(left, right);
      const blocks = blocking(isBlocking(left, earlier), isBlocking(right, later));
      return kind === null ? [] : [{ ...place, kind, earlier: compared(left), later: compared(right), blocks }];
    }),
    ...groupDifferences(earlier, later).map((difference) => ({ ...place, ...difference })),
  ];
}

function kindOf(earlier: CriterionOutcome | null, later: CriterionOutcome | null): CriterionDifferenceKind | null {
  if (earlier === null) return later === null ? null : 'added';
  if (later === null) return 'removed';
  const [left, right] = [earlier.criterion, later.criterion];
  if (left.test.metric !== right.test.metric || left.test.op !== right.test.op) return 'measure';
  if (left.use !== right.use) return 'use';
  if (earlier.threshold !== later.threshold) return 'threshold';
  return earlier.result === later.result ? null : 'result';
}

function compared(outcome: CriterionOutcome | null): ComparedCriterion | null {
  if (outcome === null) return null;
  const { criterion, threshold, result } = outcome;
  return { id: criterion.id, use: criterion.use, threshold, result };
}

/** A mandatory condition blocks by itself; a counted one only while its group is short. */
function isBlocking(outcome: CriterionOutcome | null, part: PartOutcome | null): boolean {
  if (outcome === null || (outcome.result !== 'unmet' && outcome.result !== 'unknown')) return false;
  if (outcome.criterion.use === 'mandatory') return true;
  return (part?.groups ?? []).some((group) => group.short > 0 && isCountedIn(outcome, group.group));
}

function groupDifferences(earlier: PartOutcome | null, later: PartOutcome | null) {
  const ids = [...new Set([earlier, later].flatMap((part) => (part?.groups ?? []).map(({ group }) => group.id)))];
  return ids.flatMap((id) => {
    const left = earlier?.groups.find(({ group }) => group.id === id) ?? null;
    const right = later?.groups.find(({ group }) => group.id === id) ?? null;
    const blocks = blocking((left?.short ?? 0) > 0, (right?.short ?? 0) > 0);
    const isSame = left?.need === right?.need && left?.short === right?.short;
    return isSame ? [] : [{ kind: 'need' as const, earlier: left, later: right, blocks }];
  });
}

function blocking(earlier: boolean, later: boolean): Blocks {
  if (earlier) return later ? 'both' : 'earlier';
  return later ? 'later' : 'neither';
}
