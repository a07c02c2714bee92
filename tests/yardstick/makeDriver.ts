import { readFileSync } from 'node:fs';
import { createAssessment, toRows } from '../../src/core/assessment/index.ts';
import type { MaturityEdition } from '../../src/core/edition/index.ts';
import { databaseName, databaseVersion } from '../../src/storage/database.ts';
import { headOf } from '../../src/storage/headOf.ts';
import { answerValues } from './answerValues.ts';

/** The two ways in which the questions are answered. */
export type View = 'one' | 'sheet';

export const assessmentId = 'yardstick';

/** The script that enters the app into the yardstick: the app's own database as it stores a new assessment, and the questions. */
export function makeDriver({ questionnaire }: MaturityEdition, view: View): string {
  const assessment = createAssessment({ id: assessmentId, date: '2026-01-01', roundLabel: '2026 年自评' });
  const entry = {
    id: assessmentId,
    ref: `${questionnaire.id}@${questionnaire.version}`,
    databaseName,
    databaseVersion,
    requirements: questionnaire.requirements.map(({ id, subdomain }) => ({ id, subdomain })),
    values: answerValues,
    rows: [...toRows(assessment)].map(([key, value]) => ({ key, value })),
    head: headOf(assessment, 1, '2026-01-01T00:00:00.000Z'),
    settings: { language: 'zh-CN', theme: 'light', answerView: view, userName: '' },
  };
  return `{const entry = ${JSON.stringify(entry)};\n${readFileSync(new URL('driver.js', import.meta.url), 'utf8')}}`;
}
