import type { Assessment } from './assessment.ts';

/** The one file format this app writes; older ones are migrated on opening, newer ones are opened read-only (SPEC F3). */
export const assessmentFormatVersion = 1;

/** The text of the assessment file: indented JSON that ends with a line break. */
export function assessmentText(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}
