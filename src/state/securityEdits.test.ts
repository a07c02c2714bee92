import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAssessment } from '../core/assessment/index.ts';
import { database } from '../storage/index.ts';
import { adopt, flush, useAssessment } from './assessmentStore.ts';
import { clearAnswer, editEntry } from './responseEdits.ts';
import { answerFactor, answerFlag, answerQuestion, editDetail, securityResponseOf } from './securityEdits.ts';

const edition = 'infosec@0.1.0';

beforeEach(async () => {
  await flush();
  await database.close();
  indexedDB = new IDBFactory();
  await adopt(createAssessment({ id: 'assessment-1', date: '2026-11-24', roundLabel: '2026 年自评' }));
});

function response() {
  const { assessment } = useAssessment.getState();
  if (assessment === null) throw new Error('nothing is open');
  return securityResponseOf(assessment, edition);
}

describe('the security response', () => {
  it('[S20] keeps yes, no and not answered apart', () => {
    answerFlag(edition, 'P_ICS', true);
    answerFlag(edition, 'P_CONN', false);

    expect(response().flags).toEqual({ P_ICS: true, P_CONN: false });
  });

  it('lies beside the maturity response and leaves it alone', () => {
    answerQuestion('gbt39116@1.0.0', 'P1-L1-a', 'Y');
    answerQuestion(edition, 'IS01-1', 'P');

    expect(Object.keys(useAssessment.getState().assessment?.responses ?? {})).toEqual(['gbt39116@1.0.0', 'infosec@0.1.0']);
    expect(Object.keys(response().answers ?? {})).toEqual(['IS01-1']);
  });

  it('keeps evidence and notes when an answer changes or is taken back', () => {
    answerQuestion(edition, 'IS01-1', 'P');
    editEntry(edition, 'IS01-1', { evidence: '资产台账', note: '待补软件' });

    answerQuestion(edition, 'IS01-1', 'Y');
    expect(response().answers?.['IS01-1']).toMatchObject({ value: 'Y', evidence: '资产台账', note: '待补软件' });

    clearAnswer(edition, 'IS01-1');
    expect(response().answers?.['IS01-1']).not.toHaveProperty('value');
    expect(response().answers?.['IS01-1']).toMatchObject({ evidence: '资产台账', note: '待补软件' });
  });

  it('[S37] a registered grade stays with the answer yes and goes with any other', () => {
    answerQuestion(edition, 'ISE-1', 'Y');
    editDetail(edition, 'ISE-1', 'grade2');
    answerQuestion(edition, 'ISE-1', 'Y');
    expect(response().answers?.['ISE-1']).toMatchObject({ value: 'Y', detail: 'grade2' });

    answerQuestion(edition, 'ISE-1', 'N');
    expect(response().answers?.['ISE-1']).not.toHaveProperty('detail');
  });

  it('[S37] a day that is cleared leaves the file', () => {
    answerQuestion(edition, 'ISE-2', 'Y');
    editDetail(edition, 'ISE-2', '2026-05-20');
    expect(response().answers?.['ISE-2']).toMatchObject({ detail: '2026-05-20' });

    editDetail(edition, 'ISE-2', '');
    expect(response().answers?.['ISE-2']).not.toHaveProperty('detail');
  });

  it('[S34] grading factors lie apart from the answers', () => {
    answerFactor(edition, 'F_SIZE', true);
    answerFactor(edition, 'F_SUPPLY', false);

    expect(response()).toEqual({ preCheck: { F_SIZE: true, F_SUPPLY: false } });
  });
});
