import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../../tests/builders/index.ts';
import { chaptersOf, reportOf, tablesOf, wordsOf } from '../../../../tests/builders/reports.ts';
import type { Assessment, MaturityEntry } from '../../../core/assessment/index.ts';

const ref = 'gbt39116@1.0.0';
const claimed = anAssessment({ answers: everyRequirement().answered('full').butLevel(3, 'none').withoutLevel(4).withoutLevel(5) });

describe('the chapter on verified values', () => {
  it('[R2] shows both results and every difference with its reason, in both languages', async () => {
    const checked = withVerified({ 'P1-L1-a': { value: 'full', evidenceSeen: true }, 'M13-L1-a': { value: 'none', reason: '没有看到记录' } });

    const document = await reportOf(checked);

    expect(chaptersOf(document).some((chapter) => chapter.includes('自评与核实'))).toBe(true);
    const tables = tablesOf(document);
    expect(tables.find(([first]) => first?.[0] === '等级')).toEqual([
      ['等级', '二级（规范级）', '二级（规范级）'],
      ['总分', '2.00（2）', '2.00（2）'],
      ['一级（规划级）得分', '1.00（1）', '0.95（18999/20000）'],
      ['二级（规范级）得分', '1.00（1）', '1.00（1）'],
      ['三级（集成级）得分', '0.00（0）', '0.00（0）'],
      ['四级（优化级）得分', '未答完', '未答完'],
      ['五级（引领级）得分', '未答完', '未答完'],
    ]);
    expect(tables).toContainEqual([['M13-L1-a', '全部满足', '不满足', '没有看到']]);
    expect(wordsOf(document)).toContain('已核实 2 条：看到佐证 1 条，没有看到佐证 1 条；与自评不同 1 条。');
    expect(wordsOf(document)).toContain('没有看到记录');
    expect(wordsOf(await reportOf(checked, 'en'))).toContain('2 verified: evidence seen for 1, not seen for 1; 1 differ');
  });

  it('[R2] is not there where nothing was verified', async () => {
    expect(chaptersOf(await reportOf(claimed)).some((chapter) => chapter.includes('核实'))).toBe(false);
  });
});

function withVerified(values: Readonly<Record<string, NonNullable<MaturityEntry['verified']>>>): Assessment {
  const answers = (claimed.responses[ref] as { readonly answers: Readonly<Record<string, MaturityEntry>> }).answers; // as built
  const verified = Object.entries(values).map(([id, value]) => [id, { ...answers[id], verified: value }] as const);
  return { ...claimed, responses: { [ref]: { answers: { ...answers, ...Object.fromEntries(verified) } } } };
}
