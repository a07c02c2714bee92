import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAssessment } from '../core/assessment/index.ts';
import { database } from '../storage/index.ts';
import { adopt, flush, useAssessment } from './assessmentStore.ts';
import {
  addWorkshop,
  copyWorkshop,
  editTitle,
  holdNoTitle,
  holdTitle,
  ladderAimOf,
  ladderFactAt,
  ladderFactsIn,
  removeWorkshop,
  renameWorkshop,
  setInEveryWorkshop,
  setLadderAim,
  setLadderFact,
  setLadderThreshold,
} from './ladderEdits.ts';

beforeEach(async () => {
  await flush();
  await database.close();
  indexedDB = new IDBFactory();
  await adopt(createAssessment({ id: 'assessment-1', date: '2026-11-24', roundLabel: '2026 年自评' }));
});

function facts() {
  const { assessment } = useAssessment.getState();
  if (assessment === null) throw new Error('nothing is open');
  return ladderFactsIn(assessment);
}

describe('the ladder facts', () => {
  it('[L1] lie where the file format has them, under one key for all editions', () => {
    setLadderFact('fac.digital_equip_pct', 68);
    setLadderFact('ent.no_accident', true);
    setLadderFact('ws.0.mes', false);

    expect(useAssessment.getState().assessment?.responses).toEqual({
      'cq-ladder': { fac: { digital_equip_pct: 68 }, ent: { no_accident: true }, ws: [{ mes: false }] },
    });
    expect(ladderFactAt(facts(), 'ws.0.mes')).toBe(false);
  });

  it('[L9] maturity results lie among the declared ones', () => {
    setLadderFact('ent.cmmm_score', 2.85);
    setLadderFact('sub.planning', 3);

    expect(facts()).toEqual({ declared: { cmmm_score: 2.85, sub: { planning: 3 } } });
    expect(ladderFactAt(facts(), 'sub.planning')).toBe(3);
    expect(ladderFactAt(facts(), 'ent.cmmm_score')).toBe(2.85);
  });

  it('[L1] a fact made unknown is left out of the file', () => {
    setLadderFact('ff.fiveg', true);
    setLadderFact('ff.fiveg', undefined);

    expect(facts().ff).toEqual({});
    expect(ladderFactAt(facts(), 'ff.fiveg')).toBeUndefined();
  });

  it('keeps fields of the facts that this app does not know', async () => {
    const start = createAssessment({ id: 'assessment-2', date: '2026-11-24', roundLabel: '' });
    await adopt({ ...start, responses: { 'cq-ladder': { later: 1 } } });

    setLadderFact('fac.org', true);

    expect(facts()).toEqual({ later: 1, fac: { org: true } });
  });
});

describe('workshops', () => {
  it('a second one makes the blank first one real', () => {
    addWorkshop();

    expect(facts().ws).toEqual([{}, {}]);
  });

  it('a copy stands behind its original with all facts and a name of its own', () => {
    renameWorkshop(0, '机加车间');
    setLadderFact('ws.0.upload_pct', 95);
    addWorkshop();

    copyWorkshop(0, '机加车间（副本）');

    expect(facts().ws).toEqual([{ name: '机加车间', upload_pct: 95 }, { name: '机加车间（副本）', upload_pct: 95 }, {}]);
  });

  it('one is removed without touching the others', () => {
    renameWorkshop(0, '甲');
    addWorkshop();
    renameWorkshop(1, '乙');

    removeWorkshop(0);

    expect(facts().ws).toEqual([{ name: '乙' }]);
  });

  it('a fact of the company is asked once, copied to all, and taken over by a new one', () => {
    addWorkshop();
    setInEveryWorkshop('entity_ok', true);

    addWorkshop();

    expect(facts().ws).toEqual([{ entity_ok: true }, { entity_ok: true }, { entity_ok: true }]);
  });

  it('a new one takes over nothing on which the others differ', () => {
    addWorkshop();
    setLadderFact('ws.0.entity_ok', true);

    addWorkshop();

    expect(facts().ws).toEqual([{ entity_ok: true }, {}, {}]);
  });
});

describe('titles held', () => {
  it('[L8] nothing told, none held and some held are kept apart', () => {
    expect(facts().titles).toBeUndefined();

    holdNoTitle(true);
    expect(facts().titles).toEqual([]);

    holdTitle('cq-digital-workshop', true);
    editTitle('cq-digital-workshop', 'count', 2);
    editTitle('cq-digital-workshop', 'year', 2023);
    expect(facts().titles).toEqual([{ title: 'cq-digital-workshop', count: 2, year: 2023 }]);

    editTitle('cq-digital-workshop', 'year', undefined);
    expect(facts().titles).toEqual([{ title: 'cq-digital-workshop', count: 2 }]);

    holdTitle('cq-digital-workshop', false);
    expect(facts().titles).toBeUndefined();
  });
});

describe('thresholds and aim', () => {
  it('[L6] a change is kept with the facts and goes with its reset', () => {
    setLadderThreshold('SF23-links', 4);
    expect(facts().thresholds).toEqual({ 'SF23-links': 4 });

    setLadderThreshold('SF23-links', undefined);
    expect(facts()).not.toHaveProperty('thresholds');
  });

  it('the lowest rung is aimed at until another is chosen, and where a file holds nonsense', () => {
    expect(ladderAimOf(facts())).toBe('DW');
    expect(ladderAimOf({ aim: 'roof' })).toBe('DW');

    setLadderAim('SF');
    expect(ladderAimOf(facts())).toBe('SF');
  });
});
