import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116 } from '../../../tests/builders/index.ts';
import { shelf } from '../../../tests/builders/reports.ts';
import { fraction } from '../shared/index.ts';
import { findReceipt } from './findReceipt.ts';
import type { Assessment } from './assessment.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import { summariseMaturity } from './maturitySummary.ts';
import { compareVerified } from './verifiedComparison.ts';

const ref = 'gbt39116@1.0.0';
const claimed = anAssessment({ answers: everyRequirement().answered('full').butLevel(3, 'none').withoutLevel(4).withoutLevel(5) });
const checked = withVerified(claimed, {
  'P1-L1-a': { value: 'full', evidenceSeen: true },
  'P1-L2-a': { value: 'most', reason: '规划未评审', evidenceSeen: true },
  'M13-L1-a': { value: 'none', reason: '没有看到记录' },
});

describe('compareVerified', () => {
  it('[R1] [R2] scores both, lists the differences in the order of the edition and counts the evidence seen', () => {
    const comparison = compareVerified(gbt39116, checked, responseOf(checked));

    expect(comparison).toMatchObject({ checked: 3, seen: 2, notSeen: 1 });
    expect(comparison?.differences).toEqual([
      { id: 'P1-L2-a', own: 'full', verified: 'most', reason: '规划未评审', evidenceSeen: true },
      { id: 'M13-L1-a', own: 'full', verified: 'none', reason: '没有看到记录', evidenceSeen: false },
    ]);
    expect(comparison?.own.outcome).toEqual({ status: 'complete', total: fraction(2), level: 2 });
    // M13 is half of 服务, 13 % of 制造, 77 % of the whole: 1 − 0.77 · 0.13 · 0.5.
    expect(comparison?.verified.levels[0]).toEqual({ status: 'scored', level: 1, score: fraction(18_999, 20_000), satisfied: true });
  });

  it('[R1] a verified value stands in for an answer not given, and is nothing where its domain is left out', () => {
    const open = withVerified(anAssessment({ tailoredOut: ['logistics'] }), { 'P1-L1-a': { value: 'most' }, 'M10-L1-a': { value: 'full' } });

    const comparison = compareVerified(gbt39116, open, responseOf(open));

    expect(comparison?.differences).toEqual([{ id: 'P1-L1-a', own: null, verified: 'most', reason: '', evidenceSeen: false }]);
    expect(comparison?.verified.answered).toBe(1);
    expect(compareVerified(gbt39116, claimed, responseOf(claimed))).toBeNull();
  });

  it('[R1] [V2] changes no receipt and none of the firm’s own figures', async () => {
    const { verified, ...own } = summariseMaturity(gbt39116, checked, responseOf(checked));
    const { verified: nothing, ...before } = summariseMaturity(gbt39116, claimed, responseOf(claimed));

    expect(own).toEqual(before);
    expect(nothing).toBeNull();
    expect(verified?.levels[0]?.exact).toBe('18999/20000');
    expect(await findReceipt(checked, shelf)).toEqual(await findReceipt(claimed, shelf));
  });
});

function withVerified(assessment: Assessment, values: Readonly<Record<string, NonNullable<NonNullable<MaturityResponse['answers']>[string]['verified']>>>): Assessment {
  const response = responseOf(assessment);
  const verified = Object.entries(values).map(([id, value]) => [id, { ...response.answers?.[id], verified: value }] as const);
  return { ...assessment, responses: { [ref]: { ...response, answers: { ...response.answers, ...Object.fromEntries(verified) } } } };
}

function responseOf(assessment: Assessment): MaturityResponse {
  return assessment.responses[ref] as MaturityResponse; // as built
}
