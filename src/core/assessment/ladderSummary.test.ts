import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116 } from '../../../tests/builders/index.ts';
import { exampleFacts, ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import { ladderMaturityOf, summariseLadders } from './index.ts';

describe('the ladder object of zhiti score', () => {
  it('[L4] has the shape of the contract', () => {
    const summary = summariseLadders([ladder2023, ladder2024], exampleFacts('e1'));

    expect(Object.keys(summary)).toEqual(['cq-ladder@2023.12.0', 'cq-ladder@2024.11.0']);
    expect(summary['cq-ladder@2023.12.0']).toMatchObject({
      rung: 'FF',
      short: { DW: 0, SF: 0, FF: 0 },
      branch: 'dual',
      unmet: { DW: [], SF: [], FF: [] },
      unknown: { DW: [], SF: [], FF: [] },
    });
    expect(summary['cq-ladder@2024.11.0']).toMatchObject({
      rung: 'SF',
      short: { DW: 0, SF: 0, FF: 3 },
      branch: 'ai',
      unmet: { DW: [], SF: [], FF: ['FF24-C7', 'FF24-A1', 'FF24-A2'] },
      unknown: { DW: [], SF: [], FF: [] },
      nearestWorkshop: '机加车间',
    });
  });

  it('[L5] lists the nearest workshop, the plant and the best branch with the common part', () => {
    const summary = summariseLadders([ladder2023], exampleFacts('e2'))['cq-ladder@2023.12.0'];

    expect(summary).toMatchObject({
      rung: 'NONE',
      short: { DW: 4, SF: 12, FF: 5 },
      branch: 'innovation',
      unmet: { DW: ['DW23-05', 'DW23-06', 'DW23-10'], SF: ['SF23-01', 'SF23-02', 'SF23-03', 'SF23-04', 'SF23-07'], FF: ['FF23-C0'] },
      unknown: { DW: ['DW23-12'], SF: ['SF23-08', 'SF23-09'], FF: ['FF23-C1', 'FF23-C2', 'FF23-A1'] },
      counted: { DW: {}, SF: { links: { need: 5, have: 0, unknown: 7, of: 7, short: 5 } }, FF: { A: { need: 1, have: 0, unknown: 2, of: 2, short: 1 } } },
      nearestWorkshop: '灌装车间',
    });
  });

  it('[L9] says where each maturity metric comes from', () => {
    const answers = everyRequirement().answered('full').butLevel(3, 'partial');
    const assessment = anAssessment({ answers });
    const maturity = ladderMaturityOf(gbt39116, assessment, assessment.responses['gbt39116@1.0.0'] ?? {});

    const scored = summariseLadders([ladder2024], exampleFacts('e1'), maturity)['cq-ladder@2024.11.0'];
    const declared = summariseLadders([ladder2024], exampleFacts('e1'))['cq-ladder@2024.11.0'];

    expect(scored?.metrics).toMatchObject({
      'ent.cmmm_done': { origin: 'scored', value: true },
      'ent.cmmm_score': { origin: 'scored', value: 2.5 },
      'sub.planning': { origin: 'scored', value: 2.5 },
    });
    expect(declared?.metrics).toMatchObject({
      'ent.cmmm_done': { origin: 'declared', value: true },
      'ent.cmmm_score': { origin: 'declared', value: 2.85 },
      'sub.planning': { origin: 'declared', value: 3 },
    });
  });

  it('[L6] [L8] tells changed thresholds and titles held', () => {
    const facts = { ...exampleFacts('e1'), titles: [{ title: 'cq-smart-factory' as const, year: 2022 }], thresholds: { 'SF24-links': 6 } };

    const summary = summariseLadders([ladder2024], facts)['cq-ladder@2024.11.0'];

    expect(summary).toMatchObject({
      rung: 'DW',
      changedThresholds: [{ key: 'SF24-links', standard: 5, value: 6 }],
      rungWithStandardThresholds: 'SF',
      titlesHeld: [{ title: 'cq-smart-factory', year: 2022 }],
    });
  });

  it('[L5] without a workshop none is nearest', () => {
    const summary = summariseLadders([ladder2024], {})['cq-ladder@2024.11.0'];

    expect(summary).toMatchObject({ rung: 'NONE', nearestWorkshop: null, workshops: [], short: { DW: 16 } });
  });
});
