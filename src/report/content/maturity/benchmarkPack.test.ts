import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../../tests/builders/index.ts';
import { aRelease, countsOf, meansOf } from '../../../../tests/builders/releases.ts';
import { shelf, tablesOf, wordsOf } from '../../../../tests/builders/reports.ts';
import type { Assessment } from '../../../core/assessment/index.ts';
import { collectReport } from '../../collectReport.ts';
import type { ReportBenchmark, ReportInput } from '../../reportInput.ts';
import { renderTables } from '../../xlsx/renderTables.ts';
import { buildReport } from '../buildReport.ts';

const release = aRelease({
  counts: [
    countsOf('area-maturity', 'central', [15, 45, 40, 20, 10, 10]),
    countsOf('sector-maturity', 'vehicles', [null, 40, 30, null, null, null], 100),
    countsOf('size-maturity', 'large-medium', [null, null, null, null, null, null], 15),
  ],
  means: [meansOf('personnel', 'area', 'central', { n: 140, tenths: 24 })],
});
const pack: ReportBenchmark = { release, signer: 'ab'.repeat(32), isKnownSigner: false };
const firm = anAssessment({
  answers: everyRequirement().answered('full').butLevel(3, 'none'),
  company: { district: '500107', districtVersion: '2025-11', industry: '3670', employees: 420, revenue: 26000 },
});

function inputOf(benchmark: ReportBenchmark | null, assessment: Assessment = firm, changes: Partial<ReportInput> = {}): Promise<ReportInput> {
  return collectReport(assessment, shelf, { language: 'zh-CN', date: '2026-11-24', appVersion: '1.0.0', benchmark, ...changes });
}

describe('a report with a benchmark pack', () => {
  it('[B2, G12] says whose it is and who signed it, and stands the company beside it', async () => {
    const document = buildReport(await inputOf(pack));

    const tables = tablesOf(document);
    const levels = tables.find(([first]) => first?.[0] === '全部企业');
    const elements = tables.find(([first]) => first?.[0] === '人员' && first.length === 5);
    expect(wordsOf(document)).toContain(
      '对标包：2026 年智能制造征集，某区经信委，2027-01-10 发布，数据时段 2026H2。计入企业约 140 家。签名有效，签名指纹 5dd1 edbf d4c1 a917 ff31 9b6a dce3 1f85。',
    );
    expect(wordsOf(document)).toContain('请与发布单位核对指纹。');
    expect(levels).toEqual([
      ['全部企业', '140', '42.8%', '28.6%', '28.6%'],
      ['本片区：中心城区', '140', '42.8%', '28.6%', '28.6%'],
      ['本行业门类：汽车与运输设备', '100', '37.2%–75.6%', '27.4%–32.7%', '0%–36.8%'],
      ['同规模：大中型', '—', '—', '—', '—'],
    ]);
    expect(elements?.[0]).toEqual(['人员', '2.0', '2.4', '—', '—']);
    expect(wordsOf(document)).toContain('企业太少，不给出');
  });

  it('is the same for the same pack, and as before without one', async () => {
    expect(buildReport(await inputOf(pack))).toEqual(buildReport(await inputOf(pack)));
    expect(wordsOf(buildReport(await inputOf(null)))).not.toContain('对标包');
  });

  it('[B2] compares nothing while the level is open, and names a signer that is known', async () => {
    const open = anAssessment({ answers: everyRequirement().answered('full').without('P1') });

    const words = wordsOf(buildReport(await inputOf({ ...pack, isKnownSigner: true }, open)));

    expect(words).toContain('等级还不能确定，因此不与对标包对照。');
    expect(words).toContain('与已打开的活动文件中发布单位的签名一致。');
    expect(words).not.toContain('本行业门类');
  });

  it('gives the same tables as sheets, unless the plan is left out', async () => {
    const sheets = renderTables(await inputOf(pack));
    const without = renderTables(await inputOf(pack, firm, { leftOut: ['plan'] }));

    expect(sheets.map(({ name }) => name)).toEqual(['概要', '各级得分', '子域', '差距', '改进计划', '对标包 等级', '对标包 要素得分', '作答']);
    expect(sheets[5]?.rows[0]).toEqual([
      { kind: 'text', text: '全部企业' }, { kind: 'number', decimal: '140' },
      ...['42.8%', '28.6%', '28.6%'].map((text) => ({ kind: 'text', text })),
    ]);
    expect(JSON.stringify(sheets[0])).toContain('签名指纹');
    expect(JSON.stringify(without)).not.toContain('对标包');
  });

  it('speaks English', async () => {
    const words = wordsOf(buildReport(await inputOf(pack, firm, { language: 'en' })));

    expect(words).toContain('Own area: Central urban area');
    expect(words).toContain('Too few firms, not given');
  });
});
