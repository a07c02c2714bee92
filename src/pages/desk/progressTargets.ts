import { cumulativeTarget, type PlanTarget, type PlanTargets } from '../../core/ladder/index.ts';
import type { ProgressTargets } from '../../core/aggregation/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { loadOnce } from '../shared/loadOnce.ts';

/** The plan that the desk stands its counts beside: that with targets for all three rungs of 2027. */
export const planId = '2023-plan-draft';

/** Security self-assessments by 2027, of the same plan. */
const securityTarget = 1000;

/** Targets and their sources. */
export const planTargets = loadOnce(() => builtInCatalogue.loadData('cq-ladder/plan-targets.json') as Promise<PlanTargets>); // a test of the data has checked it

export function targetsOf(plan: PlanTarget): ProgressTargets {
  return { rungs: { DW: cumulativeTarget(plan, 'DW'), SF: cumulativeTarget(plan, 'SF'), FF: cumulativeTarget(plan, 'FF') }, security: securityTarget };
}
