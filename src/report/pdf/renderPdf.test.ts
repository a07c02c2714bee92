import { afterEach, describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { assessmentOf, pageTexts, reportFont, reportOf, securityExample } from '../../../tests/builders/reports.ts';
import type { Assessment, MaturityEntry, SecurityResponse } from '../../core/assessment/index.ts';
import type { ReportLanguage } from '../reportDocument.ts';
import { englishTexts } from '../texts.en.ts';
import { chineseTexts } from '../texts.zh-CN.ts';
import { renderPdf } from './renderPdf.ts';

const maturity = anAssessment({ answers: everyRequirement().answered('most').butLevel(2, 'partial') });
const security = securityExample('v1');
const ladder = exampleFacts('e1');
const all = assessmentOf({ maturity, security, ladder });

describe('the PDF', { timeout: 120_000 }, () => {
  afterEach(() => {
    delete process.env['TZ'];
  });

  it('gives back the company’s name and the verdict as text, and names the edition on every page', async () => {
    const pages = await pagesOf(maturity);

    expect(pages[0]).toContain('例1 某汽车零部件企业');
    expect(pages[2]).toContain('二级（规范级）得分为 0.50，达到线是 0.80，还差 0.30。');
    expect(pages.slice(1).every((page) => page.includes('自评参考 · gbt39116@1.0.0'))).toBe(true);
  });

  it('every page of a report of several parts names its own editions, and the common pages all of them', async () => {
    const pages = await pagesOf(all);

    const own = ['gbt39116@1.0.0', 'infosec@0.1.0', 'cq-ladder@2023.12.0 · cq-ladder@2024.11.0'].map((edition) => `自评参考 · ${edition}`);
    const whole = '自评参考 · gbt39116@1.0.0 · infosec@0.1.0 · cq-ladder@2023.12.0 · cq-ladder@2024.11.0';
    const named = pages.slice(1).map((page) => (page.includes(whole) ? 'all' : own.findIndex((basis) => page.includes(basis))));

    expect(named.filter((name, index) => name !== named[index - 1])).toEqual(['all', 0, 1, 2, 'all']);
  });

  it.each(['zh-CN', 'en'] as const)('the summary is one page, and no page is empty (%s)', async (language) => {
    const texts = language === 'en' ? englishTexts : chineseTexts;
    const inputs: readonly [Assessment, string][] = [
      [maturity, texts.subdomains.title],
      [anAssessment({ answers: everyRequirement().answered('full') }), texts.subdomains.title],
      [anAssessment({ answers: everyRequirement().answered('none').without('P1') }), texts.subdomains.title],
      [assessmentOf({ security }), texts.security.result.title],
      [assessmentOf({ security: worst() }), texts.security.result.title],
      [assessmentOf({ ladder }), texts.ladder.result.title],
      [assessmentOf({ ladder: exampleFacts('e2') }), texts.ladder.result.title],
      [all, texts.subdomains.title],
      [assessmentOf({ maturity, security: worst(), ladder: exampleFacts('e2') }), texts.subdomains.title],
      [assessmentOf({ security: worst(), ladder: exampleFacts('e2') }), texts.security.result.title],
    ];

    for (const [input, next] of inputs) {
      const pages = await pagesOf(input, language);
      expect(pages[2]?.startsWith(texts.chapter(1, texts.summary.title))).toBe(true);
      expect(pages[3]?.startsWith(texts.chapter(2, next))).toBe(true);
      expect(Math.min(...pages.map((page) => page.length))).toBeGreaterThan(150);
    }
  });

  it('with nothing answered it has two pages', async () => {
    const pages = await pagesOf(assessmentOf({}));

    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('这份评估档案里还没有任何作答');
  });

  it('the contents name the parts above their chapters', async () => {
    const pages = await pagesOf(all);

    expect(pages[1]).toMatch(/一、结论摘要3能力成熟度二、各能力子域得分4/u);
  });

  it('rare names and formulas are drawn and copied as they were written', async () => {
    const company = { name: '重庆𬉼𠮷㙍犇鑫机械有限公司（tCO₂e）' };

    const { bytes, missing } = renderPdf(await reportOf(anAssessment({ company, answers: everyRequirement().answered('most') })), reportFont);

    expect(pageTexts(bytes)[0]).toContain('重庆𬉼𠮷㙍犇鑫机械有限公司（tCO₂e）');
    expect(missing).toEqual([]);
  });

  it('characters the font lacks are marked, told and listed', async () => {
    const { bytes, missing } = renderPdf(await reportOf(withEntry('P1-L1-a', { value: 'full', note: '測試 🏭 ok\u202e' })), reportFont);

    const pages = pageTexts(bytes);

    expect(missing).toEqual(['測', '試', '🏭']);
    expect(pages.join('')).toContain('〓〓 〓 ok');
    expect(pages[1]).toContain('U+6E2C、U+8A66、U+1F3ED');
  });

  it.each(['zh-CN', 'en'] as const)('the font has every character of our own words (%s)', async (language) => {
    expect(renderPdf(await reportOf(all, language), reportFont).missing).toEqual([]);
  });

  it('a long note goes over pages and loses nothing', async () => {
    const note = Array.from({ length: 400 }, (_, index) => `第${index}句话，说明改造的进度。`).join('');

    const text = (await pagesOf(withEntry('M5-L3-a', { value: 'most', note }))).join('');

    for (let index = 0; index < 400; index += 1) expect(text).toContain(`第${index}句话`);
  });

  it('forty workshops with long names go over pages and lose none', async () => {
    const [workshop] = ladder.ws ?? [];
    const ws = Array.from({ length: 40 }, (_, index) => ({ ...workshop, name: `第${index + 1}车间${'热处理工段'.repeat(38)}`, mes: false }));

    const text = (await pagesOf(assessmentOf({ ladder: { ...ladder, ws } }))).join('');

    for (let index = 1; index <= 40; index += 1) expect(text).toContain(`第${index}车间热处理`);
  });

  it('the same input makes the same bytes in any time zone', async () => {
    const document = await reportOf(all);
    const bytes = ['Asia/Shanghai', 'America/New_York'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(renderPdf(document, reportFont).bytes);
    });

    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
    expect(bytes[0]?.toString('latin1')).toContain("/CreationDate (D:20261124000000+00'00')");
  });

  it('is small', async () => {
    expect(renderPdf(await reportOf(maturity), reportFont).bytes.length).toBeLessThan(400_000);
    expect(renderPdf(await reportOf(all), reportFont).bytes.length).toBeLessThan(600_000);
  });
});

async function pagesOf(assessment: Assessment, language: ReportLanguage = 'zh-CN'): Promise<readonly string[]> {
  return pageTexts(renderPdf(await reportOf(assessment, language), reportFont).bytes);
}

function withEntry(id: string, entry: MaturityEntry): Assessment {
  return { ...anAssessment(), responses: { 'gbt39116@1.0.0': { answers: { [id]: entry } } } };
}

/** Every flag yes and nothing met: every key item on the red list. */
function worst(): SecurityResponse {
  return {
    flags: Object.fromEntries(Object.keys(security.flags ?? {}).map((flag) => [flag, true])),
    answers: Object.fromEntries(Object.keys(security.answers ?? {}).map((id) => [id, { value: 'N' }])),
  };
}
