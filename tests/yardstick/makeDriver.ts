import { readFileSync } from 'node:fs';
import type { MaturityEdition } from '../../src/core/edition/index.ts';
import { answerValues } from './answerValues.ts';
import { assessmentId, type DatabaseDump } from './storedAssessment.ts';

/** The two ways in which the questions are answered. */
export type View = 'one' | 'sheet';

/** The script that enters the app into the yardstick: its database with a new assessment in it, and where the questions are. */
export function makeDriver({ questionnaire }: MaturityEdition, database: DatabaseDump, view: View): string {
  const entry = {
    id: assessmentId,
    ref: `${questionnaire.id}@${questionnaire.version}`,
    database,
    requirements: questionnaire.requirements.map(({ id, subdomain }) => ({ id, subdomain })),
    values: answerValues,
    settings: { language: 'zh-CN', theme: 'light', answerView: view, userName: '' },
  };
  return `{const entry = ${JSON.stringify(entry)};\n${readFileSync(new URL('driver.js', import.meta.url), 'utf8')}}`;
}
