import { describe, expect, it } from 'vitest';
import { anAssessment } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { checkLadderFacts, ladderFactsOf } from './index.ts';

describe('ladder facts from outside', () => {
  it('[F2] the example of the contract may be opened', () => {
    const facts = {
      ws: [{ name: '机加车间', digital_equip_pct: 72, net_machining: true }],
      ent: { no_accident: true },
      fac: { digital_equip_pct: 68 },
      ff: { fiveg: false },
      declared: { cmmm_score: 2.85, cmmm_done: true, sub: { process_design: 2.9 } },
    };

    expect(checkLadderFacts(facts)).toBeNull();
  });

  it.each([
    [{}],
    [exampleFacts('e1')],
    [exampleFacts('e2')],
    [{ ws: [] }],
    [{ ws: [{}] }],
    [{ ws: [{ digital_equip_pct: 0 }, { digital_equip_pct: 100 }] }],
    [{ fac: { digital_equip_pct: 66.66666666666667 } }],
    [{ fac: { eff_up_pct: 150, cost_down_pct: -20 } }],
    [{ ent: { peer_position: 'province' } }],
    [{ titles: [{ title: 'cq-digital-workshop', year: 2022, count: 2, note: '两个车间' }] }],
    [{ thresholds: { 'FF24-C8': 3 } }],
    [{ remarks: '以后的版本可能用到' }],
  ])('[L1] %j may be opened', (facts) => {
    expect(checkLadderFacts(facts)).toBeNull();
  });

  it.each([
    [null, { type: 'wrongValue', path: 'responses.cq-ladder', found: 'null' }],
    [{ ws: {} }, { type: 'wrongValue', path: 'responses.cq-ladder.ws', found: '{…}' }],
    [{ ws: [{ digital_equip_pct: 100.1 }] }, { type: 'wrongValue', path: 'responses.cq-ladder.ws.0.digital_equip_pct', found: '100.1' }],
    [{ ws: [{}, { upload_pct: -1 }] }, { type: 'wrongValue', path: 'responses.cq-ladder.ws.1.upload_pct', found: '-1' }],
    [{ ws: [{ mes: 'yes' }] }, { type: 'wrongValue', path: 'responses.cq-ladder.ws.0.mes', found: '"yes"' }],
    [{ ws: [{ name: 7 }] }, { type: 'wrongValue', path: 'responses.cq-ladder.ws.0.name', found: '7' }],
    [{ ff: { partners: 2.5 } }, { type: 'wrongValue', path: 'responses.cq-ladder.ff.partners', found: '2.5' }],
    [{ ff: { ai_areas: 7 } }, { type: 'wrongValue', path: 'responses.cq-ladder.ff.ai_areas', found: '7' }],
    [{ ff: { fiveg: null } }, { type: 'wrongValue', path: 'responses.cq-ladder.ff.fiveg', found: 'null' }],
    [{ declared: { cmmm_score: 5.1 } }, { type: 'wrongValue', path: 'responses.cq-ladder.declared.cmmm_score', found: '5.1' }],
    [{ declared: { sub: { quality: true } } }, { type: 'wrongValue', path: 'responses.cq-ladder.declared.sub.quality', found: 'true' }],
    [{ ent: { peer_position: 'galaxy' } }, { type: 'wrongValue', path: 'responses.cq-ladder.ent.peer_position', found: '"galaxy"' }],
    [{ titles: [{ title: 'best-factory' }] }, { type: 'wrongValue', path: 'responses.cq-ladder.titles.0.title', found: '"best-factory"' }],
    [{ thresholds: { 'FF24-C8': 0 } }, { type: 'wrongValue', path: 'responses.cq-ladder.thresholds.FF24-C8', found: '0' }],
    [{ thresholds: { 'FF24-C8': '3' } }, { type: 'wrongValue', path: 'responses.cq-ladder.thresholds.FF24-C8', found: '"3"' }],
  ])('[F2] %j is refused with its place', (facts, fault) => {
    expect(checkLadderFacts(facts)).toEqual(fault);
  });

  it.each([
    [{ fac: { mood: true } }, 'mood', 'responses.cq-ladder.fac.mood'],
    [{ ws: [{ equipment: 3 }] }, 'equipment', 'responses.cq-ladder.ws.0.equipment'],
    [{ ent: { cmmm_score: 2 } }, 'cmmm_score', 'responses.cq-ladder.ent.cmmm_score'],
    [{ declared: { no_accident: true } }, 'no_accident', 'responses.cq-ladder.declared.no_accident'],
    [{ declared: { sub: { sales: 3 } } }, 'sales', 'responses.cq-ladder.declared.sub.sales'],
    [{ ff: { toString: true } }, 'toString', 'responses.cq-ladder.ff.toString'],
  ])('[L1] a fact the format does not know is named: %j', (facts, id, path) => {
    expect(checkLadderFacts(facts)).toEqual({ type: 'unknownId', edition: 'cq-ladder', id, path });
  });

  it('[F2] a very long name is cut in the message', () => {
    const fault = checkLadderFacts({ fac: { ['x'.repeat(5000)]: true } });

    expect(JSON.stringify(fault).length).toBeLessThan(250);
  });
});

describe('the ladder facts of an assessment', () => {
  it('[L1] are its response cq-ladder', () => {
    const assessment = anAssessment();

    expect(ladderFactsOf(assessment)).toBeNull();
    expect(ladderFactsOf({ ...assessment, responses: { ...assessment.responses, 'cq-ladder': { ws: [{ name: '甲' }] } } })).toEqual({ ws: [{ name: '甲' }] });
  });
});
