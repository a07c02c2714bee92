import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { assessmentOf, securityExample, shelf } from '../../../tests/builders/reports.ts';
import type { Assessment } from '../../core/assessment/index.ts';
import { collectReport, type ReportSettings } from '../collectReport.ts';
import type { ReportSheet } from './reportSheet.ts';
import { renderTables } from './renderTables.ts';

const maturity = anAssessment({ answers: everyRequirement().answered('most').butLevel(2, 'partial') });
const all = assessmentOf({ maturity, security: securityExample('v1'), ladder: exampleFacts('e1') });

describe('the tables of a report', { timeout: 60_000 }, () => {
  it('stand in sheets of their own, those of a part only where it is begun', async () => {
    expect(names(await tablesOf(maturity))).toEqual(['概要', '各级得分', '子域', '差距', '改进计划', '作答']);
    expect(names(await tablesOf(all))).toEqual([
      '概要', '各级得分', '子域', '差距', '改进计划', '作答',
      '安全各节得分', '安全符合情况', '安全改进计划', '安全作答',
      '梯次条件 2023 版', '梯次条件 2024 版', '梯次路径 2023 版', '梯次路径 2024 版',
    ]);
    expect(names(await tablesOf(assessmentOf({})))).toEqual(['概要']);
  });

  it('give numbers as they are printed, with the exact fraction beside them as text', async () => {
    const sheets = await tablesOf(maturity);

    const levels = sheetOf(sheets, '各级得分');
    expect(levels.columns.map(({ head }) => head)).toEqual(['等级', '得分', '精确值', '达到线', '情况']);
    expect(levels.rows.slice(0, 2)).toEqual([
      [text('一级（规划级）'), number('0.80'), text('4/5'), number('0.80'), text('达到')],
      [text('二级（规范级）'), number('0.50'), text('1/2'), number('0.80'), text('未达到')],
    ]);
    expect(sheetOf(sheets, '差距').rows[0]?.slice(5, 8)).toEqual([text('部分满足'), number('0.025'), text('1001/40000')]);
  });

  it('hold the measures of the plan with what they cost and when', async () => {
    const plan = sheetOf(await tablesOf(maturity), '改进计划');

    expect(plan.columns.map(({ head }) => head)).toEqual(['序', '编号', '能力子域', '要求', '现状', '提高到', '得分', '精确值', '万元', '起始月', '结束月', '须先完成']);
    expect(plan.rows.length).toBeGreaterThan(0);
    expect(plan.rows.every((cells) => [0, 8, 9, 10].every((index) => cells[index]?.kind === 'number'))).toBe(true);
  });

  it('hold every answer with its group, evidence and note in columns that can be filtered', async () => {
    const entry = { value: 'full', evidence: 'MES 报工截图', note: '=1+1' } as const;
    const assessment: Assessment = { ...anAssessment(), responses: { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': entry } } } };

    const { columns, rows } = sheetOf(await tablesOf(assessment), '作答');

    expect(columns.map(({ head }) => head)).toEqual(['分组', '编号', '要求', '作答', '佐证', '备注']);
    expect(rows.map((cells) => cells.filter((_, index) => index !== 2))).toEqual([
      [text('P1 组织战略 · 一级'), text('P1-L1-a'), text('全部满足'), text('MES 报工截图'), text('=1+1')],
    ]);
  });

  it('leave out what the report leaves out', async () => {
    const sheets = await tablesOf(all, { leftOut: ['gaps', 'answers', 'ladder'] });

    expect(names(sheets)).toEqual(['概要', '各级得分', '子域', '改进计划', '安全各节得分', '安全符合情况', '安全改进计划', '安全作答']);
  });

  it.each(['zh-CN', 'en'] as const)('have a cell for every column in every row, and a name of at most 31 characters (%s)', async (language) => {
    for (const sheet of await tablesOf(all, { language })) {
      expect([...sheet.name].length).toBeLessThanOrEqual(31);
      expect(new Set(sheet.rows.map((cells) => cells.length))).toEqual(new Set([sheet.columns.length]));
    }
  });
});

async function tablesOf(assessment: Assessment, settings: Partial<ReportSettings> = {}): Promise<readonly ReportSheet[]> {
  return renderTables(await collectReport(assessment, shelf, { language: 'zh-CN', date: '2026-11-24', appVersion: '1.0.0', ...settings }));
}

function names(sheets: readonly ReportSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

function sheetOf(sheets: readonly ReportSheet[], name: string): ReportSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function text(said: string) {
  return { kind: 'text', text: said };
}

function number(decimal: string) {
  return { kind: 'number', decimal };
}
