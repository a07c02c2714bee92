import { countAnswers, type Assessment } from '../core/assessment/index.ts';
import type { StoredHead } from './database.ts';

/** What the list of assessments shows of one, at one revision. */
export function headOf(assessment: Assessment, revision: number, savedAt: string): StoredHead {
  return {
    id: assessment.id,
    revision,
    savedAt,
    formatVersion: assessment.formatVersion,
    companyName: assessment.company.name,
    roundLabel: assessment.round.label,
    answered: countAnswers(assessment),
  };
}
