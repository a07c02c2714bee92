import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024, textsOfLadder } from '../../../tests/builders/ladder.ts';
import { fraction } from '../shared/index.ts';
import { criterionTitle, evaluateLadder, type LadderFacts, type LadderWorkshop, type Shortfall } from './index.ts';

/** The shortfalls as a list of ids and group keys. */
function named(shortfalls: readonly Shortfall[] | undefined): readonly string[] {
  return (shortfalls ?? []).map((shortfall) => (shortfall.kind === 'group' ? shortfall.group.group.key : shortfall.outcome.criterion.id));
}

/** A 未来工厂 under the edition of 2024 but for what the changes say. */
function almostFuture(changes: LadderFacts['ff']): LadderFacts {
  const facts = exampleFacts('e1');
  return { ...facts, ff: { ...facts.ff, brain: true, ...changes } };
}

describe('the rung that stands', () => {
  it('[L4] the car-parts maker is a 未来工厂 under 2023 and a 智能工厂 under 2024', () => {
    const facts = exampleFacts('e1');

    expect(evaluateLadder(ladder2023, facts)).toMatchObject({ edition: 'cq-ladder@2023.12.0', rung: 'FF', next: null });
    expect(evaluateLadder(ladder2024, facts)).toMatchObject({ edition: 'cq-ladder@2024.11.0', rung: 'SF', next: { rung: 'FF' } });
  });

  it('[L8] titles held never change it', () => {
    const facts: LadderFacts = { titles: [{ title: 'cq-future-factory', year: 2025 }, { title: 'nat-excellent' }] };

    expect(evaluateLadder(ladder2024, facts).rung).toBe('NONE');
  });

  it('[L4] 未来工厂 is not reached over a 智能工厂 that is not met', () => {
    const facts = exampleFacts('e1');

    const outcome = evaluateLadder(ladder2023, { ...facts, fac: { ...facts.fac, design_km: false } });

    expect(outcome.rung).toBe('DW');
    expect(outcome.FF.common.unmet).toEqual(['FF23-C0']);
  });
});

describe('the nearest workshop', () => {
  it('[L5] is the one with the least missing', () => {
    const [first, second, third] = exampleFacts('e1').ws ?? [];

    const outcome = evaluateLadder(ladder2023, { ws: [third ?? {}, { ...first, mes: false }, { ...second, mes: false, visual: false }] });

    expect(outcome.DW.nearest).toMatchObject({ index: 1, name: '机加车间', unmet: ['DW23-07'] });
  });

  it('[L5] among equals is the one with fewer conditions known to be unmet', () => {
    const [workshop] = exampleFacts('e1').ws ?? [];
    const { mes: _, ...unanswered }: LadderWorkshop = { ...workshop, name: '乙' };

    const outcome = evaluateLadder(ladder2023, { ws: [{ ...workshop, name: '甲', mes: false }, unanswered] });

    expect(outcome.DW.nearest).toMatchObject({ name: '乙', unknown: ['DW23-07'] });
  });

  it('[L5] is a blank one where no workshop is entered', () => {
    const outcome = evaluateLadder(ladder2024, {});

    expect(outcome.DW).toMatchObject({ met: false, metCount: 0, workshops: [] });
    expect(outcome.DW.nearest).toMatchObject({ index: null, short: { unmet: 0, unknown: 16, counted: 0, total: 16 } });
    expect(outcome.SF.unmet).toEqual(['SF24-01']);
  });
});

describe('what is missing to the next rung', () => {
  it('[L5] shows yes-or-no conditions, then numbers, then what is unknown', () => {
    const { next } = evaluateLadder(ladder2023, exampleFacts('e2'));

    expect(next).toMatchObject({ rung: 'DW', short: { unmet: 3, unknown: 1, counted: 0, total: 4 } });
    expect(named(next?.shortfalls)).toEqual(['DW23-05', 'DW23-10', 'DW23-06', 'DW23-12']);
  });

  it('[L5] orders numbers by the smallest share still missing, groups among them', () => {
    const facts = exampleFacts('e1');
    const fac = { ...facts.fac, digital_equip_pct: 64, rd_tool_pct: 20 };
    const sub = { process_design: 2.9, planning: 3, production: 2.7, warehouse: 2.4, quality: 1, equipment_mgmt: 2.9, supply_chain: 2.9 };

    const { next } = evaluateLadder(ladder2023, { ...facts, fac, declared: { sub } });

    // 1/65, then 1 of 5 links, then 60/80.
    expect(named(next?.shortfalls)).toEqual(['SF23-02', 'SF23-links', 'SF23-03']);
  });

  it('[L5] names the members of a short group that are nearest, unknown ones last', () => {
    const facts = exampleFacts('e1');
    const sub = { process_design: 2.9, production: 2.4, warehouse: 2.6, quality: 2.9, equipment_mgmt: 2.9 };

    const { next } = evaluateLadder(ladder2023, { ...facts, declared: { sub } });
    const group = next?.shortfalls.find((shortfall) => shortfall.kind === 'group');

    expect(group?.candidates.map(({ criterion }) => criterion.id)).toEqual(['SF23-L-wh', 'SF23-L-ops', 'SF23-L-plan', 'SF23-L-sc']);
    expect(group?.group).toMatchObject({ need: 5, have: 3, unknown: 2, of: 7, short: 2 });
  });

  it('[L5] to 未来工厂 takes the nearest branch with the common part', () => {
    const { next } = evaluateLadder(ladder2024, exampleFacts('e1'));

    expect(next).toMatchObject({ rung: 'FF', short: { unmet: 3, unknown: 0, counted: 0, total: 3 } });
    // 企业大脑 is a yes-or-no; one of two AI areas misses 1/2, one of three AI scenes 2/3.
    expect(named(next?.shortfalls)).toEqual(['FF24-C7', 'FF24-A1', 'FF24-A2']);
  });
});

describe('a result that hangs on what the app set', () => {
  it('[L7] says that only such conditions keep the next rung away', () => {
    const { rung, policy } = evaluateLadder(ladder2024, almostFuture({}));

    expect(rung).toBe('SF');
    expect(policy).toEqual({
      rungWithout: 'FF',
      heldBack: [{ rung: 'FF', conditions: ['FF24-A1', 'FF24-A2'] }],
      branchRestsOnPolicy: false,
    });
  });

  it('[L7] does not say so where a published condition is missing too', () => {
    const { policy } = evaluateLadder(ladder2024, exampleFacts('e1'));

    expect(policy).toEqual({ rungWithout: 'SF', heldBack: [], branchRestsOnPolicy: false });
  });

  it('[L7] names the number of links that are needed', () => {
    const facts = exampleFacts('e1');

    const { policy } = evaluateLadder(ladder2024, { ...facts, declared: { ...facts.declared, sub: {} } });

    expect(policy.heldBack).toEqual([{ rung: 'SF', conditions: ['SF24-links'] }]);
  });

  it('[L7] a branch met on counts of the app alone says so', () => {
    const { rung, policy } = evaluateLadder(ladder2024, almostFuture({ ai_areas: 2, ai_scenes: 3 }));

    expect(rung).toBe('FF');
    expect(policy.branchRestsOnPolicy).toBe(true);
  });

  it('[L7] a branch met on published conditions does not', () => {
    expect(evaluateLadder(ladder2023, exampleFacts('e1')).policy.branchRestsOnPolicy).toBe(false);
  });
});

describe('changed thresholds', () => {
  it('[L6] are applied, told with the edition’s own, and compared with the result without them', () => {
    const thresholds = { 'FF24-A1': 1, 'FF24-A2': 1 };

    const outcome = evaluateLadder(ladder2024, { ...almostFuture({}), thresholds });

    expect(outcome.rung).toBe('FF');
    expect(outcome.thresholds).toEqual({
      changed: [{ key: 'FF24-A1', standard: 2, value: 1 }, { key: 'FF24-A2', standard: 3, value: 1 }],
      ignored: [],
      rungWithout: 'SF',
    });
  });

  it('[L6] never touch a published number', () => {
    const [workshop] = exampleFacts('e1').ws ?? [];

    const outcome = evaluateLadder(ladder2024, { ws: [{ ...workshop, digital_equip_pct: 30 }], thresholds: { 'DW24-02': 10 } });

    expect(outcome.DW.nearest.unmet).toContain('DW24-02');
    expect(outcome.thresholds).toMatchObject({ changed: [], ignored: ['DW24-02'] });
  });

  it('[L6] appear in the title of the condition', () => {
    const outcome = evaluateLadder(ladder2024, { ...almostFuture({}), thresholds: { 'FF24-C8': 3.2 } });
    const [condition] = outcome.FF.common.criteria.filter(({ criterion }) => criterion.id === 'FF24-C8');

    const title = condition === undefined ? '' : criterionTitle(textsOfLadder('2024.11.0', 'zh-CN'), condition);

    expect(title).toBe('智能制造能力成熟度总分 ≥ 3.2（三级线为 2.8）');
  });
});

describe('exactness', () => {
  it.each([
    [2.8, 'met'],
    [2.799999, 'unmet'],
    [2.79999999999, 'unmet'],
  ])('[L3] a declared maturity of %d against 2.8 is %s', (cmmm_score, result) => {
    const outcome = evaluateLadder(ladder2024, { declared: { cmmm_score } });

    expect(outcome.FF.common.criteria.find(({ criterion }) => criterion.id === 'FF24-C8')?.result).toBe(result);
  });

  it('[L5] the share missing is exact', () => {
    const outcome = evaluateLadder(ladder2024, { declared: { cmmm_score: 2.7 } });

    expect(outcome.FF.common.criteria.find(({ criterion }) => criterion.id === 'FF24-C8')?.relativeGap).toEqual(fraction(1, 28));
  });
});
