import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPartialAnswers, anyScope, everyRequirement, gbt39116, seeded, smallEdition, type AnswerSet } from '../../../tests/builders/index.ts';
import type { MaturityAnswers } from '../answers/index.ts';
import type { MaturityEdition } from '../edition/index.ts';
import type { Scope } from '../scoring/index.ts';
import { add, fraction, subtract, toFractionText, zero } from '../shared/index.ts';
import { compareRounds } from './compareRounds.ts';
import { createAssessment } from './createAssessment.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import { leastTotal, modelOf, type RoundSide } from './roundSide.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';
import { waterfall, type Waterfall } from './waterfall.ts';

const wholeScope: Scope = { industryType: 'discrete', tailoredOut: new Set() };
const none: MaturityAnswers = new Map();
const edition2: MaturityEdition = { ...smallEdition, questionnaire: { ...smallEdition.questionnaire, requirements: smallEdition.questionnaire.requirements.filter(({ id }) => id !== 'A-L1-b') } };

describe('waterfall', () => {
  it('[R5] gives each cause its exact share, in the fixed order', () => {
    const answers = everyRequirement(smallEdition).answered('partial');
    const before = side(smallEdition, wholeScope, answers, new Map([['A-L1-a', 'full'], ['A-L1-b', 'none']] as const));
    const after = side(edition2, { ...wholeScope, tailoredOut: new Set(['b2']) }, answers.but('B-L1', 'full').but('A-L1', 'most'), new Map([['B-L1-a', 'partial']] as const));

    const steps = waterfall(before, after);

    expect(stepsOf(steps)).toEqual([
      // A counts full alone where its second requirement is gone: 0.6 · 1 + 0.4 · 0.5 reaches level one, and the half of level two counts.
      'edition 1/2 → 3/2',
      'tailoring 3/2 → 3/2',
      'verificationBefore 3/2 → 1/2',
      'answers A 1/2 → 17/25',
      // 0.6 · 0.8 + 0.4 · 1 reaches level one again.
      'answers B 17/25 → 3/2',
      'verificationAfter 3/2 → 17/25',
    ]);
    expect(steps.isComplete).toEqual({ before: true, after: true });
  });

  it('[R6] a round beside itself changes nothing', () => {
    const same = side(gbt39116, wholeScope, everyRequirement().answered('most'), none);

    expect(waterfall(same, same)).toMatchObject({ change: zero, from: fraction(5), to: fraction(5) });
  });

  it('[R5] says that an end is not complete, and counts what is open there as none', () => {
    const before = side(gbt39116, wholeScope, everyRequirement().answered('full').without('P1'), none);

    const { isComplete, from, to } = waterfall(before, side(gbt39116, wholeScope, everyRequirement().answered('full'), none));

    expect(isComplete).toEqual({ before: false, after: true });
    expect([from, to].map(toFractionText)).toEqual(['5', '5']);
  });

  it.each([['gbt39116', gbt39116, 60], ['the small edition', smallEdition, 300]] as const)('[R6] the steps of any two rounds of %s sum exactly to the change', (_name, edition, numRuns) => {
    const rounds = fc.record({ scope: anyScope(edition), answers: anyPartialAnswers(edition), verified: anyPartialAnswers(edition), isVerified: fc.boolean() });
    fc.assert(
      fc.property(rounds, rounds, (first, second) => {
        const [before, after] = [first, second].map(({ scope, answers, verified, isVerified }) => side(edition, scope, answers, isVerified ? verified : none));
        if (before === undefined || after === undefined) throw new Error('there are two');

        const { steps, change, from, to } = waterfall(before, after);

        expect(steps.reduce((sum, step) => add(sum, step.change), zero)).toEqual(change);
        expect(subtract(to, from)).toEqual(change);
        expect([from, to]).toEqual([before, after].map((one) => leastTotal(modelOf(one), verifiedAnswersOf(one.response))));
        expect(steps.every((step, index) => index === 0 || steps[index - 1]?.to === step.from)).toBe(true);
      }),
      { ...seeded, numRuns },
    );
  });
});

describe('compareRounds', () => {
  it('[R4] sets numbers and answers side by side, and knows what a side does not have', () => {
    const answers = everyRequirement(smallEdition).answered('full');
    const before = side(smallEdition, { ...wholeScope, tailoredOut: new Set(['b2']) }, answers.but('A-L1-a', 'none'), none);
    const after = side(smallEdition, wholeScope, answers.without('D'), new Map([['A-L2-a', 'partial']] as const));

    const { levels, subdomains, elements, changed } = compareRounds(before, after);

    expect(levels[0]).toEqual({ id: '1', before: fraction(7, 10), after: null });
    expect(subdomains).toEqual([
      { id: 'A', before: fraction(1, 2), after: fraction(3, 2) },
      { id: 'B', before: fraction(3), after: fraction(3) },
      { id: 'C', before: null, after: fraction(2) },
      { id: 'D', before: null, after: null },
    ]);
    expect(elements[1]).toEqual({ id: 'b', before: fraction(3), after: null });
    expect(changed).toEqual([
      { id: 'A-L1-a', before: 'none', after: 'full' },
      { id: 'A-L2-a', before: 'full', after: 'partial' },
      { id: 'C-L1-a', before: null, after: 'full' },
      { id: 'C-L2-a', before: null, after: 'full' },
    ]);
  });
});

function stepsOf({ steps }: Waterfall): readonly string[] {
  return steps.map((step) => `${step.kind}${step.kind === 'answers' ? ` ${step.subdomain}` : ''} ${toFractionText(step.from)} → ${toFractionText(step.to)}`);
}

function side(edition: MaturityEdition, scope: Scope, answers: AnswerSet | MaturityAnswers, verified: MaturityAnswers): RoundSide {
  const start = createAssessment({ id: '0b8f6c1e-6f0e-4c39-9a55-0d7b6a0f6c11', date: '2026-11-20', roundLabel: '2026 自评' });
  const entries: Record<string, MaturityEntry> = {};
  for (const [id, value] of answers) entries[id] = { value };
  for (const [id, value] of verified) entries[id] = { ...entries[id], verified: { value } };
  return {
    assessment: { ...start, company: { ...start.company, industryType: scope.industryType } },
    edition,
    response: { tailoredOut: [...scope.tailoredOut].map((domain) => ({ domain, reason: '无此业务' })), answers: entries },
  };
}
