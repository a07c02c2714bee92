import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { assessmentOf, chaptersOf, reportOf, securityExample, wordsOf } from '../../../tests/builders/reports.ts';

const maturity = anAssessment({ answers: everyRequirement().answered('most') });
const security = securityExample('v1');
const ladder = exampleFacts('e1');

describe('a report holds whatever is answered', () => {
  it('each part alone has its own title, names its editions and numbers its chapters from one', async () => {
    const reports = await Promise.all([{ maturity }, { security }, { ladder }].map((parts) => reportOf(assessmentOf(parts))));

    expect(reports.map(({ running }) => [running.header, running.basis])).toEqual([
      ['智能制造能力成熟度自评报告', '自评参考 · gbt39116@1.0.0'],
      ['工业信息安全自评报告', '自评参考 · infosec@0.1.0'],
      ['智能制造建设梯次自评报告', '自评参考 · cq-ladder@2023.12.0 · cq-ladder@2024.11.0'],
    ]);
    expect(reports.map((document) => chaptersOf(document)[1])).toEqual(['二、各能力子域得分', '二、工业信息安全自评结论', '二、梯次结论与两版比较']);
    expect(reports.every((document) => document.blocks.every((block) => block.kind !== 'part'))).toBe(true);
  });

  it('several parts stand one after the other, each under its own edition, numbered through', async () => {
    const document = await reportOf(assessmentOf({ maturity, security, ladder }));

    const parts = document.blocks.flatMap((block) => (block.kind === 'part' ? [[block.name, block.basis]] : []));

    expect(document.running.header).toBe('智能制造自评报告');
    expect(parts).toEqual([
      ['能力成熟度', '自评参考 · gbt39116@1.0.0'],
      ['工业信息安全', '自评参考 · infosec@0.1.0'],
      ['建设梯次', '自评参考 · cq-ladder@2023.12.0 · cq-ladder@2024.11.0'],
      ['', '自评参考 · gbt39116@1.0.0 · infosec@0.1.0 · cq-ladder@2023.12.0 · cq-ladder@2024.11.0'],
    ]);
    expect(chaptersOf(document)).toHaveLength(22);
    expect(chaptersOf(document).slice(-2)).toEqual(['二十一、核验', '二十二、声明']);
  });

  it('the summary of several parts gives level, tool band and the rung under both editions', async () => {
    const document = await reportOf(assessmentOf({ maturity, security, ladder }));

    const summary = document.blocks.find((block) => block.kind === 'fitting');
    const figures = (summary?.lengths[0] ?? []).flatMap((block) => (block.kind === 'figures' ? block.figures : []));

    expect(figures.map(({ label, value }) => [label, value])).toEqual([
      ['成熟度等级', '五级'], ['工具分档', 'B'], ['2023 版', '未来工厂'], ['2024 版', '智能工厂'],
    ]);
  });

  it('with nothing answered it is a cover and a plain sentence', async () => {
    const document = await reportOf(assessmentOf({}));

    expect(document.blocks[0]).toMatchObject({ kind: 'cover', warning: '这份评估档案里还没有任何作答，因此没有可以报告的结果。请先在智梯里作答，再生成报告。' });
    expect(chaptersOf(document)).toEqual(['一、还没有作答', '二、声明']);
    expect(document.running.basis).toBe('自评参考');
  });

  it('is the same for the same input', async () => {
    const assessment = assessmentOf({ maturity, security, ladder });

    expect(await reportOf(assessment)).toEqual(await reportOf(assessment));
  });

  it('the English report is English, but for official names', async () => {
    const company = { ...maturity.company, name: 'Example' };
    const facts = { ...ladder, ws: (ladder.ws ?? []).map((workshop, index) => ({ ...workshop, name: `Workshop ${index + 1}` })) };
    const all = { ...assessmentOf({ maturity, security, ladder: facts }), company, round: { ...maturity.round, label: '2026' } };

    const chinese = wordsOf(await reportOf(all, 'en'))
      .replaceAll(/[\u4e00-\u9fff]+〔\d{4}〕\d+号/gu, '')
      .match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/gu);

    // Official names stand in Chinese beside their English words; 〓 and 智梯 are signs of our own.
    expect([...new Set(chinese)].sort()).toEqual([
      '《工业互联网安全分类分级管理办法》', '《工业和信息化领域数据安全管理办法（试行）》', '《工业控制系统信息安全防护指南》', '《工业控制系统网络安全防护指南》',
      '〓', '两江新区', '先进级', '全国工业互联网安全分类分级管理平台', '卓越级', '基础级', '工信部', '市经济信息委', '征求意见稿', '智梯', '江津区', '等级保护',
      '链主工厂', '链网工厂', '领航级',
    ]);
  });
});
