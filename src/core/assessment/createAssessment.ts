import type { Assessment } from './assessment.ts';
import { assessmentFormatVersion } from './assessmentText.ts';

/** What a new assessment starts from; time and id come from outside. */
export function createAssessment(start: {
  readonly id: string;
  readonly date: string;
  readonly roundLabel: string;
}): Assessment {
  return {
    format: 'zhiti.assessment',
    formatVersion: assessmentFormatVersion,
    id: start.id,
    round: { label: start.roundLabel, date: start.date, basis: 'self' },
    company: { name: '', industryType: 'discrete' },
    responses: {},
  };
}
