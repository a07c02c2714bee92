import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesBetween, createAssessment, keyOf, type Assessment } from '../core/assessment/index.ts';
import { database, deleteAssessment, listAssessments, loadAssessment, loadLatest, loadPlace, loadSince, replaceAssessment, saveChanges, savePlace, noteInJournal, readJournal, type Writer } from './index.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const later = new Date('2026-11-24T12:05:00Z');
const [noonBy, laterBy] = [noon, later].map((now) => ({ now, owner: 'this window' })) as [Writer, Writer]; // two are mapped
const edition = 'gbt39116@1.0.0';

function assessmentOf(id: string, name: string): Assessment {
  const assessment = createAssessment({ id, date: '2026-11-24', roundLabel: '2026 年自评' });
  return { ...assessment, company: { ...assessment.company, name } };
}

function answered(assessment: Assessment, answers: Readonly<Record<string, string>>): Assessment {
  const entries = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]));
  return { ...assessment, responses: { [edition]: { answers: entries } } };
}

beforeEach(async () => {
  await database.close();
  indexedDB = new IDBFactory();
});

describe('stored assessments', () => {
  it('[K1] come back on the next visit as they were saved', async () => {
    const assessment = answered(assessmentOf('assessment-1', '犇鑫𠮷利'), { 'P1-L1-a': 'full' });
    await replaceAssessment(assessment, noonBy);
    await database.close();

    const stored = await loadAssessment('assessment-1');

    expect(stored?.value).toEqual(assessment);
    expect(stored?.head).toEqual({
      id: 'assessment-1', revision: 1, savedAt: '2026-11-24T12:00:00.000Z', formatVersion: 1,
      companyName: '犇鑫𠮷利', roundLabel: '2026 年自评', answered: 1,
    });
  });

  it('[K4] take over what another window wrote meanwhile', async () => {
    const start = assessmentOf('assessment-1', '甲');
    await replaceAssessment(start, noonBy);
    const [mine, theirs] = [answered(start, { 'P1-L1-a': 'full' }), answered(start, { 'P1-L1-b': 'none' })];
    await saveChanges(theirs, changesBetween(start, theirs), 1, noonBy);

    const saved = await saveChanges(mine, changesBetween(start, mine), 1, laterBy);

    expect(saved).toMatchObject({ ok: true, value: { revision: 3, conflicts: [] } });
    if (saved.ok) expect([...saved.value.foreign.keys()]).toContain(keyOf(['responses', edition, 'answers', 'P1-L1-b']));
    expect((await loadAssessment('assessment-1'))?.value).toEqual(answered(start, { 'P1-L1-a': 'full', 'P1-L1-b': 'none' }));
  });

  it('[K4] show both values where both windows changed the same answer; the later write stands', async () => {
    const start = answered(assessmentOf('assessment-1', '甲'), { 'P1-L1-a': 'most', 'P1-L1-b': 'most' });
    await replaceAssessment(start, noonBy);
    const theirs = answered(start, { 'P1-L1-a': 'none', 'P1-L1-b': 'full' });
    const mine = answered(start, { 'P1-L1-a': 'full', 'P1-L1-b': 'full' });
    await saveChanges(theirs, changesBetween(start, theirs), 1, noonBy);

    const saved = await saveChanges(mine, changesBetween(start, mine), 1, laterBy);

    const key = keyOf(['responses', edition, 'answers', 'P1-L1-a']);
    expect(saved).toMatchObject({ ok: true, value: { conflicts: [{ key, mine: { value: 'full' }, theirs: { value: 'none' } }] } });
    expect((await loadAssessment('assessment-1'))?.value).toEqual(mine);
  });

  it('[K4] tell another window which rows came after its last look', async () => {
    const start = assessmentOf('assessment-1', '甲');
    await replaceAssessment(start, noonBy);
    const next = { ...start, round: { ...start.round, label: '第二轮' } };
    await saveChanges(next, changesBetween(start, next), 1, laterBy);

    const news = await loadSince('assessment-1', 1);

    expect(news).toEqual({ revision: 2, savedAt: later.toISOString(), rows: new Map([[keyOf(['round', 'label']), '第二轮']]) });
  });

  it('are written whole when the browser has lost them or gone back to an older state', async () => {
    const assessment = answered(assessmentOf('assessment-1', '甲'), { 'P1-L1-a': 'full' });

    const saved = await saveChanges(assessment, new Map(), 7, noonBy);

    expect(saved).toMatchObject({ ok: true, value: { revision: 8 } });
    expect((await loadAssessment('assessment-1'))?.value).toEqual(assessment);
  });

  it('[K6] written by a newer version are never written over', async () => {
    const assessment = assessmentOf('assessment-1', '甲');
    await replaceAssessment({ ...assessment, formatVersion: 2 } as unknown as Assessment, noonBy); // as a newer version would

    const results = [await saveChanges(assessment, changesBetween(assessment, assessmentOf('assessment-1', '乙')), 1, laterBy), await replaceAssessment(assessment, laterBy)];

    expect(results).toEqual([{ ok: false, error: 'newer' }, { ok: false, error: 'newer' }]);
    expect((await loadAssessment('assessment-1'))?.value).toMatchObject({ formatVersion: 2, company: { name: '甲' } });
  });

  it('are listed with the one saved last first', async () => {
    await replaceAssessment(assessmentOf('assessment-1', '甲'), noonBy);
    await replaceAssessment(assessmentOf('assessment-2', '乙'), laterBy);

    const listed = await listAssessments();

    expect(listed.map((stored) => stored.companyName)).toEqual(['乙', '甲']);
  });

  it('are deleted together with the place in them, and no others', async () => {
    await replaceAssessment(assessmentOf('assessment-1', '甲'), noonBy);
    await replaceAssessment(assessmentOf('assessment-10', '乙'), noonBy);
    await savePlace({ id: 'assessment-1', path: 'questions/M1', anchor: 'M1-L2-a', scroll: 120 });

    await deleteAssessment('assessment-1');

    expect(await loadAssessment('assessment-1')).toBeUndefined();
    expect(await loadPlace('assessment-1')).toBeUndefined();
    expect((await loadAssessment('assessment-10'))?.value).toEqual(assessmentOf('assessment-10', '乙'));
  });

  it('[K5] say so when the browser does not allow a database', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };

    const result = await replaceAssessment(assessmentOf('assessment-1', '甲'), noonBy);

    expect(result).toEqual({ ok: false, error: 'blocked' });
  });

  it('[K6] in a database of a newer version are left alone', async () => {
    (await openDB('zhiti', 9)).close();

    const result = await replaceAssessment(assessmentOf('assessment-1', '甲'), noonBy);

    expect(result).toEqual({ ok: false, error: 'newer' });
  });

  it('of the first version of the database are taken over', async () => {
    const assessment = answered(assessmentOf('assessment-1', '老厂'), { 'P1-L1-a': 'partial' });
    const old = await openDB('zhiti', 1, {
      upgrade(created) {
        created.createObjectStore('assessments', { keyPath: 'id' });
        created.createObjectStore('places', { keyPath: 'id' });
      },
    });
    await old.put('assessments', { id: 'assessment-1', assessment, revision: 4, savedAt: noon.toISOString() });
    await old.put('places', { id: 'assessment-1', path: 'questions/P1', anchor: 'P1-L1-a' });
    old.close();

    const stored = await loadAssessment('assessment-1');

    expect(stored?.value).toEqual(assessment);
    expect(stored?.head).toMatchObject({ revision: 4, answered: 1, companyName: '老厂' });
    expect(await loadPlace('assessment-1')).toEqual({ id: 'assessment-1', path: 'questions/P1', anchor: 'P1-L1-a' });
  });

  it('[K5] have a journal for what a page could not save any more, which saving takes out', async () => {
    const start = assessmentOf('assessment-1', '甲');
    await replaceAssessment(start, noonBy);
    const key = keyOf(['company', 'name']);
    noteInJournal('assessment-1', 'other window', new Map([[key, '丙'], [keyOf(['round', 'label']), undefined]]), later);
    noteInJournal('assessment-1', 'this window', new Map([[key, '乙']]), noon);

    expect(await readJournal('assessment-1')).toEqual(new Map([[key, '丙'], [keyOf(['round', 'label']), undefined]]));
    expect(await loadLatest('assessment-1')).toMatchObject({ company: { name: '丙' }, round: {} });
    expect((await loadLatest('assessment-1')) as object).not.toHaveProperty('round.label');
    await saveChanges(start, new Map(), 1, { now: later, owner: 'other window' });

    expect(await readJournal('assessment-1')).toEqual(new Map([[key, '乙']]));
    await replaceAssessment(start, { now: later, owner: 'third window' });

    expect(await readJournal('assessment-1')).toEqual(new Map());
  });

  it('survive a connection that the browser has closed', async () => {
    await replaceAssessment(assessmentOf('assessment-1', '甲'), noonBy);
    await database.use((open) => {
      open.close();
      return Promise.resolve();
    });

    expect(await replaceAssessment(assessmentOf('assessment-1', '乙'), laterBy)).toMatchObject({ ok: true, value: { revision: 2 } });
  });
});
