import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAssessment } from '../core/assessment/index.ts';
import {
  closeDatabase,
  deleteAssessment,
  listAssessments,
  loadAssessment,
  loadPlace,
  saveAssessment,
  savePlace,
} from './index.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const later = new Date('2026-11-24T12:05:00Z');

function assessmentOf(id: string, name: string) {
  const assessment = createAssessment({ id, date: '2026-11-24', roundLabel: '2026 年自评' });
  return { ...assessment, company: { ...assessment.company, name } };
}

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
});

describe('stored assessments', () => {
  it('come back on the next visit as they were saved', async () => {
    const assessment = assessmentOf('assessment-1', '犇鑫𠮷利');
    await saveAssessment(assessment, 0, noon);
    await closeDatabase();

    const stored = await loadAssessment('assessment-1');

    expect(stored).toEqual({ id: 'assessment-1', assessment, revision: 1, savedAt: '2026-11-24T12:00:00.000Z' });
  });

  it('are never written over by a page that has not seen the last change', async () => {
    await saveAssessment(assessmentOf('assessment-1', '甲'), 0, noon);
    await saveAssessment(assessmentOf('assessment-1', '乙'), 1, later);

    const result = await saveAssessment(assessmentOf('assessment-1', '丙'), 1, later);

    expect(result).toEqual({ ok: false, error: 'conflict' });
    expect((await loadAssessment('assessment-1'))?.assessment.company.name).toBe('乙');
  });

  it('are never created over one that exists', async () => {
    await saveAssessment(assessmentOf('assessment-1', '甲'), 0, noon);

    const result = await saveAssessment(assessmentOf('assessment-1', '乙'), 0, later);

    expect(result.ok).toBe(false);
  });

  it('are listed with the one saved last first', async () => {
    await saveAssessment(assessmentOf('assessment-1', '甲'), 0, noon);
    await saveAssessment(assessmentOf('assessment-2', '乙'), 0, later);

    const listed = await listAssessments();

    expect(listed.map((stored) => stored.id)).toEqual(['assessment-2', 'assessment-1']);
  });

  it('are deleted together with the place in them', async () => {
    await saveAssessment(assessmentOf('assessment-1', '甲'), 0, noon);
    await savePlace({ id: 'assessment-1', path: 'questions/M1', anchor: 'M1-L2-a' });

    await deleteAssessment('assessment-1');

    expect(await loadAssessment('assessment-1')).toBeUndefined();
    expect(await loadPlace('assessment-1')).toBeUndefined();
  });

  it('say so when the browser does not allow a database', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };

    const result = await saveAssessment(assessmentOf('assessment-1', '甲'), 0, noon);

    expect(result).toEqual({ ok: false, error: 'blocked' });
  });

  it('remember where the user left off', async () => {
    await savePlace({ id: 'assessment-1', path: 'questions/M5', anchor: 'M5-L3-c' });
    await closeDatabase();

    expect(await loadPlace('assessment-1')).toEqual({ id: 'assessment-1', path: 'questions/M5', anchor: 'M5-L3-c' });
  });
});
