import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessment, type Assessment } from '../core/assessment/index.ts';
import { closeSnapshots, database, listSnapshots, loadAssessment } from '../storage/index.ts';
import { answerRequirement, clearAnswer, editCompany, editEntry, keepDomain, tailorOut } from './assessmentEdits.ts';
import { adopt, change, flush, openStored, useAssessment } from './assessmentStore.ts';
import { useConflicts } from './conflicts.ts';
import { useSettings } from './settingsStore.ts';
import { applyChanges, redo, takeTheirs, undo } from './undo.ts';
import { useUndo } from './undoStack.ts';

const edition = 'gbt39116@1.0.0';

beforeEach(async () => {
  await flush();
  await database.close();
  await closeSnapshots();
  indexedDB = new IDBFactory();
  await adopt(createAssessment({ id: 'assessment-1', date: '2026-11-24', roundLabel: '2026 年自评' }));
});

async function storedAnswers() {
  const stored = (await loadAssessment('assessment-1'))?.value as Assessment | undefined; // written by this test
  return stored?.responses[edition]?.['answers'] as Record<string, { value?: string }> | undefined;
}

function openAnswers() {
  return useAssessment.getState().assessment?.responses[edition]?.['answers'] as Record<string, object> | undefined;
}

/** The app in another window of the same browser, with the same assessment open. */
async function anotherWindow() {
  vi.resetModules();
  const [store, edits] = await Promise.all([import('./assessmentStore.ts'), import('./assessmentEdits.ts')]);
  expect(await store.openStored('assessment-1')).toBe(true);
  return { ...store, ...edits };
}

describe('the open assessment', () => {
  it('is stored as soon as it begins', async () => {
    expect((await loadAssessment('assessment-1'))?.head.revision).toBe(1);
    expect(useAssessment.getState().saveState.status).toBe('saved');
  });

  it('saves an answer within a second of the first key', async () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    expect(useAssessment.getState().saveState.status).toBe('unsaved');

    await vi.waitFor(async () => {
      expect((await storedAnswers())?.['P1-L1-a']?.value).toBe('full');
    }, 1000);

    expect(useAssessment.getState().saveState.status).toBe('saved');
  });

  it('saves while somebody types without a pause', async () => {
    const begin = Date.now();
    let typed = '';
    while (Date.now() - begin < 1300) {
      typed += '字';
      editEntry(edition, 'P1-L1-a', { note: typed });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    const stored = (await storedAnswers()) as Record<string, { note?: string }> | undefined;

    expect(stored?.['P1-L1-a']?.note?.length).toBeGreaterThan(5);
  });

  it('keeps evidence and notes when an answer is taken back', () => {
    answerRequirement(edition, 'P1-L1-a', 'most');
    editEntry(edition, 'P1-L1-a', { evidence: '规划文件' });

    clearAnswer(edition, 'P1-L1-a');

    const answers = useAssessment.getState().assessment?.responses[edition]?.['answers'];
    expect(answers).toMatchObject({ 'P1-L1-a': { evidence: '规划文件' } });
    expect(answers).not.toMatchObject({ 'P1-L1-a': { value: 'most' } });
  });

  it('keeps the answers of a domain that is tailored out and taken back in', () => {
    answerRequirement(edition, 'M10-L1-a', 'full');

    tailorOut(edition, 'logistics', '运输全部外包');
    keepDomain(edition, 'logistics');

    expect(useAssessment.getState().assessment?.responses[edition]).toMatchObject({
      tailoredOut: [],
      answers: { 'M10-L1-a': { value: 'full' } },
    });
  });

  it('leaves a fact out of the file when it is cleared', () => {
    editCompany({ employees: 420 });
    editCompany({ employees: undefined });

    expect(useAssessment.getState().assessment?.company).not.toHaveProperty('employees');
  });

  it('opens again with everything that was saved', async () => {
    answerRequirement(edition, 'P1-L1-a', 'partial');
    await flush();
    await adopt(createAssessment({ id: 'assessment-2', date: '2026-11-24', roundLabel: '另一份' }));

    const found = await openStored('assessment-1');

    expect(found).toBe(true);
    expect(useAssessment.getState().assessment?.responses[edition]).toMatchObject({ answers: { 'P1-L1-a': { value: 'partial' } } });
  });
});

describe('undo and redo', () => {
  it('[K3] go back through answers, notes and the company, and forward again', () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    editEntry(edition, 'P1-L1-a', { note: '见规划' });
    editCompany({ employees: 420 });

    undo();
    undo();
    expect(openAnswers()).toMatchObject({ 'P1-L1-a': { value: 'full' } });
    expect(openAnswers()?.['P1-L1-a']).not.toHaveProperty('note');
    expect(useAssessment.getState().assessment?.company).not.toHaveProperty('employees');
    expect(useUndo.getState()).toMatchObject({ canUndo: true, canRedo: true, last: { kind: 'undo', place: { edition, id: 'P1-L1-a' } } });
    undo();
    expect(useAssessment.getState().assessment?.responses).toEqual({});
    redo();
    redo();
    redo();

    expect(openAnswers()).toMatchObject({ 'P1-L1-a': { value: 'full', note: '见规划' } });
    expect(useAssessment.getState().assessment?.company.employees).toBe(420);
    expect(useUndo.getState().canRedo).toBe(false);
  });

  it('[K3] take typing without a pause as one step, two answers as two', () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    answerRequirement(edition, 'P1-L1-a', 'none');
    for (const note of ['设', '设备', '设备联', '设备联网']) editEntry(edition, 'P1-L1-a', { note });

    undo();
    expect(openAnswers()?.['P1-L1-a']).toMatchObject({ value: 'none' });
    expect(openAnswers()?.['P1-L1-a']).not.toHaveProperty('note');
    undo();

    expect(openAnswers()).toMatchObject({ 'P1-L1-a': { value: 'full' } });
  });

  it('[K7] take a large change as one step, with a snapshot before it', async () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    await applyChanges('beforeImport', (assessment) => ({
      ...assessment,
      responses: { [edition]: { answers: { 'P1-L1-a': { value: 'none' }, 'P1-L1-b': { value: 'none' } } } },
    }));

    undo();

    expect(Object.keys(openAnswers() ?? {})).toEqual(['P1-L1-a']);
    expect((await listSnapshots('assessment-1')).map(({ reason, answered }) => [reason, answered])).toContainEqual(['beforeImport', 1]);
  });

  it('are saved like any other change', async () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    await flush();
    undo();
    await flush();

    expect(await storedAnswers()).toBeUndefined();
    expect(useAssessment.getState().saveState.status).toBe('saved');
  });
});

describe('what an entry remembers', () => {
  it('[A5] earlier answers with who gave them and when', () => {
    useSettings.getState().change({ userName: '张工' });
    answerRequirement(edition, 'P1-L1-a', 'full');
    useSettings.getState().change({ userName: '李工' });
    answerRequirement(edition, 'P1-L1-a', 'partial');
    clearAnswer(edition, 'P1-L1-a');
    useSettings.getState().change({ userName: '' });

    expect(openAnswers()?.['P1-L1-a']).toMatchObject({ history: [{ value: 'full', by: '张工' }, { value: 'partial', by: '李工' }] });
    expect(openAnswers()?.['P1-L1-a']).not.toHaveProperty('value');
  });
});

describe('two windows', () => {
  it('[K4] bring together what each of them answered', async () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    await flush();
    const other = await anotherWindow();
    answerRequirement(edition, 'P1-L1-b', 'most');
    other.answerRequirement(edition, 'M1-L1-a', 'none');
    await Promise.all([flush(), other.flush()]);
    answerRequirement(edition, 'P2-L1-a', 'full');
    await flush();

    const all = { 'P1-L1-a': { value: 'full' }, 'P1-L1-b': { value: 'most' }, 'M1-L1-a': { value: 'none' }, 'P2-L1-a': { value: 'full' } };
    expect(await storedAnswers()).toMatchObject(all);
    expect(openAnswers()).toMatchObject(all);
    expect(useConflicts.getState().conflicts).toEqual([]);
  });

  it('[K4] show a different answer to the same question, and let the user take it', async () => {
    answerRequirement(edition, 'P1-L1-a', 'most');
    await flush();
    const other = await anotherWindow();
    other.answerRequirement(edition, 'P1-L1-a', 'none');
    await other.flush();
    answerRequirement(edition, 'P1-L1-a', 'full');
    await flush();

    const [conflict] = useConflicts.getState().conflicts;
    expect(conflict).toMatchObject({ mine: { value: 'full' }, theirs: { value: 'none' } });
    expect(await storedAnswers()).toMatchObject({ 'P1-L1-a': { value: 'full' } });
    if (conflict !== undefined) takeTheirs(conflict);
    await flush();

    expect(await storedAnswers()).toMatchObject({ 'P1-L1-a': { value: 'none' } });
    expect(useConflicts.getState().conflicts).toEqual([]);
  });
});

describe('a database that fails', () => {
  it('[K5] is told within a second, and saving goes on when it is back', async () => {
    answerRequirement(edition, 'P1-L1-a', 'full');
    await flush();
    const open = indexedDB.open.bind(indexedDB);
    await database.close();
    indexedDB.open = () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(); // never answers
    answerRequirement(edition, 'P1-L1-b', 'full');
    const begin = Date.now();
    void flush();

    await vi.waitFor(() => {
      expect(useAssessment.getState().saveState).toMatchObject({ status: 'failed', problem: 'hung' });
    }, 1100);
    expect(Date.now() - begin).toBeLessThan(1100);
    indexedDB.open = open;
    await vi.waitFor(async () => {
      expect(await storedAnswers()).toMatchObject({ 'P1-L1-b': { value: 'full' } });
    }, { timeout: 15_000, interval: 250 });

    expect(useAssessment.getState().saveState.status).toBe('saved');
  });

  it('never takes away what is in memory', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    await database.close();

    change((assessment) => ({ ...assessment, round: { ...assessment.round, label: '只在内存' } }));
    await flush();

    expect(useAssessment.getState().saveState).toEqual({ status: 'failed', problem: 'blocked' });
    expect(useAssessment.getState().assessment?.round.label).toBe('只在内存');
  });
});
