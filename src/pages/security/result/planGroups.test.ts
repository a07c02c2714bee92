import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, infosec } from '../../../../tests/builders/index.ts';
import { securityPlan } from '../../../core/scoring/index.ts';
import { add, fraction, zero } from '../../../core/shared/index.ts';
import { planGroups } from './planGroups.ts';

const firm = firmWith(infosec, 'P_CONN', 'P_REMOTE');

describe('the plan by span of time', () => {
  it('[S32] keeps key items first within each span', () => {
    const plan = securityPlan(firm, everyQuestion(infosec, 'Y', { 'IS12-1': 'N', 'IS14-3': 'P', 'IS01-2': 'N', 'IS26-1': 'N' }));

    expect(planGroups(plan).map(({ horizon, steps }) => [horizon, steps.map(({ question }) => question)])).toEqual([
      ['within30Days', ['IS14-3', 'IS01-2']],
      ['within6Months', ['IS26-1']],
      ['nextOverhaul', ['IS12-1']],
    ]);
  });

  it('[S32] the gains of all spans together are what is missing to 100', () => {
    const groups = planGroups(securityPlan(firm, everyQuestion(infosec, 'P', { 'IS03-1': 'U' })));

    // A2 weighs 8 of 93 and can earn 26 halves; IS03-1 as U misses 6 of them instead of 3.
    expect(groups.reduce((sum, { gain }) => add(sum, gain), zero)).toEqual(add(fraction(50), fraction(100 * 8 * 3, 26 * firm.sectionWeight)));
  });

  it('[S32] a span without steps is left out', () => {
    expect(planGroups(securityPlan(firm, everyQuestion(infosec, 'Y', { 'IS12-1': 'N' }))).map(({ horizon }) => horizon)).toEqual(['nextOverhaul']);
    expect(planGroups([])).toEqual([]);
  });
});
