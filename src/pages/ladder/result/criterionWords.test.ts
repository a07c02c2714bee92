import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024, textsOfLadder } from '../../../../tests/builders/ladder.ts';
import { evaluateLadder, type CriterionOutcome, type LadderFacts } from '../../../core/ladder/index.ts';
import { fraction } from '../../../core/shared/index.ts';
import { interfaceTexts, loadWords } from '../../../i18n/interfaceTexts.ts';
import { factPath, haveText, sourcesOf } from './criterionWords.ts';

await loadWords('work', 'ladder');
const { t } = interfaceTexts;
const worded = { edition: ladder2023, texts: textsOfLadder('2023.12.0', 'zh-CN') };
const worded2024 = { edition: ladder2024, texts: textsOfLadder('2024.11.0', 'zh-CN') };

function criterion(id: string, facts: LadderFacts, { edition } = worded): CriterionOutcome {
  const { DW, SF, FF } = evaluateLadder(edition, facts);
  const all = [DW.nearest, SF, FF.common, ...FF.branches].flatMap((part) => part.criteria);
  const found = all.find((outcome) => outcome.criterion.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

describe('what is there and what is asked for', () => {
  it('[L3] a number stands beside the one asked for, with the unit', () => {
    expect(haveText(criterion('DW23-06', exampleFacts('e2')), worded, t)).toBe('现有 88%，需要 ≥ 90%');
    expect(haveText(criterion('SF23-01', exampleFacts('e2')), worded, t)).toBe('现有 0 个，需要 ≥ 2 个');
  });

  it('[L9] a maturity result says where it comes from', () => {
    expect(haveText(criterion('SF23-L-wh', exampleFacts('e1')), worded, t)).toBe('现有 2.4 分（申报值（已有结果）），需要 ≥ 2.8 分');
  });

  it('[L9] where a range does not decide, the declared value that stood in is shown', () => {
    const measured = { kind: 'range', low: fraction(3, 2), high: fraction(3), declared: fraction(29, 10) } as const;
    const outcome = { ...criterion('SF23-L-qc', exampleFacts('e1')), measured };

    expect(haveText({ ...outcome, origin: 'declared' }, worded, t)).toBe('现有 2.9 分（申报值（已有结果）），需要 ≥ 2.8 分');
    expect(haveText({ ...outcome, origin: 'scored' }, worded, t)).toBe('现有 1.50–3.00 分（成熟度自评），需要 ≥ 2.8 分');
  });

  it('[L2] unknown is not 0', () => {
    expect(haveText(criterion('SF23-08', exampleFacts('e2')), worded, t)).toBe('未填，需要 ≥ 15%');
    expect(haveText(criterion('DW23-12', exampleFacts('e2')), worded, t)).toBe('未填');
  });

  it('a yes or no is quoted', () => {
    expect(haveText(criterion('DW23-05', exampleFacts('e2')), worded, t)).toBe('现为“否”');
  });

  it('[L6] the number asked for is the one that was applied', () => {
    const facts = { ...exampleFacts('e1'), thresholds: { 'FF23-B4': 6 } };

    expect(haveText(criterion('FF23-B4', facts), worded, t)).toBe('现有 6 家，需要 ≥ 6 家');
  });
});

describe('the sources of a criterion', () => {
  it('[E5] have a name, a clause and the year they speak of', () => {
    expect(sourcesOf(criterion('DW23-02', {}), worded, t)).toEqual([
      { id: 'S02', name: '重庆市数字化车间和智能工厂认定管理办法（试行），2018-04 媒体报道', year: '2018', kind: '媒体报道' },
      { id: 'S04', name: '重庆市数字化车间和智能工厂认定申报通知，媒体报道（页面未标年份）', year: '2021/2022', kind: '媒体报道' },
    ]);
  });

  it('[E5] a source without a year says so', () => {
    const years = sourcesOf(criterion('FF24-C8', {}, worded2024), worded2024, t).map(({ id, year }) => [id, year]);

    expect(years).toContainEqual(['S41', '年份未标']);
  });
});

describe('where a fact is filled in', () => {
  it.each([
    ['fac.design_km', null, 'fac.design_km'],
    ['ws.upload_pct', 2, 'ws.2.upload_pct'],
    ['ws.upload_pct', null, 'ws.0.upload_pct'],
    ['ws.entity_ok', 2, 'ws.entity_ok'],
    ['calc.sf_met', null, null],
  ] as const)('%s, workshop %s: %s', (metric, workshop, path) => {
    expect(factPath(metric, workshop)).toBe(path);
  });
});
