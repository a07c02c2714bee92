import type { SecurityHorizon } from '../../../core/edition/index.ts';
import type { PlanStep } from '../../../core/scoring/index.ts';
import { add, zero, type Fraction } from '../../../core/shared/index.ts';

/** The steps of one span of time, in the order of the plan, and what all of them together bring, in points of 100. */
export type PlanGroup = { readonly horizon: SecurityHorizon; readonly steps: readonly PlanStep[]; readonly gain: Fraction };

const horizons: readonly SecurityHorizon[] = ['within30Days', 'within6Months', 'nextOverhaul'];

/** The plan by span of time, the nearest first; spans without steps are left out (SPEC S32). */
export function planGroups(plan: readonly PlanStep[]): readonly PlanGroup[] {
  return horizons.flatMap((horizon) => {
    const steps = plan.filter((step) => step.horizon === horizon);
    if (steps.length === 0) return [];
    return [{ horizon, steps, gain: steps.reduce((sum, step) => add(sum, step.gain), zero) }];
  });
}
