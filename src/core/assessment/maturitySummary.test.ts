import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116, onlyAnswered, type AnswerSet } from '../../../tests/builders/index.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import { summariseMaturity, type MaturitySummary } from './maturitySummary.ts';

describe('summariseMaturity', () => {
  it('[S1] [S7] gives exact fractions and rounded numbers of a complete response', () => {
    const answers = everyRequirement().answered('full').butLevel(2, 'partial').but('P1-L2', 'full').butLevel(3, 'none').withoutLevel(4).withoutLevel(5);

    const { subdomains, ...rest } = summary(answers);

    expect(rest).toEqual({
      edition: 'gbt39116@1.0.0',
      industryType: 'discrete',
      complete: true,
      answered: 139,
      applicable: 207,
      levels: [
        { level: 1, exact: '1', score: 1, satisfied: true },
        { level: 2, exact: '103/200', score: 0.515, satisfied: false },
        { level: 3, exact: '0', score: 0, satisfied: false },
        { level: 4, exact: null, score: null, satisfied: null },
        { level: 5, exact: null, score: null, satisfied: null },
      ],
      total: { exact: '303/200', score: 1.515 },
      level: 1,
      range: { min: 1, max: 1 },
      tailoredOut: [],
      unknown: [],
      verified: null,
    });
    expect(subdomains['P1']).toEqual({ levels: [1, 1, 0, null, null], maturity: 2 });
    expect(subdomains['M5']).toEqual({ levels: [1, 0.5, 0, null, null], maturity: 1.5 });
  });

  it('[S7] [S10] has no total and no level while incomplete, but a range', () => {
    const { complete, total, level, range, answered } = summary(onlyAnswered({ 'P1-L1-a': 'unknown' }));

    expect({ complete, total, level, range, answered }).toEqual({
      complete: false, total: null, level: null, range: { min: 0, max: 5 }, answered: 1,
    });
  });

  it('[A3] names the sub-domains left out and scores them nowhere', () => {
    const { tailoredOut, subdomains, applicable } = summary(everyRequirement().answered('full'), ['design', 'logistics']);

    expect(tailoredOut).toEqual(['M1', 'M2', 'M10']);
    expect(Object.keys(subdomains)).not.toContain('M10');
    expect(applicable).toBe(167);
  });

  it('[A1] lists what is to be found out', () => {
    expect(summary(everyRequirement().answered('full').but('M13', 'unknown')).unknown).toEqual([
      'M13-L1-a', 'M13-L2-a', 'M13-L3-a', 'M13-L4-a', 'M13-L5-a',
    ]);
  });
});

function summary(answers: AnswerSet, tailoredOut: readonly string[] = []): MaturitySummary {
  const assessment = anAssessment({ answers, tailoredOut });
  return summariseMaturity(gbt39116, assessment, assessment.responses['gbt39116@1.0.0'] as MaturityResponse); // as built
}
