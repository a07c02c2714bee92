import { describe, expect, it } from 'vitest';
import { assessmentOf, chaptersOf, reportOf, securityExample, tablesOf, wordsOf } from '../../../../tests/builders/reports.ts';
import { infosec } from '../../../../tests/builders/index.ts';
import type { SecurityAnswer } from '../../../core/answers/index.ts';
import type { SecurityResponse } from '../../../core/assessment/index.ts';
import { englishTexts } from '../../texts.en.ts';
import { chineseTexts } from '../../texts.zh-CN.ts';

const v1 = securityExample('v1');
const v2 = securityExample('v2');

describe('what the report says of security', () => {
  it('[S22, S24] gives score and tool band of V1, and that it is no official score', async () => {
    const words = wordsOf(await reportOf(assessmentOf({ security: v1 })));

    expect(words).toContain('本工具自评分为 79.4 分（非官方评分），按分数为 B 档；工具分档为 B（总体较好，有短板）。没有关键项使分档封顶。');
    expect(words).toContain('本工具自评分，非官方评分。');
  });

  it('[S26] says why the band is capped, and that the score is not altered', async () => {
    const capped = wordsOf(await reportOf(assessmentOf({ security: withAnswer(securityOf('Y'), 'IS26-1', 'N') })));
    const lower = wordsOf(await reportOf(assessmentOf({ security: v2 })));

    expect(capped).toContain('按分数为 A 档；工具分档为 C（基本具备，差距明显）。有一至两项关键项没有做到，档位因此封顶：最高只能到 C 档。分数本身没有改动。');
    expect(lower).toContain('有一至两项关键项没有做到，档位因此封顶：最高只能到 C 档；本次按分数已不高于这一档，分档没有因此改变。');
  });

  it('[S25] lists the key items not met with why and basis', async () => {
    const document = await reportOf(assessmentOf({ security: v2 }));

    const rows = tablesOf(document).find((table) => table[0]?.[0] === 'IS25-1') ?? [];

    expect(rows.map((row) => [row[0], row[2]])).toEqual([['IS25-1', '答“不符合”'], ['IS26-1', '答“不符合”']]);
    expect(wordsOf(document)).toContain('没有预案，出事时容易误断、漏报、拖延。');
    expect(wordsOf(document)).toContain('工信部网安〔2024〕14号第 25 项');
  });

  it('[S23, S28] gives no score and no band of an incomplete response, only what is possible and what is open', async () => {
    const document = await reportOf(assessmentOf({ security: without(v1, 'IS01-1', 'IS32-1') }));

    const words = wordsOf(document);

    expect(words).toContain('自评尚未完成：还有 2 道计分题没有作答，因此没有分数，也没有分档。');
    expect(words).toContain('分数可能为 74.6 至 79.4，工具分档可能为 C 至 B。');
    expect(words).not.toContain('本工具自评分为');
    expect(tablesOf(document).some((table) => table.map((row) => row[0]).join() === 'IS01-1,IS32-1')).toBe(true);
  });

  it('[S20] where nothing applies, says so and shows neither plan nor items', async () => {
    const document = await reportOf(assessmentOf({ security: { flags: { P_ICS: false } } }));

    expect(chaptersOf(document)).toEqual(['一、结论摘要', '二、工业信息安全自评结论', '三、安全评分规则与依据', '四、核验', '五、声明']);
    expect(wordsOf(document)).toContain('企业填报不使用工业控制系统，整张问卷不适用，因此没有分数，也没有分档。');
  });

  it('[S32] orders the plan, groups it by time and prints the exact gains, which add up to 100', async () => {
    const document = await reportOf(assessmentOf({ security: v1 }));

    const plan = tablesOf(document).find((table) => table[0]?.[0] === '30 天内') ?? [];
    const gains = document.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => (row.kind === 'row' ? row.cells.flatMap((cell) => (cell.kind === 'titled' && cell.title === '+1.67' ? [cell.text] : [])) : [])) : [],
    );

    expect(plan.filter((row) => row.length === 1)).toEqual([['30 天内'], ['6 个月内'], ['下次检修']]);
    expect(plan.slice(1, 4).map((row) => [row[0], row[1]])).toEqual([['1', 'IS20-2'], ['4', 'IS22-2'], ['12', 'IS01-3']]);
    expect(gains).toEqual(['5/3', '5/3']);
    expect(wordsOf(document)).toContain('全部补齐可再得 20.60（8033/390） 分，达到 100 分。');
  });

  it('[S27] states the 33 items as the company’s own answers', async () => {
    const document = await reportOf(assessmentOf({ security: v1 }));

    const items = tablesOf(document).find((table) => table[0]?.[0] === 'A1 资产管理' && table[1]?.[0] === '1') ?? [];

    expect(wordsOf(document)).toContain('按贵司填报，33 项中适用 28 项：符合 7 项，部分符合 21 项，不符合 0 项。');
    expect(items.filter((row) => row.length > 1)).toHaveLength(33);
    expect(items.find((row) => row[0] === '16')?.[3]).toBe('不适用');
  });

  it('[S33] maps the 40 process areas and gives no level', async () => {
    const document = await reportOf(assessmentOf({ security: v1 }));

    const tiles = document.blocks.flatMap((block) => (block.kind === 'tiles' ? block.groups.flatMap((group) => group.tiles) : []));

    expect(tiles).toHaveLength(40);
    expect(tiles.map((tile) => tile.state)).toContain('未涉及');
    expect(wordsOf(document)).toContain('只表示问到了什么、答得怎样，不给等级');
  });

  it('[S34] lists the seven factors and points to the national platform', async () => {
    const document = await reportOf(assessmentOf({ security: { ...v1, preCheck: { F_SIZE: true } } }));

    const factors = tablesOf(document).find((table) => table[0]?.[0]?.startsWith('企业规模') === true) ?? [];

    expect(factors.map((row) => row[1])).toEqual(['会把级别往高推', '未回答', '未回答', '会把级别往高推', '不推高', '未回答', '未回答']);
    expect(wordsOf(document)).toContain('全国工业互联网安全分类分级管理平台');
  });

  it('[S30, S31] shows the shares of evidence and of not knowing', async () => {
    const words = wordsOf(await reportOf(assessmentOf({ security: withEvidence(v1, 'IS01-1', '台账 2026-10 版') })));

    expect(words).toContain('答“符合”的 48 道题中 1 道写了佐证');
    expect(words).toContain('2.1%');
    expect(words).toContain('答“不清楚”的有 1 道，占适用权重的 1.4%。');
    expect(words).toContain('台账 2026-10 版');
  });

  it('says what may be claimed and what may not', async () => {
    const words = wordsOf(await reportOf(assessmentOf({ security: v1 })));

    for (const claim of ['不能说成', '通过工信部评估', '一级、二级、三级，星级，成熟度等级']) expect(words).toContain(claim);
  });

  it('[E5] names every source of the rubric in both languages', () => {
    for (const texts of [chineseTexts, englishTexts]) {
      expect(Object.keys(texts.security.method.subjects).sort()).toEqual(Object.keys(infosec.rubric.sources).sort());
    }
  });
});

/** V2's profile with every scored question answered alike. */
function securityOf(value: SecurityAnswer): SecurityResponse {
  return { ...v2, answers: Object.fromEntries(Object.keys(v2.answers ?? {}).map((id) => [id, { value }])) };
}

function withAnswer(response: SecurityResponse, id: string, value: SecurityAnswer): SecurityResponse {
  return { ...response, answers: { ...response.answers, [id]: { value } } };
}

function withEvidence(response: SecurityResponse, id: string, evidence: string): SecurityResponse {
  return { ...response, answers: { ...response.answers, [id]: { ...response.answers?.[id], evidence } } };
}

function without(response: SecurityResponse, ...ids: readonly string[]): SecurityResponse {
  return { ...response, answers: Object.fromEntries(Object.entries(response.answers ?? {}).filter(([id]) => !ids.includes(id))) };
}
