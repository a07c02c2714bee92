import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssessment } from '../core/assessment/index.ts';
import { closeDatabase, loadAssessment, saveAssessment } from '../storage/index.ts';
import { answerRequirement, clearAnswer, editCompany, editEntry, keepDomain, tailorOut } from './assessmentEdits.ts';
import { adopt, flush, openStored, useAssessment } from './assessmentStore.ts';

const edition = 'gbt39116@1.0.0';

beforeEach(async () => {
  await flush();
  await closeDatabase();
  indexedDB = new IDBFactory();
  await adopt(createAssessment({ id: 'assessment-1', date: '2026-11-24', roundLabel: '2026 年自评' }));
});

async function storedAnswers() {
  const stored = await loadAssessment('assessment-1');
  return stored?.assessment.responses[edition]?.['answers'] as Record<string, { value?: string }> | undefined;
}

describe('the open assessment', () => {
  it('is stored as soon as it begins', async () => {
    expect((await loadAssessment('assessment-1'))?.revision).toBe(1);
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

  it('stops saving, and says so, once another tab has saved', async () => {
    const { assessment } = useAssessment.getState();
    if (assessment === null) throw new Error('nothing is open');
    await saveAssessment({ ...assessment, round: { ...assessment.round, label: '另一页' } }, 1, new Date());

    answerRequirement(edition, 'P1-L1-a', 'full');
    await flush();

    expect(useAssessment.getState().saveState).toEqual({ status: 'failed', problem: 'conflict' });
    expect((await loadAssessment('assessment-1'))?.assessment.round.label).toBe('另一页');
    expect(useAssessment.getState().assessment?.responses[edition]).toBeDefined();
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
