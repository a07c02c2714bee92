import { describe, expect, it } from 'vitest';
import { anAssessment, onlyAnswered } from '../../../tests/builders/index.ts';
import { assessmentOf, chaptersOf, reportOf, tablesOf, wordsOf } from '../../../tests/builders/reports.ts';

const assessment = anAssessment({ answers: onlyAnswered({ 'P1-L1-a': 'full' }) });

describe('the chapter by which a report is checked', () => {
  it('[V1] gives the code on the cover and in the chapter, and every hash in full', async () => {
    const report = await reportOf(assessment);

    const [code] = report.blocks.filter((block) => block.kind === 'code');
    const [cover] = report.blocks.filter((block) => block.kind === 'cover');
    expect(code?.code).toBe('G6RA-P3B5-CTNT-TBW3-7');
    expect(cover?.facts.at(-1)).toEqual({ label: '核验码', value: 'G6RA-P3B5-CTNT-TBW3-7' });
    expect(tablesOf(report).find((rows) => rows.at(-1)?.[0] === '计算结果')?.map(([what, hash]) => [what, hash?.length])).toEqual([
      ['题库 gbt39116@1.0.0', 64],
      ['计入的回答', 64],
      ['计算结果', 64],
    ]);
  });

  it('[V5] draws a square of the size that the text needs', async () => {
    const report = await reportOf(assessment);

    const [code] = report.blocks.filter((block) => block.kind === 'code');
    expect([code?.modules.length, new Set(code?.modules.map((row) => row.length))]).toEqual([41, new Set([41])]);
  });

  it('[V6] says what a match does not show, in both languages', async () => {
    expect(wordsOf(await reportOf(assessment))).toContain('一致不能说明：回答是否属实、由谁填写、报告由谁出具。');
    expect(wordsOf(await reportOf(assessment, 'en'))).toContain('It does not show that the answers are true, who gave them, or who issued the report.');
  });

  it('[V1] where nothing is answered there is neither chapter nor code', async () => {
    const report = await reportOf(assessmentOf({}));

    expect(chaptersOf(report)).toEqual(['一、还没有作答', '二、声明']);
    expect(wordsOf(report)).not.toContain('核验码');
  });
});
