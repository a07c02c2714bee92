import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116, infosec, onlyAnswered, profile } from '../../../tests/builders/index.ts';
import type { Assessment } from './assessment.ts';
import { overClaimRuleSchema, type OverClaimRule } from './overClaimRules.ts';
import { countOverClaims, findOverClaims } from './overClaims.ts';

const editions = [gbt39116, infosec];

const connected = aRule({
  id: 'integration-without-ports',
  claim: { kind: 'answerAtLeast', questionnaire: 'gbt39116', id: 'T2-L3-c', value: 'most' },
  doubt: { kind: 'answerAtMost', questionnaire: 'gbt39116', id: 'R1-L2-b', value: 'none' },
});
const transport = aRule({
  id: 'merged-without-system',
  claim: { kind: 'answerAtLeast', questionnaire: 'gbt39116', id: 'M10-L3-c', value: 'most' },
  doubt: { kind: 'answerAtMost', questionnaire: 'gbt39116', id: 'M10-L2-a', value: 'none' },
});
const remote = aRule({
  id: 'remote-two-ways',
  editions: ['gbt39116@1.0.0', 'infosec@0.1.0'],
  claim: { kind: 'answerAtLeast', questionnaire: 'gbt39116', id: 'T3-L3-b', value: 'most' },
  doubt: { kind: 'answerAtMost', questionnaire: 'infosec', id: 'IS14-3', value: 'N' },
});

describe('findOverClaims', () => {
  it('[O1] asks where a high answer stands against a low one', () => {
    const assessment = anAssessment({ answers: onlyAnswered({ 'T2-L3-c': 'full', 'R1-L2-b': 'none' }) });

    expect(findOverClaims([connected], assessment, editions)).toEqual([
      {
        rule: connected,
        claim: { kind: 'answer', edition: 'gbt39116@1.0.0', id: 'T2-L3-c', value: 'full' },
        doubt: { kind: 'answer', edition: 'gbt39116@1.0.0', id: 'R1-L2-b', value: 'none' },
        explanation: null,
      },
    ]);
  });

  it.each([
    ['full', 'none', 1], ['most', 'none', 1], ['partial', 'none', 0], ['full', 'partial', 0],
    ['unknown', 'none', 0], ['full', 'unknown', 0],
  ] as const)('[O2] [O3] a claim of %s against a doubt of %s asks %i', (claim, doubt, count) => {
    const assessment = anAssessment({ answers: onlyAnswered({ 'T2-L3-c': claim, 'R1-L2-b': doubt }) });

    expect(findOverClaims([connected], assessment, editions)).toHaveLength(count);
  });

  it('[O3] asks nothing where an answer is missing or the edition is not loaded', () => {
    const half = anAssessment({ answers: onlyAnswered({ 'T2-L3-c': 'full' }) });
    const whole = anAssessment({ answers: onlyAnswered({ 'T2-L3-c': 'full', 'R1-L2-b': 'none' }) });

    expect(findOverClaims([connected], half, editions)).toEqual([]);
    expect(findOverClaims([connected], whole, [infosec])).toEqual([]);
    expect(findOverClaims([{ ...connected, editions: ['gbt39116@2.0.0'] }], whole, editions)).toEqual([]);
  });

  it('[O3] a domain tailored out, or one the industry type does not assess, asks nothing', () => {
    const answers = onlyAnswered({ 'M10-L3-c': 'full', 'M10-L2-a': 'none' });

    expect(findOverClaims([transport], anAssessment({ answers }), editions)).toHaveLength(1);
    expect(findOverClaims([transport], anAssessment({ answers, tailoredOut: ['logistics'] }), editions)).toEqual([]);
    const design = aRule({ ...transport, claim: { ...transport.claim, id: 'M1-L3-c' }, doubt: { ...transport.doubt, id: 'M1-L2-a' } });
    const designing = onlyAnswered({ 'M1-L3-c': 'full', 'M1-L2-a': 'none' });
    expect(findOverClaims([design], anAssessment({ answers: designing }), editions)).toHaveLength(1);
    expect(findOverClaims([design], anAssessment({ answers: designing, company: { industryType: 'process' } }), editions)).toEqual([]);
  });

  it('[O3] a question that the flags switch off asks nothing', () => {
    const withFlags = (...flags: readonly string[]): Assessment => {
      const base = anAssessment({ answers: onlyAnswered({ 'T3-L3-b': 'full' }) });
      const security = { flags: Object.fromEntries(profile(infosec, ...flags)), answers: { 'IS14-3': { value: 'N' } } };
      return { ...base, responses: { ...base.responses, 'infosec@0.1.0': security } };
    };

    expect(findOverClaims([remote], withFlags('P_REMOTE'), editions)).toHaveLength(1);
    expect(findOverClaims([remote], withFlags(), editions)).toEqual([]);
  });

  it('[O2] one workshop that says so is a claim, a doubt needs every workshop', () => {
    const mes = aRule({ claim: { kind: 'factTrue', fact: 'ws.mes' }, doubt: { kind: 'answerAtMost', questionnaire: 'gbt39116', id: 'M5-L2-b', value: 'none' } });
    const maintenance = aRule({ claim: { kind: 'answerAtLeast', questionnaire: 'gbt39116', id: 'M6-L2-c', value: 'most' }, doubt: { kind: 'factFalse', fact: 'ws.eq_mgmt' } });
    const withWorkshops = (...ws: readonly object[]): Assessment => {
      const base = anAssessment({ answers: onlyAnswered({ 'M5-L2-b': 'none', 'M6-L2-c': 'full' }) });
      return { ...base, responses: { ...base.responses, 'cq-ladder': { ws } } };
    };
    const asked = (assessment: Assessment) => findOverClaims([mes, maintenance], assessment, editions).map(({ rule }) => (rule === mes ? 'mes' : 'maintenance'));

    expect(asked(withWorkshops({ mes: false }, { mes: true }))).toEqual(['mes']);
    expect(asked(withWorkshops({ eq_mgmt: false }, { eq_mgmt: false }))).toEqual(['maintenance']);
    expect(asked(withWorkshops({ eq_mgmt: false }, { eq_mgmt: true }))).toEqual([]);
    expect(asked(withWorkshops({ eq_mgmt: false }, {}))).toEqual([]);
    expect(asked(withWorkshops())).toEqual([]);
  });

  it('[O2] numbers compare with both bounds included', () => {
    const few = aRule({ claim: { kind: 'answerAtLeast', questionnaire: 'gbt39116', id: 'R1-L2-a', value: 'full' }, doubt: { kind: 'factAtMost', fact: 'fac.digital_equip_pct', value: 10 } });
    const withShare = (share: number): Assessment => {
      const base = anAssessment({ answers: onlyAnswered({ 'R1-L2-a': 'full' }) });
      return { ...base, responses: { ...base.responses, 'cq-ladder': { fac: { digital_equip_pct: share } } } };
    };

    expect(findOverClaims([few], withShare(10), editions)[0]?.doubt).toEqual({ kind: 'fact', fact: 'fac.digital_equip_pct', value: 10 });
    expect(findOverClaims([few], withShare(10.5), editions)).toEqual([]);
  });

  it('[O4] an explanation is shown with its question and still counted; one that says nothing is none', () => {
    const assessment = anAssessment({ answers: onlyAnswered({ 'T2-L3-c': 'full', 'R1-L2-b': 'none', 'M10-L3-c': 'full', 'M10-L2-a': 'none' }) });
    const explained: Assessment = {
      ...assessment,
      overClaims: { [connected.id]: { note: '由网关采集，设备本身没有接口', by: '李工' }, [transport.id]: { note: ' ' }, gone: { note: '已不存在' } },
    };

    const found = findOverClaims([connected, transport], explained, editions);

    expect(found.map(({ explanation }) => explanation?.note ?? null)).toEqual(['由网关采集，设备本身没有接口', null]);
    expect(countOverClaims(found)).toEqual({ count: 2, explained: 1 });
  });

  it('[O1] everything full and everything none ask nothing', () => {
    for (const answer of ['full', 'none'] as const) {
      expect(findOverClaims([connected, transport], anAssessment({ answers: everyRequirement().answered(answer) }), editions)).toEqual([]);
    }
  });
});

function aRule(parts: object): OverClaimRule {
  return overClaimRuleSchema.parse({
    id: 'a-rule',
    editions: ['gbt39116@1.0.0'],
    question: { 'zh-CN': '一处填了“{claim}”，另一处填了“{doubt}”：为什么？', en: 'One is “{claim}”, the other “{doubt}”: why?' },
    why: { 'zh-CN': '两处应当一致。', en: 'Both should agree.' },
    source: { basis: 'policy', confidence: 'low' },
    ...parts,
  });
}
