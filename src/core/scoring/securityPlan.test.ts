import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, infosec, smallSecurityEdition as small, without } from '../../../tests/builders/index.ts';
import { fraction, toFractionText } from '../shared/index.ts';
import { securityPlan } from './securityPlan.ts';

const connected = firmWith(small, 'NET', 'CLOUD');

describe('the improvement plan', () => {
  it('[S32] puts key items first, then the largest gain', () => {
    const answers = everyQuestion(small, 'N', { 'A-1': 'P' });

    const steps = securityPlan(connected, answers);

    expect(steps.map(({ question, key, gain }) => [question, key, toFractionText(gain)])).toEqual([
      ['B-1', 'strictKeyItem', '80/3'], // 40 · 4/6
      ['A-1', 'keyItem', '45/2'], // 60 · 3/8
      ['A-2', 'none', '15'], // 60 · 2/8
      ['B-2', 'none', '40/3'], // 40 · 2/6
    ]);
  });

  it('[S32] keeps the order of the edition where gains are equal', () => {
    const model = firmWith(infosec);
    const answers = everyQuestion(infosec, 'Y', { 'IS07-2': 'N', 'IS07-1': 'N' });

    expect(securityPlan(model, answers).map(({ question }) => question)).toEqual(['IS07-1', 'IS07-2']);
  });

  it('[S32] says what each fix alone would bring, in points and in band', () => {
    const answers = everyQuestion(small, 'Y', { 'B-1': 'P', 'A-2': 'N' });

    const steps = securityPlan(connected, answers);

    expect(steps).toEqual([
      { question: 'B-1', section: 'B', answer: 'P', key: 'strictKeyItem', gain: fraction(40, 3), horizon: 'within6Months', bandIfFixed: 'B' }, // 71.67 + 13.33 = 85
      { question: 'A-2', section: 'A', answer: 'N', key: 'none', gain: fraction(15), horizon: 'within6Months', bandIfFixed: 'D' },
    ]);
  });

  it('[S32] leaves open questions out and names no band before everything is answered', () => {
    const answers = without(everyQuestion(small, 'N'), 'B-1', 'B-2');

    const steps = securityPlan(connected, answers);

    expect(steps.map(({ question, bandIfFixed }) => [question, bandIfFixed])).toEqual([['A-1', null], ['A-2', null]]);
  });

  it('[S32] has nothing to say where everything is met', () => {
    expect(securityPlan(connected, everyQuestion(small, 'Y'))).toEqual([]);
  });
});
