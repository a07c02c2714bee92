import { companyProfileSchema } from '../company/index.ts';
import { z } from '../shared/index.ts';

/** The one file format this app writes; older ones are migrated on opening, newer ones are opened read-only (SPEC F3). */
export const assessmentFormatVersion = 1;

/**
 * The assessment file `*.zhiti.json`: one company, one round, everything needed to continue or to score
 * again (SPEC F1). Unknown fields are kept. Each response is checked against its own edition.
 */
export const assessmentSchema = z.looseObject({
  format: z.literal('zhiti.assessment'),
  formatVersion: z.literal(assessmentFormatVersion),
  id: z.string().check(z.regex(/^[0-9A-Za-z-]{8,64}$/)),
  round: z.looseObject({
    label: z.string().check(z.maxLength(200)),
    date: z.iso.date(),
    basis: z.enum(['self', 'assisted', 'verified']),
  }),
  company: companyProfileSchema,
  responses: z.record(z.string(), z.looseObject({})),
});

export type Assessment = z.infer<typeof assessmentSchema>;

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

/** The text of the assessment file: indented JSON that ends with a line break. */
export function assessmentText(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}
