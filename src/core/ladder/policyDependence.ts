import type { LadderRung } from '../edition/index.ts';
import type { PartOutcome } from './partOutcome.ts';
import type { Rung, RungsOutcome } from './rungsOutcome.ts';

/** What hangs on conditions that the app set itself (SPEC L7). */
export type PolicyDependence = {
  /** The rung once every condition and number of basis `policy` is set aside. */
  readonly rungWithout: Rung;
  /** Rungs that only such conditions keep away, with their ids and group keys. */
  readonly heldBack: readonly { readonly rung: LadderRung; readonly conditions: readonly string[] }[];
  /** Whether 未来工厂 is met through branches none of which has a published condition that is met. */
  readonly branchRestsOnPolicy: boolean;
};

/**
 * Says what of a result hangs only on conditions of basis `policy` (SPEC L7): the rungs are judged
 * once more with these set aside, the order of the rungs among them.
 *
 * @param judged the result as it stands
 * @param relaxed the same facts with policy set aside
 */
export function policyDependence(judged: RungsOutcome, relaxed: RungsOutcome): PolicyDependence {
  const heldBack: PolicyDependence['heldBack'][number][] = [];
  if (!judged.DW.met && relaxed.DW.met) heldBack.push({ rung: 'DW', conditions: policyBlockers([judged.DW.nearest]) });
  if (!judged.SF.met && relaxed.SF.met) heldBack.push({ rung: 'SF', conditions: policyBlockers([judged.SF]) });
  if (!judged.FF.met && relaxed.FF.met) {
    const branch = judged.FF.branches.find((candidate) => candidate.id === relaxed.FF.best.id) ?? judged.FF.best;
    heldBack.push({ rung: 'FF', conditions: policyBlockers([judged.FF.common, branch]) });
  }
  return {
    rungWithout: relaxed.FF.met ? 'FF' : relaxed.SF.met ? 'SF' : relaxed.DW.met ? 'DW' : 'NONE',
    heldBack,
    branchRestsOnPolicy: judged.FF.met && judged.FF.branches.filter((branch) => branch.met).every(restsOnPolicy),
  };
}

function policyBlockers(parts: readonly PartOutcome[]): readonly string[] {
  return parts.flatMap((part) => [
    ...part.criteria.flatMap(({ criterion, result }) => {
      const blocks = criterion.use === 'mandatory' && (result === 'unmet' || result === 'unknown');
      return blocks && criterion.basis === 'policy' ? [criterion.id] : [];
    }),
    ...part.groups.filter((group) => group.short > 0).map(({ group }) => group.key),
  ]);
}

function restsOnPolicy(branch: PartOutcome): boolean {
  return !branch.criteria.some(({ criterion, result }) => criterion.use !== 'advisory' && criterion.basis !== 'policy' && result === 'met');
}
