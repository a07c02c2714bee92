import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116 } from '../../../tests/builders/index.ts';
import { readJson } from '../../../tests/builders/readJson.ts';
import type { EffortData } from '../path/index.ts';
import { add, compare, fraction, subtract, zero } from '../shared/index.ts';
import { carryMeasures, monthsAfter, type CarriedMeasures } from './carriedMeasures.ts';
import type { Assessment } from './assessment.ts';
import { rollUpGroup } from './groupRollUp.ts';
import { inheritAnswers } from './inheritAnswers.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import { nextRound } from './nextRound.ts';
import type { OverClaimRules } from './overClaimRules.ts';
import { rememberAnswer } from './rememberAnswer.ts';
import { leastTotal, modelOf, type RoundSide } from './roundSide.ts';
import { verifiedAnswersOf } from './verifiedAnswers.ts';
import { waterfall } from './waterfall.ts';

const ref = 'gbt39116@1.0.0';
const start = { id: '11111111-6f0e-4c39-9a55-0d7b6a0f6c11', date: '2027-11-20', label: '2027 自评' };
const data = {
  efforts: readJson('questionnaires/gbt39116/efforts.json') as EffortData, // both are checked by the tests of the data
  rules: (readJson('questionnaires/gbt39116/over-claims.json') as OverClaimRules).rules,
};

describe('nextRound', () => {
  it('[R3] carries answers over as a starting point and leaves behind what belongs to the round before', () => {
    const secret = '0'.repeat(64);
    const campaign = 'a'.repeat(32);
    const made = { campaign, title: '征集', rev: 2, at: '2026-11-21T00:00:00Z', file: 'CQ.age', sha256: secret, withdrawalCode: 'W', level: 'L1' as const };
    const previous: Assessment = {
      ...anAssessment(),
      responses: {
        [ref]: { answers: { 'P1-L1-a': { value: 'full', evidence: '规划', flagged: true, history: [{ value: 'none' }], verified: { value: 'most' }, colour: 'red' }, 'P1-L1-b': { note: '待问' } } },
        'infosec@0.1.0': { flags: { P_ICS: true }, answers: { 'IS01-1': { value: 'Y' } } },
        'cq-ladder': { fac: { digital_equip_pct: 68 } },
      },
      overClaims: { rule: { note: '已核对' } },
      sealing: { secret, exports: [made, { ...made, rev: 1 }] },
      efforts: { 'P1-L1-a': { cost: 3, months: 1 } },
    };

    const round = nextRound(previous, start);

    expect(round).toEqual({
      ...anAssessment(),
      id: start.id,
      round: { label: '2027 自评', date: '2027-11-20', basis: 'self' },
      responses: {
        [ref]: { answers: { 'P1-L1-a': { value: 'full', evidence: '规划', colour: 'red', carried: true }, 'P1-L1-b': { note: '待问' } } },
        'infosec@0.1.0': { flags: { P_ICS: true }, answers: { 'IS01-1': { value: 'Y', carried: true } } },
        'cq-ladder': { fac: { digital_equip_pct: 68 } },
      },
      previousRound: previous.id,
      sealing: { secret, exports: [], earlierRevisions: { [campaign]: 2 } },
      efforts: { 'P1-L1-a': { cost: 3, months: 1 } },
    });
    expect(rememberAnswer({ value: 'full', carried: true }, { value: 'most', carried: true })).toEqual({ value: 'most', history: [{ value: 'full' }] });
  });

  it('[R6] begins where the round before ended', () => {
    const previous = anAssessment({ answers: everyRequirement().answered('most').but('P1', 'partial') });

    expect(waterfall(sideOf(previous), sideOf(nextRound(previous, start))).change).toEqual(zero);
  });
});

describe('carryMeasures', () => {
  const answers = everyRequirement().answered('full').butLevel(2, 'partial').withoutLevel(3).withoutLevel(4).withoutLevel(5);
  const previous = anAssessment({ answers });

  it('[R7] tells what is done, late and open by the answers, the months and the day, and what was dropped', () => {
    const none = carried(previous, nextRound(previous, start), '2026-11-21');
    const [first, second] = none.measures;
    if (first === undefined || second === undefined) throw new Error('there are measures');
    const then = change(nextRound(previous, start), first.measure.id, first.measure.to);

    const { measures } = carried(previous, { ...then, droppedMeasures: { [second.measure.id]: { reason: '搬迁' } } }, '2036-11-21');

    expect(none.measures.every(({ status, due, measure }) => status === 'open' && due === monthsAfter('2026-11-20', measure.end))).toBe(true);
    expect(none.together).toEqual(zero);
    expect(measures.map(({ status }) => status)).toEqual(['done', 'dropped', ...measures.slice(2).map(() => 'late')]);
    expect(measures[1]).toMatchObject({ reason: '搬迁', now: second.measure.from });
    expect(measures[0]?.effect).toEqual(subtract(totalOf(then), totalOf(nextRound(previous, start))));
  });

  it('[R8] all of them done reach the level, and their effect together is exactly the change of the total', () => {
    const round = nextRound(previous, start);
    const all = carried(previous, round, '2026-11-21').measures.reduce((next, { measure }) => change(next, measure.id, measure.to), round);

    const { measures, together } = carried(previous, all, '2026-11-21');

    expect(measures.every(({ status }) => status === 'done')).toBe(true);
    expect(add(totalOf(previous), together)).toEqual(totalOf(all));
    expect(compare(totalOf(all), fraction(2))).toBeGreaterThanOrEqual(0);
  });

  it('[R7] a measure of a domain left out since is outside', () => {
    const round = nextRound(previous, start);
    const response = round.responses[ref];

    const { measures } = carried(previous, { ...round, responses: { [ref]: { ...response, tailoredOut: [{ domain: 'design', reason: '已停' }] } } }, '2026-11-21');

    expect(measures.filter(({ status }) => status === 'outside').every(({ measure }) => ['M1', 'M2'].includes(measure.subdomain))).toBe(true);
  });

  it.each([['2026-01-31', 1, '2026-02-28'], ['2027-12-31', 2, '2028-02-29'], ['2026-11-20', 14, '2028-01-20'], ['2026-08-31', 1, '2026-09-30']])(
    '[R7] %s and %i months is %s',
    (date, months, expected) => {
      expect(monthsAfter(date, months)).toBe(expected);
    },
  );
});

describe('groups', () => {
  it('[R9] takes shared answers over from the lead plant until they are answered again', () => {
    const lead = { ...anAssessment({ answers: everyRequirement().answered('full') }), id: 'lead-plant' };
    const plant = anAssessment({ answers: everyRequirement().answered('none') });

    const { assessment, count } = inheritAnswers(plant, lead, ref, ['P1-L1-a', 'P1-L1-b'], '2026-11-24T00:00:00Z');

    const entry = (assessment.responses[ref] as MaturityResponse).answers?.['P1-L1-a']; // as built
    expect(count).toBe(2);
    expect(entry).toEqual({ value: 'full', history: [{ value: 'none' }], at: '2026-11-24T00:00:00Z', inherited: { from: 'lead-plant' } });
    expect(rememberAnswer(entry ?? {}, { ...entry, value: 'partial' })).not.toHaveProperty('inherited');
    expect(inheritAnswers(plant, anAssessment(), ref, ['P1-L1-a'], '2026-11-24T00:00:00Z')).toEqual({ assessment: plant, count: 0 });
  });

  it('[R10] gives minimum, median and spread exactly, of an even count too', () => {
    const plants = (['full', 'most', 'partial', 'none'] as const).map((answer) => sideOf(anAssessment({ answers: everyRequirement().answered(answer) })));

    const { total, subdomains, plants: each } = rollUpGroup(plants);

    expect(total).toEqual({ id: 'total', count: 4, minimum: zero, median: fraction(11, 4), maximum: fraction(5), spread: fraction(5) });
    expect(subdomains[0]).toEqual({ id: 'P1', count: 4, minimum: zero, median: fraction(7, 4), maximum: fraction(3), spread: fraction(3) });
    expect(each.map(({ level }) => level)).toEqual([5, 5, 0, 0]);
    expect(rollUpGroup(plants.slice(0, 3)).total.median).toEqual(fraction(5));
    expect(rollUpGroup([sideOf(anAssessment())]).subdomains).toEqual([]);
  });
});

function sideOf(assessment: Assessment): RoundSide {
  return { assessment, edition: gbt39116, response: assessment.responses[ref] as MaturityResponse }; // as built
}

function carried(before: Assessment, after: Assessment, today: string): CarriedMeasures {
  const found = carryMeasures(sideOf(before), sideOf(after), data, today);
  if (found === null) throw new Error('there is a level to reach');
  return found;
}

function totalOf(assessment: Assessment) {
  const side = sideOf(assessment);
  return leastTotal(modelOf(side), verifiedAnswersOf(side.response));
}

function change(assessment: Assessment, id: string, value: string): Assessment {
  const response = assessment.responses[ref] as MaturityResponse; // as built
  return { ...assessment, responses: { [ref]: { ...response, answers: { ...response.answers, [id]: { value } } } } };
}
