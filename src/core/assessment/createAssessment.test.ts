import { describe, expect, it } from 'vitest';
import { assessmentSchema } from './assessment.ts';
import { createAssessment } from './createAssessment.ts';

describe('createAssessment', () => {
  it('[F1] makes a valid, empty assessment of format version 1', () => {
    const assessment = createAssessment({ id: 'a1b2c3d4', date: '2026-11-20', roundLabel: '2026 自评' });

    expect(assessment).toEqual({
      format: 'zhiti.assessment',
      formatVersion: 1,
      id: 'a1b2c3d4',
      round: { label: '2026 自评', date: '2026-11-20', basis: 'self' },
      company: { name: '', industryType: 'discrete' },
      responses: {},
    });
    expect(assessmentSchema.safeParse(assessment).success).toBe(true);
  });
});
