import { describe, expect, it } from 'vitest';
import type { LibraryRow } from '../../state/index.ts';
import { libraryGroups, openAnswers, readTags, tagsOf, type LibraryWish } from './libraryView.ts';

const wish: LibraryWish = { query: '', sort: 'changed', state: 'any', tag: '', archive: 'active' };

function rowOf(id: string, companyName: string, more: { readonly marks?: Partial<LibraryRow['marks']>; readonly standing?: Partial<LibraryRow['standing']>; readonly savedAt?: string } = {}): LibraryRow {
  return {
    head: { id, revision: 1, savedAt: more.savedAt ?? '2026-11-24T10:00:00.000Z', formatVersion: 1, companyName, roundLabel: '2026 年自评', answered: 3 },
    marks: { id, tags: [], archived: false, handedOver: null, filed: null, ...more.marks },
    standing: {
      id, revision: 1, app: '1', roundDate: '2026-11-20', uscc: '', district: '500116', industry: '3670', zone: '',
      answered: 3, applicable: 207, level: null, hasSecurity: false, hasLadder: false, ...more.standing,
    },
  };
}

function idsFor(rows: readonly LibraryRow[], patch: Partial<LibraryWish>): readonly (readonly string[])[] {
  return libraryGroups(rows, { ...wish, ...patch }).map((group) => group.rows.map(({ head }) => head.id));
}

describe('the view of the library', () => {
  const rows = [
    rowOf('a', 'ＡＢＣ 机械', { marks: { tags: ['重点'] } }),
    rowOf('b', '长江食品', { standing: { district: '500112', industry: '1432', level: 2 }, savedAt: '2026-11-24T11:00:00.000Z' }),
    rowOf('c', '长江食品', { standing: { roundDate: '2025-11-20' }, savedAt: '2026-11-24T09:00:00.000Z' }),
    rowOf('d', '旧厂', { marks: { archived: true } }),
  ];

  it.each([
    ['abc', [['a']]], ['ａｂｃ　机械', [['a']]], ['重点', [['a']]], ['渝北', [['b']]], ['jiangjin', [['a'], ['c']]], ['食品 2025', [['c']]], ['汽车', [['a'], ['c']]], ['没有', []],
  ])('[Y3] finds by every word, width and case being one: %s', (query, expected) => {
    expect(idsFor(rows, { query })).toEqual(expected);
  });

  it('[Y3] puts rounds of one firm together where its first one stands', () => {
    expect(idsFor(rows, {})).toEqual([['b', 'c'], ['a']]);
  });

  it('[Y1] filters by state, tag and archive', () => {
    expect(idsFor(rows, { state: 'settled' })).toEqual([['b']]);
    expect(idsFor(rows, { tag: '重点' })).toEqual([['a']]);
    expect(idsFor(rows, { archive: 'archived' })).toEqual([['d']]);
  });

  it('[Y1] asks for nothing more once the level is settled', () => {
    expect(rows.map(openAnswers)).toEqual([204, 0, 204, 204]);
  });

  it('[Y2] reads tags between commas and spaces of either width, each once', () => {
    expect(readTags('重点，江北 片区、重点')).toEqual(['重点', '江北', '片区']);
    expect(tagsOf(rows)).toEqual(['重点']);
  });
});
