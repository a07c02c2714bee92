import { assessmentText, createAssessment, type Assessment, type MaturityEntry } from '../../src/core/assessment/index.ts';
import type { MaturityAnswers } from '../../src/core/answers/index.ts';
import type { CompanyProfile } from '../../src/core/company/index.ts';

type Parts = {
  readonly company?: Partial<CompanyProfile>;
  readonly tailoredOut?: readonly string[];
  readonly answers?: MaturityAnswers;
};

/** An assessment of GB/T 39116; what is not told is plausible and plain. */
export function anAssessment(parts: Parts = {}): Assessment {
  const start = createAssessment({ id: '0b8f6c1e-6f0e-4c39-9a55-0d7b6a0f6c11', date: '2026-11-20', roundLabel: '2026 自评' });
  const answers: Record<string, MaturityEntry> = {};
  for (const [id, value] of parts.answers ?? []) answers[id] = { value };
  return {
    ...start,
    company: { ...start.company, name: '例1 某汽车零部件企业', ...parts.company },
    responses: {
      'gbt39116@1.0.0': {
        tailoredOut: (parts.tailoredOut ?? []).map((domain) => ({ domain, reason: '无此业务' })),
        answers,
      },
    },
  };
}

/** The text of an assessment file with some of its top-level fields replaced; `undefined` leaves one out. */
export function fileText(changes: Readonly<Record<string, unknown>> = {}, assessment: Assessment = anAssessment()): string {
  return Object.keys(changes).length === 0
    ? assessmentText(assessment)
    : JSON.stringify({ ...assessment, ...changes });
}
