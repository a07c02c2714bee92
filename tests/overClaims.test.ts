import { describe, expect, it } from 'vitest';
import { findOverClaimFaults, findOverClaims, overClaimRulesPath, overClaimRulesSchema, type Assessment, type OverClaimRule } from '../src/core/assessment/index.ts';
import { contradicting, fittingValue, unfittingValues } from './builders/contradictions.ts';
import { anAssessment, everyRequirement, everyQuestion, gbt39116, infosec, readJson } from './builders/index.ts';

const data = overClaimRulesSchema.parse(readJson(`questionnaires/${overClaimRulesPath}`));
const { rules } = data;
const editions = [gbt39116, infosec];
const named = rules.map((rule) => [rule.id, rule] as const);

describe('the over-claim rules', () => {
  it('[E6] [O1] name ids and answers that their editions have, and both answers in both languages', () => {
    expect(findOverClaimFaults(data, editions)).toEqual([]);
  });

  it('[E6] a dangling id, a foreign answer and words without an answer are named', () => {
    const [first] = rules;
    if (first === undefined) throw new Error('no rules');
    const broken: OverClaimRule = {
      ...first,
      claim: { kind: 'answerAtLeast', questionnaire: 'gbt39116', id: 'P9-L1-a', value: 'Y' },
      question: { ...first.question, en: 'Why “{doubt}”?' },
    };

    expect(findOverClaimFaults({ rules: [first, broken] }, editions)).toEqual([
      `${first.id}: duplicate id`,
      `${first.id}: no P9-L1-a in gbt39116@1.0.0`,
      `${first.id}: Y is no answer of gbt39116@1.0.0`,
      `${first.id}: {claim} must stand once in en`,
    ]);
  });

  it('[O1] are enough, most of them within the maturity questionnaire, and touch all its sub-domains', () => {
    const sides = (rule: OverClaimRule) => [rule.claim, rule.doubt];
    const within = rules.filter((rule) => sides(rule).every((side) => 'questionnaire' in side && side.questionnaire === 'gbt39116'));
    const touched = new Set(within.flatMap((rule) => sides(rule).flatMap((side) => ('id' in side ? [side.id.split('-')[0]] : []))));

    expect(within.length).toBeGreaterThanOrEqual(25);
    expect(rules.length).toBeGreaterThanOrEqual(32);
    expect(gbt39116.questionnaire.requirements.map(({ subdomain }) => subdomain).filter((id) => !touched.has(id))).toEqual([]);
  });

  it('[O1] ask and never judge, in a sentence each', () => {
    const faults = rules.flatMap(({ id, question, why }) => [
      ...(question['zh-CN'].endsWith('？') ? [] : [`${id}: zh-CN is no question`]),
      ...(question.en.endsWith('?') ? [] : [`${id}: en is no question`]),
      ...(/虚报|造假|不实|错误|不可信/u.test(question['zh-CN'] + why['zh-CN']) ? [`${id}: zh-CN judges`] : []),
      ...(/false|wrong|lie\b|untrue/iu.test(question.en + why.en) ? [`${id}: en judges`] : []),
      ...(why['zh-CN'].length > 45 || !why['zh-CN'].endsWith('。') ? [`${id}: why in zh-CN is no short sentence`] : []),
      ...(why.en.length > 120 || !why.en.endsWith('.') ? [`${id}: why in en is no short sentence`] : []),
      ...(/\p{Script=Han}/u.test(question.en + why.en) ? [`${id}: en holds Chinese`] : []),
      ...(/[\p{Script=Han}][,;:!?()"]|[,;:!?()"][\p{Script=Han}]/u.test(question['zh-CN'] + why['zh-CN']) ? [`${id}: half-width punctuation`] : []),
    ]);

    expect(faults).toEqual([]);
  });

  it.each(named)('[O2] %s asks when its two answers stand against each other', (_id, rule) => {
    const found = findOverClaims([rule], contradicting(rule), editions);

    expect(found.map(({ claim, doubt }) => [claim.value, doubt.value])).toEqual([[fittingValue(rule.claim), fittingValue(rule.doubt)]]);
  });

  it.each(named)('[O3] %s is silent when either answer is otherwise, not known or missing', (_id, rule) => {
    const silent = [
      ...unfittingValues(rule.claim).map((claim) => contradicting(rule, { claim })),
      ...unfittingValues(rule.doubt).map((doubt) => contradicting(rule, { doubt })),
    ];

    expect(silent.flatMap((assessment) => findOverClaims([rule], assessment, editions))).toEqual([]);
  });

  it.each([['full', 'Y', true, 100], ['none', 'N', false, 0]] as const)('[O1] nothing is asked where everything is %s, %s and %s', (maturity, security, fact, number) => {
    const assessment = everythingAnswered(maturity, security, fact, number);

    expect(findOverClaims(rules, assessment, editions)).toEqual([]);
  });
});

function everythingAnswered(maturity: 'full' | 'none', security: 'Y' | 'N', fact: boolean, number: number): Assessment {
  const base = anAssessment({ answers: everyRequirement().answered(maturity) });
  const workshop = { mes: fact, eq_mgmt: fact, mes_wh: fact, upload_pct: number };
  return {
    ...base,
    responses: {
      ...base.responses,
      'infosec@0.1.0': {
        flags: Object.fromEntries(infosec.questionnaire.flags.map(({ id }) => [id, true])),
        answers: Object.fromEntries([...everyQuestion(infosec, security)].map(([id, value]) => [id, { value }])),
      },
      'cq-ladder': { ws: [workshop], fac: { integrated: fact, remote_service: fact, digital_equip_pct: number } },
    },
  };
}
