import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, onlyAnswered } from '../../../tests/builders/index.ts';
import { assessmentOf, chaptersOf, reportOf, securityExample, tablesOf, wordsOf } from '../../../tests/builders/reports.ts';

const contradicting = anAssessment({ answers: onlyAnswered({ 'M7-L3-a': 'full', 'M7-L2-b': 'none', 'M10-L3-c': 'most', 'M10-L2-a': 'none' }) });
const explained = { ...contradicting, overClaims: { 'wms-mes-without-wms': { note: '用的是 ERP 里的库存模块', by: '李工' } } };

describe('the chapter of answers to look at again', () => {
  it('[O1] [O5] lists each question with both answers, and counts them on the summary page', async () => {
    const report = await reportOf(contradicting);

    expect(chaptersOf(report).slice(-3)).toEqual(['八、需要再核对的回答', '九、核验', '十、声明']);
    expect(wordsOf(report)).toContain('需要再核对的回答：2 处，都还没有说明。');
    expect(tablesOf(report)).toContainEqual([
      ['1', '仓储系统与制造执行系统集成填了“全部满足”，仓储管理系统填了“不满足”：集成的是哪个系统？', '待核对'],
      ['2', '运输管理系统拼单、拆单填了“大部分满足”，用运输管理系统管订单和调度填了“不满足”：拼单、拆单在哪个系统里做？', '待核对'],
    ]);
    expect(wordsOf(report)).toContain('全部满足 · M7-L3-a WMS与MES集成，按作业计划自动管理出入库');
  });

  it('[O4] prints the explanation and who gave it', async () => {
    const report = await reportOf(explained);

    expect(wordsOf(report)).toContain('用的是 ERP 里的库存模块（李工）');
    expect(wordsOf(report)).toContain('需要再核对的回答：2 处，其中 1 处已说明。');
  });

  it('[O5] speaks English', async () => {
    const report = await reportOf(explained, 'en');

    expect(wordsOf(report)).toContain('Answers to look at again: 2, 1 of them explained; see the chapter of this name.');
    expect(wordsOf(report)).toContain('WMS integrated with MES is answered “Fully met”, a WMS “Not met”: which system is integrated?');
  });

  it('[O5] without a question there is no chapter, and the summary says so', async () => {
    const report = await reportOf(anAssessment({ answers: everyRequirement().answered('full') }));

    expect(chaptersOf(report).at(-3)).not.toContain('核对');
    expect(wordsOf(report)).toContain('需要再核对的回答：没有发现对不上的回答。');
  });

  it('[O3] a report without maturity answers compares nothing and says nothing', async () => {
    const report = await reportOf(assessmentOf({ security: securityExample('v1') }));

    expect(wordsOf(report)).not.toContain('需要再核对');
  });
});
