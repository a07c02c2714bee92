import { describe, expect, it } from 'vitest';
import { exampleFacts, ladder2023, ladder2024, textsOfLadder } from '../../../../tests/builders/ladder.ts';
import { compareLadders, evaluateLadder, type LadderFacts } from '../../../core/ladder/index.ts';
import { interfaceTexts, loadWords } from '../../../i18n/interfaceTexts.ts';
import { differenceRow } from './differenceRows.ts';

await loadWords('work', 'ladder');
const { t } = interfaceTexts;
const texts = [textsOfLadder('2023.12.0', 'zh-CN'), textsOfLadder('2024.11.0', 'zh-CN')] as const;

function rowsOf(facts: LadderFacts) {
  const [earlier, later] = [ladder2023, ladder2024].map((edition) => ({ edition, outcome: evaluateLadder(edition, facts) }));
  if (earlier === undefined || later === undefined) throw new Error('two editions are needed');
  const { decisive, differences } = compareLadders(earlier, later);
  const row = (difference: (typeof differences)[number]) => differenceRow(difference, texts, t);
  return { decisive: decisive.map(row), all: differences.map(row) };
}

describe('differences between the editions in words', () => {
  it('[L10] a condition that only the later edition has, and that keeps the rung away there', () => {
    const { decisive } = rowsOf(exampleFacts('e1'));

    expect(decisive.find(({ key }) => key === 'added--FF24-C7')).toEqual({
      key: 'added--FF24-C7',
      place: '未来工厂',
      kind: '新增条件',
      earlier: { text: '没有这一条', state: '', blocks: false },
      later: { text: '企业大脑：数据底座、治理、辅助决策', state: '必备 · 不满足', blocks: true },
    });
  });

  it('[L10] a type that ended, with what it came to', () => {
    const { decisive } = rowsOf(exampleFacts('e1'));

    expect(decisive.find(({ key }) => key === 'branchEnded-dual')).toEqual({
      key: 'branchEnded-dual',
      place: '未来工厂（双化协同工厂）',
      kind: '类型取消',
      earlier: { text: '双化协同工厂', state: '达到', blocks: false },
      later: { text: '没有这一类型', state: '', blocks: false },
    });
  });

  it('[L10] a condition that became mandatory', () => {
    const { all } = rowsOf(exampleFacts('e2'));

    expect(all.find(({ key }) => key === 'use-DW23-14-DW24-14')).toMatchObject({
      place: '数字化车间',
      kind: '用途不同',
      earlier: { text: '设备运行管理数字化', state: '参考 · 不满足', blocks: false },
      later: { text: '设备运行管理数字化', state: '必备 · 不满足', blocks: true },
    });
  });

  it('every row has a key of its own', () => {
    const keys = rowsOf(exampleFacts('e2')).all.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
