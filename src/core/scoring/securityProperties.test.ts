import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProfile, anySecurityAnswers, everyQuestion, infosec, seeded, without } from '../../../tests/builders/index.ts';
import type { SecurityAnswer, SecurityAnswers } from '../answers/index.ts';
import { add, compare, fraction, type Fraction } from '../shared/index.ts';
import { prepareSecurityModel, type SecurityModel } from './securityModel.ts';
import { securityPlan } from './securityPlan.ts';
import { securityRange } from './securityRange.ts';
import { scoreSecurity } from './weightedSections.ts';

const flagIds = infosec.questionnaire.flags.map(({ id }) => id);
const unscoredIds = infosec.questionnaire.questions.filter(({ tier }) => !infosec.rubric.scoredTiers.includes(tier)).map(({ id }) => id);
const anyUnscored = fc.dictionary(fc.constantFrom(...unscoredIds), fc.constantFrom<SecurityAnswer>('Y', 'P', 'N', 'U'));

describe('whatever the profile', () => {
  it('[S29] all Y give 100, all P 50, all N and all U 0', () => {
    fc.assert(
      fc.property(anyProfile(infosec), (flags) => {
        const model = prepareSecurityModel(infosec, flags);

        expect(scoreOf(model, everyQuestion(infosec, 'Y'))).toEqual(fraction(100));
        expect(scoreOf(model, everyQuestion(infosec, 'P'))).toEqual(fraction(50));
        expect(scoreOf(model, everyQuestion(infosec, 'N'))).toEqual(fraction(0));
        expect(scoreOf(model, everyQuestion(infosec, 'U'))).toEqual(fraction(0));
      }),
      seeded,
    );
  });

  it('[S36] turning a flag off never lowers the score when the dropped answers were N', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), fc.constantFrom(...flagIds.slice(1)), (flags, answers, flag) => {
        const before = prepareSecurityModel(infosec, new Map([...flags, [flag, true] as const]));
        const after = prepareSecurityModel(infosec, new Map([...flags, [flag, false] as const]));
        const kept = new Set(idsOf(after));
        const given = new Map([...answers, ...idsOf(before).filter((id) => !kept.has(id)).map((id) => [id, 'N'] as const)]);

        expect(compare(scoreOf(after, given), scoreOf(before, given))).toBeGreaterThanOrEqual(0);
      }),
      seeded,
    );
  });
});

describe('whatever the answers', () => {
  it('[S21] answers that never count change neither score nor band, key items or status of items', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), anyUnscored, (flags, answers, unscored) => {
        const model = prepareSecurityModel(infosec, flags);

        expect(scoreSecurity(model, new Map([...answers, ...Object.entries(unscored)]))).toEqual(scoreSecurity(model, answers));
      }),
      seeded,
    );
  });

  it('[S29] their order never matters', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), (flags, answers) => {
        const model = prepareSecurityModel(infosec, flags);

        expect(scoreSecurity(model, new Map([...answers].reverse()))).toEqual(scoreSecurity(model, answers));
      }),
      seeded,
    );
  });

  it('[S29] raising one never lowers score or band', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), fc.nat(82), (flags, answers, pick) => {
        const model = prepareSecurityModel(infosec, flags);
        const ids = idsOf(model);
        const raised = new Map([...answers].map(([id, answer]) => [id, id === ids[pick % ids.length] ? oneBetter(answer) : answer]));

        expect(compare(scoreOf(model, raised), scoreOf(model, answers))).toBeGreaterThanOrEqual(0);
        expect(bandOf(model, raised) <= bandOf(model, answers)).toBe(true);
      }),
      seeded,
    );
  });

  it('[S23] one missing scored answer leaves no band', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), fc.nat(82), (flags, answers, pick) => {
        const model = prepareSecurityModel(infosec, flags);
        const ids = idsOf(model);
        const missing = ids[pick % ids.length] ?? '';

        const { outcome } = scoreSecurity(model, without(answers, missing));

        expect(outcome).toEqual({ status: 'incomplete', unanswered: [missing] });
      }),
      seeded,
    );
  });

  it('[S28] the score lies in every range that fewer answers gave', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), fc.array(fc.nat(82)), (flags, answers, picks) => {
        const model = prepareSecurityModel(infosec, flags);
        const ids = idsOf(model);
        const range = securityRange(model, without(answers, ...picks.map((pick) => ids[pick % ids.length] ?? '')));
        const score = scoreOf(model, answers);

        expect(range).not.toBeNull();
        expect(compare(score, range?.min.score ?? score)).toBeGreaterThanOrEqual(0);
        expect(compare(range?.max.score ?? score, score)).toBeGreaterThanOrEqual(0);
        expect((range?.max.band ?? '') <= bandOf(model, answers)).toBe(true);
        expect(bandOf(model, answers) <= (range?.min.band ?? '')).toBe(true);
      }),
      seeded,
    );
  });

  it('[S32] the gains of the plan sum to what is missing to 100, and each brings what it says', () => {
    fc.assert(
      fc.property(anyProfile(infosec), anySecurityAnswers(infosec), (flags, answers) => {
        const model = prepareSecurityModel(infosec, flags);
        const steps = securityPlan(model, answers);
        const [first] = steps;

        expect(steps.reduce((sum, step) => add(sum, step.gain), scoreOf(model, answers))).toEqual(fraction(100));
        if (first === undefined) return;
        const fixed = new Map(answers).set(first.question, 'Y');
        expect(scoreOf(model, fixed)).toEqual(add(scoreOf(model, answers), first.gain));
        expect(bandOf(model, fixed)).toBe(first.bandIfFixed);
      }),
      seeded,
    );
  });
});

function idsOf(model: SecurityModel): readonly string[] {
  return model.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
}

function scoreOf(model: SecurityModel, answers: SecurityAnswers): Fraction {
  const { outcome } = scoreSecurity(model, answers);
  if (outcome.status !== 'complete') throw new Error(`no score: ${outcome.status}`);
  return outcome.score;
}

/** The band; its letters sort from the best down. */
function bandOf(model: SecurityModel, answers: SecurityAnswers): string {
  const { outcome } = scoreSecurity(model, answers);
  if (outcome.status !== 'complete') throw new Error(`no band: ${outcome.status}`);
  return outcome.judgement.band;
}

function oneBetter(answer: SecurityAnswer): SecurityAnswer {
  return answer === 'N' || answer === 'U' ? 'P' : 'Y';
}
