import { readFileSync } from 'node:fs';
import { gunzipSync, inflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116, readJson, textsOfGbt39116 } from '../../tests/builders/index.ts';
import type { MaturityAnswer } from '../core/answers/index.ts';
import { maturityResponseSchema, scoreMaturityResponse, type Assessment, type MaturityEntry } from '../core/assessment/index.ts';
import { buildReport } from './content/buildReport.ts';
import { fontFileName } from './font/standIns.ts';
import { renderPdf } from './pdf/renderPdf.ts';
import type { Block, ReportDocument, ReportLanguage } from './reportDocument.ts';
import { englishTexts } from './texts.en.ts';
import { chineseTexts } from './texts.zh-CN.ts';

const font = new Uint8Array(gunzipSync(readFileSync(new URL(`../../public/fonts/${fontFileName}`, import.meta.url))));

describe('what the report says', () => {
  it('[S7] names level and total of example D, and what is missing to the next level', () => {
    const document = reportOf(example('d'));

    expect(figuresOf(document)).toEqual([['成熟度等级', '二级'], ['总分', '2.40'], ['确定区间', '二级'], ['已作答', '207 / 207']]);
    expect(wordsOf(document)).toContain('三级（集成级）得分为 0.40，达到线是 0.80，还差 0.40。');
    expect(blockOf(document, 'cover').warning).toBeNull();
  });

  it('[S7] says plainly that an incomplete assessment has no result, and gives the levels still possible', () => {
    const answers = everyRequirement().answered('full').without('M5-L1');

    const document = reportOf(anAssessment({ answers }));

    expect(figuresOf(document).slice(0, 3)).toEqual([['成熟度等级', '未定'], ['总分', '未定'], ['确定区间', '五级']]);
    expect(blockOf(document, 'cover').warning).toBe('自评尚未完成：已作答 205 / 207 条，总分未定。');
    expect(wordsOf(document)).toContain('没有作答的要求');
  });

  it('[S8] a level that is just missed does not read as reached', () => {
    const words = wordsOf(reportOf(example('edge-just-below-threshold')));

    expect(words).toContain('一级（规划级）得分为 0.796，达到线是 0.80，还差 0.004。');
  });

  it('[S14] lists the gaps of the next level by gain and marks where the threshold is reached', () => {
    const rows = gapRowsOf(reportOf(example('d')));

    expect(rows.slice(0, 2).map((row) => row[1])).toEqual(['M11-L3-a', 'M12-L3-a']);
    expect(rows[0]?.slice(4)).toEqual(['+0.050', '0.45']);
    expect(rows.findIndex((row) => row[0] === '依次补齐到这里，三级得分达到 0.80')).toBe(22);
  });

  it('says so when nothing is missing', () => {
    expect(wordsOf(reportOf(anAssessment({ answers: everyRequirement().answered('full') })))).toContain('全部等级均已达到，没有下一等级。');
  });

  it('[A1] lists what has to be found out', () => {
    const document = reportOf(anAssessment({ answers: everyRequirement().answered('full').but('T1-L2-a', 'unknown') }));

    expect(wordsOf(document)).toContain('有 1 条要求答“不清楚”，目前按 0 计。先把它们问清楚，结果可能更高。');
  });

  it('[A3] names domains left out with their reason', () => {
    const document = reportOf(anAssessment({ answers: everyRequirement().answered('most'), tailoredOut: ['logistics'] }));

    expect(wordsOf(document)).toContain('物流（M10 物流）');
    expect(wordsOf(document)).toContain('无此业务');
  });

  it('prints evidence, notes, verification and author of an answer', () => {
    const entry: MaturityEntry = { value: 'full', evidence: '规划.pdf 第3页', note: '年底修订', by: '张工', flagged: true, verified: { value: 'most', reason: '规划未评审' } };

    const words = wordsOf(reportOf(withEntry(anAssessment(), 'P1-L1-a', entry)));

    for (const text of ['规划.pdf 第3页', '年底修订', '张工', '规划未评审', '需要再议']) expect(words).toContain(text);
  });

  it('[E5] names every source and convention of the rubric in both languages', () => {
    for (const texts of [chineseTexts, englishTexts]) {
      expect(Object.keys(texts.sources.subjects).sort()).toEqual(Object.keys(gbt39116.rubric.sources).sort());
    }
    expect(wordsOf(reportOf(example('d')))).toContain(textsOfGbt39116('zh-CN').conventions['cumulation']?.options['sequential']);
  });

  it('is the same for the same input', () => {
    expect(reportOf(example('p'))).toEqual(reportOf(example('p')));
  });
});

describe('the PDF', { timeout: 60_000 }, () => {
  afterEach(() => {
    delete process.env['TZ'];
  });

  it('gives back the company’s name and the verdict as text', () => {
    const pages = pageTexts(renderPdf(reportOf(example('d')), font).bytes);

    expect(pages[0]).toContain('例1 某汽车零部件企业');
    expect(pages[2]).toContain('三级（集成级）得分为 0.40，达到线是 0.80，还差 0.40。');
    expect(pages.slice(1).every((page) => page.includes('自评参考 · gbt39116@1.0.0'))).toBe(true);
  });

  it.each(['zh-CN', 'en'] as const)('the summary is one page, and no page is empty (%s)', (language) => {
    const inputs = [example('d'), example('p'), example('edge-every-full-discrete'), anAssessment({ answers: everyRequirement().answered('none').without('P1') })];

    for (const input of inputs) {
      const pages = pageTexts(renderPdf(reportOf(input, language), font).bytes);
      const texts = language === 'en' ? englishTexts : chineseTexts;
      expect(pages[2]?.startsWith(texts.summary.title)).toBe(true);
      expect(pages[3]?.startsWith(texts.subdomains.title)).toBe(true);
      expect(Math.min(...pages.map((page) => page.length))).toBeGreaterThan(150);
    }
  });

  it('rare names and formulas are drawn and copied as they were written', () => {
    const company = { name: '重庆𬉼𠮷㙍犇鑫机械有限公司（tCO₂e）' };

    const { bytes, missing } = renderPdf(reportOf(anAssessment({ company, answers: everyRequirement().answered('most') })), font);

    expect(pageTexts(bytes)[0]).toContain('重庆𬉼𠮷㙍犇鑫机械有限公司（tCO₂e）');
    expect(missing).toEqual([]);
  });

  it('characters the font lacks are marked, told and listed', () => {
    const { bytes, missing } = renderPdf(reportOf(withEntry(anAssessment(), 'P1-L1-a', { value: 'full', note: '測試 🏭 ok\u202e' })), font);

    const pages = pageTexts(bytes);

    expect(missing).toEqual(['測', '試', '🏭']);
    expect(pages.join('')).toContain('〓〓 〓 ok');
    expect(pages[1]).toContain('U+6E2C、U+8A66、U+1F3ED');
  });

  it('a long note goes over pages and loses nothing', () => {
    const note = Array.from({ length: 400 }, (_, index) => `第${index}句话，说明改造的进度。`).join('');

    const text = pageTexts(renderPdf(reportOf(withEntry(anAssessment(), 'M5-L3-a', { value: 'most', note })), font).bytes).join('');

    for (let index = 0; index < 400; index += 1) expect(text).toContain(`第${index}句话`);
  });

  it('the same input makes the same bytes in any time zone', () => {
    const document = reportOf(example('p'));
    const bytes = ['Asia/Shanghai', 'America/New_York'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(renderPdf(document, font).bytes);
    });

    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
    expect(bytes[0]?.toString('latin1')).toContain("/CreationDate (D:20261124000000+00'00')");
  });

  it('is small', () => {
    expect(renderPdf(reportOf(example('d')), font).bytes.length).toBeLessThan(400_000);
  });
});

function reportOf(assessment: Assessment, language: ReportLanguage = 'zh-CN'): ReportDocument {
  const response = maturityResponseSchema.parse(assessment.responses['gbt39116@1.0.0']);
  const score = scoreMaturityResponse(gbt39116, assessment, response);
  const texts = textsOfGbt39116(language);
  return buildReport({ assessment, edition: gbt39116, texts, response, score, language, date: '2026-11-24', appVersion: '1.0.0' });
}

/** The answers of a golden case as an assessment. */
function example(name: string): Assessment {
  const path = `questionnaires/gbt39116/1.0.0/cases/${name.length === 1 ? `example-${name}` : name}.json`;
  const golden = readJson(path) as { industryType: 'discrete' | 'process'; answers?: Record<string, MaturityAnswer>; everyAnswer?: MaturityAnswer }; // checked by the editions' own tests
  const answers = golden.everyAnswer === undefined ? new Map(Object.entries(golden.answers ?? {})) : everyRequirement().answered(golden.everyAnswer);
  return anAssessment({ answers, company: { industryType: golden.industryType } });
}

function withEntry(assessment: Assessment, id: string, entry: MaturityEntry): Assessment {
  return { ...assessment, responses: { 'gbt39116@1.0.0': { answers: { [id]: entry } } } };
}

function blockOf<Kind extends Block['kind']>(document: ReportDocument, kind: Kind): Extract<Block, { readonly kind: Kind }> {
  const found = document.blocks.find((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

function figuresOf(document: ReportDocument): readonly (readonly string[])[] {
  return blockOf(document, 'figures').figures.map(({ label, value }) => [label, value]);
}

/** The rows of the first table after the table of sub-domains, cell by cell. */
function gapRowsOf(document: ReportDocument): readonly (readonly string[])[] {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return (tables[1]?.rows ?? []).map((row) => (row.kind === 'row' ? row.cells.map((cell) => (cell.kind === 'titled' ? cell.title : cell.text)) : [row.text]));
}

/** Everything a document says, one text after the other. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join('') : '';
}

/** The text of each page as a reader copies it: glyph numbers read through the file's own ToUnicode map. */
function pageTexts(bytes: Uint8Array): readonly string[] {
  const streams = [...Buffer.from(bytes).toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map((match) =>
    inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1'),
  );
  const map = new Map([...(streams.find((stream) => stream.startsWith('/CIDInit')) ?? '').matchAll(/^<(\w{4})><(\w+)>$/gmu)].map((line) => [line[1], line[2]]));
  const characterOf = (glyph: string) => {
    const units = map.get(glyph);
    if (glyph === '0000' || units === undefined) throw new Error(`glyph ${glyph} stands for no character`);
    return String.fromCharCode(...(units.match(/\w{4}/gu) ?? []).map((unit) => parseInt(unit, 16)));
  };
  return streams
    .filter((stream) => stream.includes('\nBT\n'))
    .map((page) => [...page.matchAll(/<((?:\w{4})+)> Tj/gu)].map((run) => (run[1]?.match(/\w{4}/gu) ?? []).map(characterOf).join('')).join(''));
}
