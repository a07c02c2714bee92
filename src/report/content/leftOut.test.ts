import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { assessmentOf, chaptersOf, securityExample, shelf, wordsOf } from '../../../tests/builders/reports.ts';
import { collectReport, type ReportSettings } from '../collectReport.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { buildReport } from './buildReport.ts';

const assessment = assessmentOf({
  maturity: anAssessment({ answers: everyRequirement().answered('most').butLevel(2, 'partial') }),
  security: securityExample('v1'),
});

describe('a report that leaves something out', { timeout: 60_000 }, () => {
  it('is the same as ever where nothing is left out', async () => {
    expect(await reportWith({ leftOut: [] })).toEqual(await reportWith({}));
    expect(wordsOf(await reportWith({}))).not.toContain('本报告不含');
  });

  it('keeps summary and declaration, drops the chapters, and says what is missing', async () => {
    const report = await reportWith({ leftOut: ['security', 'gaps', 'plan', 'answers', 'method'] });

    expect(chaptersOf(report)).toEqual(['一、结论摘要', '二、各能力子域得分', ...chaptersOf(report).slice(2)]);
    expect(chaptersOf(report).join()).not.toMatch(/差距|路径|作答与佐证|评分方法|安全/u);
    expect(wordsOf(report)).toContain('本报告不含：工业信息安全、成熟度的差距、成熟度的改进路径、成熟度的作答、成熟度的评分规则与来源。');
    expect(wordsOf(report)).toContain('工业信息安全：本工具自评分');
  });

  it('does not speak of a part that was never begun', async () => {
    expect(wordsOf(await reportWith({ leftOut: ['ladder'] }))).not.toContain('本报告不含');
  });
});

describe('who made the report', { timeout: 60_000 }, () => {
  it('stands on the cover', async () => {
    const [cover] = (await reportWith({ preparedBy: { name: ' 重庆某咨询公司\n', logo: null } })).blocks;

    expect(cover).toMatchObject({ kind: 'cover', preparedBy: { label: '编制单位', name: '重庆某咨询公司', logo: null } });
  });

  it('leaves the cover as it is where there is neither name nor logo', async () => {
    expect(await reportWith({ preparedBy: { name: ' ', logo: null } })).toEqual(await reportWith({}));
  });
});

async function reportWith(settings: Partial<ReportSettings>): Promise<ReportDocument> {
  return buildReport(await collectReport(assessment, shelf, { language: 'zh-CN', date: '2026-11-24', appVersion: '1.0.0', ...settings }));
}
