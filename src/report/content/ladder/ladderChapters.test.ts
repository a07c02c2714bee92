import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement } from '../../../../tests/builders/index.ts';
import { exampleFacts } from '../../../../tests/builders/ladder.ts';
import { assessmentOf, reportOf, tablesOf, wordsOf } from '../../../../tests/builders/reports.ts';

const e1 = exampleFacts('e1');
const e2 = exampleFacts('e2');

describe('what the report says of the ladder', () => {
  it('[L10] puts both editions side by side on the same facts, and says why they differ', async () => {
    const document = await reportOf(assessmentOf({ ladder: e1 }));

    const decisive = tablesOf(document)[0] ?? [];

    expect(wordsOf(document)).toContain('同一数据：2023 版为“未来工厂”，2024 版为“智能工厂”。');
    expect(decisive).toEqual([
      ['未来工厂'],
      ['新增', '—', '企业大脑：数据底座、治理、辅助决策', '2024 版'],
      ['类型取消', '双化协同工厂（智能化、绿色化）', '—', '—'],
      ['未来工厂 · AI 赋能示范型'],
      ['新增', '—', '人工智能场景覆盖研、产、供、销、服或安全环保中的 ≥ 2 类', '2024 版'],
      ['新增', '—', '在运行的人工智能场景 ≥ 3 个', '2024 版'],
    ]);
  });

  it('[L4] draws the rungs of both editions with the one that stands', async () => {
    const document = await reportOf(assessmentOf({ ladder: e1 }));

    const picture = document.blocks.find((block) => block.kind === 'steps');

    expect(picture?.ladders.map(({ steps }) => steps.map(({ state, detail }) => [state, detail]))).toEqual([
      [['reached', '已达到'], ['reached', '已达到'], ['standing', '目前']],
      [['reached', '已达到'], ['standing', '目前'], ['ahead', '还差 3 项']],
    ]);
  });

  it('[L5] lists what is missing, the nearest first, and every type with the nearest', async () => {
    const tables = tablesOf(await reportOf(assessmentOf({ ladder: e1 })));

    const gaps = tables.find((table) => table[0]?.[1] === '企业大脑：数据底座、治理、辅助决策' && table[0][0] === '1') ?? [];
    const branches = tables.find((table) => table[0]?.[0] === 'AI 赋能示范型') ?? [];

    expect(gaps.map((row) => row.slice(1, 5))).toEqual([
      ['企业大脑：数据底座、治理、辅助决策', '否', '是', ''],
      ['人工智能场景覆盖研、产、供、销、服或安全环保中的 ≥ 2 类', '1 类', '≥ 2 类', '50.0%'],
      ['在运行的人工智能场景 ≥ 3 个', '1 个', '≥ 3 个', '66.7%'],
    ]);
    expect(branches.map((row) => row.slice(1))).toEqual([['差 3（最近）', '1', '2', '3'], ['差 5', '1', '4', '5'], ['差 5', '1', '4', '5']]);
  });

  it('[L5] tells conditions not met from those not filled in', async () => {
    const words = wordsOf(await reportOf(assessmentOf({ ladder: e2 })));

    expect(words).toContain('按 2024 版口径，到数字化车间还差 6 项（5 项不满足，1 项未填，计数条件还差 0 项）。最近的一步：物流设备联网运行。');
    expect(words).toContain('两版的梯级相同，没有起决定作用的差别。');
  });

  it('[L6] prints changed numbers as changed, and what would be without', async () => {
    const document = await reportOf(assessmentOf({ ladder: { ...e1, thresholds: { 'FF24-A1': 1, 'DW23-02': 40 } } }));

    const changed = tablesOf(document).find((table) => table[0]?.length === 4 && table[0][3] === '1') ?? [];

    expect(changed).toEqual([['2024 版', '人工智能场景覆盖研、产、供、销、服或安全环保中的 ≥ 1 类', '2', '1']]);
    expect(wordsOf(document)).toContain('已由使用者改动，原值 2。');
    expect(wordsOf(document)).toContain('档案里对 2023 版的这些改动不能采用，已忽略：DW23-02。');
  });

  it('[L7] says what only our own conditions keep away', async () => {
    const low = { ...e1, declared: { ...e1.declared, sub: {} } };

    const words = wordsOf(await reportOf(assessmentOf({ ladder: low })));

    expect(words).toContain('按 2024 版口径，智能工厂只被智梯设定的条件挡住：重点环节。');
  });

  it('[L8] records titles held', async () => {
    const titles = [{ title: 'cq-digital-workshop', year: 2023, count: 2 }] as const;

    const tables = tablesOf(await reportOf(assessmentOf({ ladder: { ...e1, titles: [...titles] } })));

    expect(tables).toContainEqual([['重庆市数字化车间', '2023', '2', '']]);
  });

  it('[L9] says where each maturity metric comes from', async () => {
    const declared = tablesOf(await reportOf(assessmentOf({ ladder: e1 })));
    const scored = tablesOf(await reportOf(assessmentOf({ ladder: e1, maturity: anAssessment({ answers: everyRequirement().answered('most') }) })));

    expect(declared.find((table) => table[0]?.[0] === '工艺设计得分')?.[0]).toEqual(['工艺设计得分', '2.9 分', '申报值（已有结果）']);
    expect(scored.find((table) => table[0]?.[0] === '工艺设计得分')?.[0]).toEqual(['工艺设计得分', '5.00 分', '成熟度自评']);
  });

  it('[L11] compares with the national gradient for information, and does not assess its highest grade', async () => {
    const document = await reportOf(assessmentOf({ ladder: e1 }));

    const grades = tablesOf(document).find((table) => table[0]?.[0] === '基础级') ?? [];

    expect(grades.map((row) => row[1])).toEqual(['数据不足', '数据不足', '有条件不满足', '不评估']);
    expect(wordsOf(document)).toContain('不评估：成熟度四级只是推断，没有见到可核对的文本。');
  });

  it('[L13] shows dated policies and promises no money', async () => {
    const document = await reportOf(assessmentOf({ ladder: e1 }));

    expect(tablesOf(document).find((table) => table[0]?.[0] === '2022-02-23')?.[0]?.[1]).toBe('智能化改造项目认定通知');
    expect(wordsOf(document)).toContain('智梯不承诺任何资金。');
  });

  it('[E5] lists every condition of both editions with result, value, basis, source and year', async () => {
    const tables = tablesOf(await reportOf(assessmentOf({ ladder: e1 })));

    const rows = tables.flat().filter((row) => row.length === 7);

    expect(rows).toHaveLength(48 + 59);
    expect(rows.find((row) => row[0] === 'DW24-02')).toEqual([
      'DW24-02', '车间数字化装备占生产装备数量 ≥ 50%', '必备', '满足', '72%', '认定条件', 'S02（2018）、S04（2021/2022）',
    ]);
  });

  it('says that the plan was seen as a draft for comment', async () => {
    expect(wordsOf(await reportOf(assessmentOf({ ladder: e1 })))).toContain('征求意见稿，没有见到正式印发版');
    expect(wordsOf(await reportOf(assessmentOf({ ladder: e1 }), 'en'))).toContain('no final version was found');
  });

  it('lists any number of workshops under both editions', async () => {
    const [workshop] = e1.ws ?? [];
    const ws = Array.from({ length: 40 }, (_, index) => ({ ...workshop, name: `车间${index + 1}` }));

    const tables = tablesOf(await reportOf(assessmentOf({ ladder: { ...e1, ws } })));

    expect(tables.find((table) => table[0]?.[1] === '车间1')).toHaveLength(40);
  });
});
