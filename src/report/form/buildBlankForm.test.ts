import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { assessmentOf, pageTexts, reportFont, securityExample, shelf, tablesOf, wordsOf } from '../../../tests/builders/reports.ts';
import type { Assessment } from '../../core/assessment/index.ts';
import { renderPdf } from '../pdf/renderPdf.ts';
import type { ReportDocument, ReportLanguage } from '../reportDocument.ts';
import { buildBlankForm } from './buildBlankForm.ts';
import { collectBlankForm, type FormRefs } from './formInput.ts';

const both: FormRefs = { maturity: 'gbt39116@1.0.0', security: 'infosec@0.1.0' };

async function formOf(assessment: Assessment, refs: FormRefs = both, language: ReportLanguage = 'zh-CN'): Promise<ReportDocument> {
  return buildBlankForm(await collectBlankForm(assessment, refs, shelf, { language, date: '2026-11-24', appVersion: '1.0.0' }));
}

/** The ids of the rows that have boxes and lines. */
function idsIn(document: ReportDocument): readonly string[] {
  return tablesOf(document).flat().filter((row) => row.length === 4).map(([id = '']) => id);
}

const answered = anAssessment({ answers: everyRequirement().answered('most') });

describe('the blank form', { timeout: 120_000 }, () => {
  it('[X12] lists every requirement in scope and every question that applies, and no answer', async () => {
    const document = await formOf(assessmentOf({ maturity: answered, security: securityExample('v2') }));
    const ids = idsIn(document);

    expect(ids.filter((id) => !id.startsWith('IS'))).toHaveLength(207);
    expect(new Set(ids).size).toBe(ids.length);
    expect(wordsOf(document)).not.toContain('企业是否使用 PLC');
    expect(tablesOf(document).flat().find(([id]) => id === 'P1-L1-a')?.slice(2)).toEqual(['全部满足 大部分满足 部分满足 不满足 不清楚', '佐证 备注 作答人 日期']);
  });

  it('[X12] leaves out what is tailored out, and says so', async () => {
    const document = await formOf(anAssessment({ tailoredOut: ['logistics'] }), { ...both, security: null });

    expect(idsIn(document).some((id) => id.startsWith('M10-'))).toBe(false);
    expect(wordsOf(document)).toContain('不在评估范围内、因此没有列出：M10 物流。');
  });

  it('[X12] asks for the profile first where it is open, with the questions that may hang on it', async () => {
    const document = await formOf(anAssessment(), { ...both, maturity: null });

    expect(wordsOf(document)).toContain('企业是否使用 PLC');
    expect(idsIn(document)).toHaveLength(103);
  });

  it('[X12] says that no question of security applies to a firm without control systems', async () => {
    const document = await formOf(assessmentOf({ security: { flags: { P_ICS: false } } }), { ...both, maturity: null });

    expect(idsIn(document)).toEqual([]);
    expect(wordsOf(document)).toContain('按企业情况，工业信息安全的题目对贵企业都不适用。');
  });

  it.each(['zh-CN', 'en'] as const)('[X12] keeps each row on one page, and each heading with a row (%s)', async (language) => {
    const document = await formOf(anAssessment(), both, language);
    const { bytes, missing } = renderPdf(document, reportFont);
    const pages = pageTexts(bytes).slice(1);

    const [author, head] = language === 'en' ? (['By', 'Id'] as const) : (['作答人', '编号'] as const);
    const rowsOf = (page: string) => [...page.matchAll(/(?:[PTRM]\d{1,2}-L\d-[a-z]|IS(?:\d\d|[A-Z])-\d+)/gu)].length;
    const linesOf = (page: string) => page.split(author + (language === 'en' ? 'Date' : '日期')).length - 1;
    expect(missing).toEqual([]);
    expect(pages.map(linesOf)).toEqual(pages.map(rowsOf));
    expect(pages.filter((page) => page.includes(head + (language === 'en' ? 'Requirement' : '要求')) && rowsOf(page) === 0)).toEqual([]);
    expect(pages.length).toBeLessThan(42);
  });

  it('stands without a name for the company', async () => {
    const nameless = anAssessment({ company: { name: '' } });

    expect((await formOf(nameless)).title).toBe('智能制造自评空白表');
  });
});
