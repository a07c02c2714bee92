import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116, readJson, textsOfGbt39116 } from '../../../../tests/builders/index.ts';
import { reportOf, tablesOf, wordsOf } from '../../../../tests/builders/reports.ts';
import type { MaturityAnswer } from '../../../core/answers/index.ts';
import type { Assessment, MaturityEntry } from '../../../core/assessment/index.ts';
import type { Block, ReportDocument } from '../../reportDocument.ts';
import { englishTexts } from '../../texts.en.ts';
import { chineseTexts } from '../../texts.zh-CN.ts';

describe('what the report says of maturity', () => {
  it('[S7] names level and total of example D, and what is missing to the next level', async () => {
    const document = await reportOf(example('d'));

    expect(figuresOf(document)).toEqual([['成熟度等级', '二级'], ['总分', '2.40'], ['确定区间', '二级'], ['已作答', '207 / 207']]);
    expect(wordsOf(document)).toContain('三级（集成级）得分为 0.40，达到线是 0.80，还差 0.40。');
    expect(coverOf(document).warning).toBeNull();
  });

  it('[S7] says plainly that an incomplete assessment has no result, and gives the levels still possible', async () => {
    const answers = everyRequirement().answered('full').without('M5-L1');

    const document = await reportOf(anAssessment({ answers }));

    expect(figuresOf(document).slice(0, 3)).toEqual([['成熟度等级', '未定'], ['总分', '未定'], ['确定区间', '五级']]);
    expect(coverOf(document).warning).toBe('自评尚未完成：已作答 205 / 207 条，总分未定。');
    expect(wordsOf(document)).toContain('没有作答的要求');
  });

  it('[S8] a level that is just missed does not read as reached', async () => {
    const words = wordsOf(await reportOf(example('edge-just-below-threshold')));

    expect(words).toContain('一级（规划级）得分为 0.796，达到线是 0.80，还差 0.004。');
  });

  it('[S14] lists the gaps of the next level by gain and marks where the threshold is reached', async () => {
    const rows = tablesOf(await reportOf(example('d')))[1] ?? [];

    expect(rows.slice(0, 2).map((row) => row[1])).toEqual(['M11-L3-a', 'M12-L3-a']);
    expect(rows[0]?.slice(4)).toEqual(['+0.050', '0.45']);
    expect(rows.findIndex((row) => row[0] === '依次补齐到这里，三级得分达到 0.80')).toBe(22);
  });

  it('[P4, P6] shows the cheapest path with what it takes, and what the level rests on', async () => {
    const document = await reportOf(example('d'));
    const rows = tablesOf(document)[2] ?? [];

    expect(wordsOf(document)).toContain('到三级（集成级）最省的路径');
    expect(rows.length).toBeGreaterThan(5);
    expect(wordsOf(document)).toContain('任何一条回答单独降一档，都不影响二级（规范级）');
  });

  it('[B1] places the level among published shares, and places nothing while it is open', async () => {
    const sharesIn = (document: ReportDocument) => tablesOf(document).find((rows) => rows[0]?.[0]?.startsWith('智能制造发展指数报告') === true) ?? [];
    const known = sharesIn(await reportOf(example('d')));
    const open = sharesIn(await reportOf(anAssessment({ answers: everyRequirement().answered('full').without('P1') })));

    expect(known.map((row) => row.at(-1))).toEqual(['更低 75%，同组 14%，更高 11%', '更低 69%，同组 15%，更高 16%', '更低 63%，同组 21%，更高 16%', '更低 58%，同组 42%，更高 0%']);
    expect(open.map((row) => row.at(-1))).toEqual(['—', '—', '—', '—']);
  });

  it('says so when nothing is missing', async () => {
    expect(wordsOf(await reportOf(anAssessment({ answers: everyRequirement().answered('full') })))).toContain('全部等级均已达到，没有下一等级。');
  });

  it('[A1] lists what has to be found out', async () => {
    const document = await reportOf(anAssessment({ answers: everyRequirement().answered('full').but('T1-L2-a', 'unknown') }));

    expect(wordsOf(document)).toContain('有 1 条要求答“不清楚”，目前按 0 计。先把它们问清楚，结果可能更高。');
  });

  it('[A3] names domains left out with their reason', async () => {
    const document = await reportOf(anAssessment({ answers: everyRequirement().answered('most'), tailoredOut: ['logistics'] }));

    expect(wordsOf(document)).toContain('物流（M10 物流）');
    expect(wordsOf(document)).toContain('无此业务');
  });

  it('prints evidence, notes, verification and author of an answer', async () => {
    const entry: MaturityEntry = { value: 'full', evidence: '规划.pdf 第3页', note: '年底修订', by: '张工', flagged: true, verified: { value: 'most', reason: '规划未评审' } };

    const words = wordsOf(await reportOf({ ...anAssessment(), responses: { 'gbt39116@1.0.0': { answers: { 'P1-L1-a': entry } } } }));

    for (const text of ['规划.pdf 第3页', '年底修订', '张工', '规划未评审', '需要再议']) expect(words).toContain(text);
  });

  it('[E5] names every source and convention of the rubric in both languages', async () => {
    for (const texts of [chineseTexts, englishTexts]) {
      expect(Object.keys(texts.sources.subjects).sort()).toEqual(Object.keys(gbt39116.rubric.sources).sort());
    }
    expect(wordsOf(await reportOf(example('d')))).toContain(textsOfGbt39116('zh-CN').conventions['cumulation']?.options['sequential']);
  });

  it('[E5] names our own conventions in English words in the English report', async () => {
    const words = wordsOf(await reportOf(example('d'), 'en'));

    expect(words).toContain('Zhiti convention (the standard is silent)');
    expect(words).not.toContain('智梯约定');
  });
});

/** The answers of a golden case as an assessment. */
function example(name: string): Assessment {
  const path = `questionnaires/gbt39116/1.0.0/cases/${name.length === 1 ? `example-${name}` : name}.json`;
  const golden = readJson(path) as { industryType: 'discrete' | 'process'; answers?: Record<string, MaturityAnswer>; everyAnswer?: MaturityAnswer }; // checked by the editions' own tests
  const answers = golden.everyAnswer === undefined ? new Map(Object.entries(golden.answers ?? {})) : everyRequirement().answered(golden.everyAnswer);
  return anAssessment({ answers, company: { industryType: golden.industryType } });
}

function coverOf(document: ReportDocument): Extract<Block, { readonly kind: 'cover' }> {
  const [first] = document.blocks;
  if (first?.kind !== 'cover') throw new Error('no cover');
  return first;
}

/** The cards of the summary at its longest. */
function figuresOf(document: ReportDocument): readonly (readonly string[])[] {
  const [longest] = document.blocks.flatMap((block) => (block.kind === 'fitting' ? [block.lengths[0] ?? []] : []));
  return (longest ?? []).flatMap((block) => (block.kind === 'figures' ? block.figures.map(({ label, value }) => [label, value]) : []));
}
