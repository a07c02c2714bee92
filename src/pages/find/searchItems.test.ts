import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../answering/entryState.ts';
import type { FindItem } from './findItem.ts';
import { searchItems } from './searchItems.ts';

function item(id: string, text: string, entry?: Entry): FindItem {
  return {
    asked: { edition: 'gbt39116@1.0.0', id, group: 'R2', level: 2, text, full: '', typicalEvidence: [], href: `#/${id}` },
    part: 'maturity',
    groupName: '网络',
    levelName: '二级',
    applies: true,
    answerLabels: {},
    entry,
  };
}

function found(items: readonly FindItem[], typed: string): readonly string[] {
  return searchItems(items, typed).hits.map(({ item: { asked } }) => asked.id);
}

describe('the search', () => {
  it('finds Chinese words wherever they stand, in what is asked and in what is written', () => {
    const items = [
      item('R2-L1-a', '车间铺设了工业网络'),
      item('R2-L2-a', '关键设备可以联网', { note: '二车间还有六台没有接入工业网络' }),
      item('R2-L3-a', '无线覆盖', { evidenceItems: [{ kind: 'record', name: '验收单', where: '共享盘／工业网络' }] }),
    ];

    expect(found(items, '工业网络')).toEqual(['R2-L1-a', 'R2-L2-a', 'R2-L3-a']);
    expect(found(items, '验收')).toEqual(['R2-L3-a']);
  });

  it('takes full width for half width and capitals for small letters', () => {
    const items = [item('M5-L2-a', 'ＭＥＳ 系统覆盖 ８０％ 的产线')];

    expect(found(items, 'mes')).toEqual(['M5-L2-a']);
    expect(found(items, '80%')).toEqual(['M5-L2-a']);
    expect(found(items, 'ｍｅｓ　８０')).toEqual(['M5-L2-a']);
  });

  it('wants all terms, each from any field', () => {
    const items = [item('T1-L1-a', '数据采集', { assignee: '李工' }), item('T1-L2-a', '数据采集'), item('T1-L3-a', '报表', { assignee: '李工' })];

    expect(found(items, '数据 李工')).toEqual(['T1-L1-a']);
  });

  it('finds by the beginning of an id, not by its middle, the whole id first', () => {
    const items = [item('M1-L1-b', 'M1-L1-a 之后的要求'), item('M11-L1-a', '销售'), item('M1-L1-a', '设计')];

    expect(found(items, 'm1')).toEqual(['M1-L1-b', 'M11-L1-a', 'M1-L1-a']);
    expect(found(items, 'm1-l1-a')).toEqual(['M1-L1-a', 'M1-L1-b']);
    expect(found(items, 'L1')).toEqual(['M1-L1-b']);
  });

  it('puts what is asked before what is written, and both before typical evidence', () => {
    const typical = item('A-1', '其他');
    const items = [
      { ...typical, asked: { ...typical.asked, typicalEvidence: ['能耗报表'] } },
      item('A-2', '其他', { evidence: '能耗台账' }),
      item('A-3', '能耗管理'),
    ];

    expect(found(items, '能耗')).toEqual(['A-3', 'A-2', 'A-1']);
  });

  it('says which fields hold a term', () => {
    const result = searchItems([item('A-1', '能耗管理', { note: '能耗看板在建', evidence: '台账' })], '能耗');

    expect(result.hits[0]?.fields.map(({ name, text }) => [name, text])).toEqual([['text', '能耗管理'], ['note', '能耗看板在建']]);
  });

  it('with nothing typed lists everything in its order', () => {
    expect(found([item('B', '乙'), item('A', '甲')], ' 　')).toEqual(['B', 'A']);
  });
});

describe('a Chinese term that nothing holds as it stands', () => {
  const items = [item('R2-L2-a', '关键设备联网率'), item('R2-L2-b', '联网设备的台账'), item('R2-L2-c', '设备台账')];

  it('is looked for by its pairs in any order', () => {
    const result = searchItems([item('R2-L2-b', '联网设备的台账'), item('R2-L2-c', '设备台账')], '设备联网');

    expect(result.hits.map(({ item: { asked } }) => asked.id)).toEqual(['R2-L2-b']);
    expect(result.sought).toEqual([{ text: '设备联网', pieces: [['设备', '备联', '联网']] }]);
  });

  it('is not, once something holds it', () => {
    expect(searchItems(items, '设备联网').sought).toEqual([{ text: '设备联网', pieces: null }]);
    expect(found(items, '设备联网')).toEqual(['R2-L2-a']);
  });

  it('keeps foreign words in it whole', () => {
    expect(found([item('A', '与 ERP 系统对接'), item('B', '与 ER 系统对接')], 'ERP对接')).toEqual(['A']);
  });

  it('does not fall apart below pairs, and foreign words never do', () => {
    expect(found([item('A', '网络与设备')], '备设')).toEqual([]);
    expect(found([item('A', 'abba')], 'abab')).toEqual([]);
  });
});

const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('设备联网数据采集工业网络ＭＥＳmes８8　 ')), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const someItems = fc
  .array(fc.record({ text: someText, note: someText }), { maxLength: 8 })
  .map((written) => written.map(({ text, note }, index) => item(`Q-${index}`, text, { note })));

describe('whatever is asked and typed', () => {
  it('a text always finds itself', () => {
    fc.assert(
      fc.property(someItems, fc.nat(), (items, index) => {
        const wanted = items[index % Math.max(items.length, 1)];
        if (wanted === undefined) return;
        expect(found(items, wanted.asked.text)).toContain(wanted.asked.id);
        expect(found(items, wanted.entry?.note ?? '')).toContain(wanted.asked.id);
      }),
    );
  });

  it('another term never adds results', () => {
    fc.assert(
      fc.property(someItems, someText, someText, (items, typed, more) => {
        const before = new Set(found(items, typed));
        expect(found(items, `${typed} ${more}`).filter((id) => !before.has(id))).toEqual([]);
      }),
    );
  });

  it('the order of the terms changes nothing', () => {
    fc.assert(
      fc.property(someItems, someText, someText, (items, one, other) => {
        expect(found(items, `${one} ${other}`)).toEqual(found(items, `${other} ${one}`));
      }),
    );
  });

  it('white space around it changes nothing', () => {
    fc.assert(
      fc.property(someItems, someText, (items, typed) => {
        expect(found(items, `　${typed} \t`)).toEqual(found(items, typed));
      }),
    );
  });
});
