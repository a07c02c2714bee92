import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { contentHash } from '../src/core/shared/index.ts';
import type { Release } from '../src/core/aggregation/index.ts';
import { csvBytes, csvLines, flatColumns, flatRecord, publicationColumns, publicationCsv, publicationSheets, publicationWords, recordsSchema } from '../src/exchange/publication.ts';
import { writeTables } from '../src/exchange/workbook.ts';
import { released, tablesOf } from './aggregation/campaigns.ts';
import { hostileTexts } from './builders/hostileTexts.ts';
import { parseXml } from './builders/parseXml.ts';
import { deskCampaign, recordsFor } from './publication/deskFiles.ts';
import { parseCsv } from './publication/parseCsv.ts';

const campaign = deskCampaign();
const release = released(tablesOf(recordsFor(campaign, 2000, 3)));

/** The release under other words of the bureau. */
function named(title: string, organiser: string): Release {
  return { ...release, campaign: { ...release.campaign, title, organiser } };
}

/** A small release with one table of counts and one of means. */
const small: Release = {
  ...named('自评', '经信委'),
  n: 30,
  periods: ['2026H2'],
  counts: [
    {
      id: 'size-rung', rows: 'size', columns: 'rung', rowCodes: ['large-medium', 'small-micro'], columnCodes: ['NONE', 'DW'],
      cells: [[10, null], [null, 15]], rowTotals: [15, 20], columnTotals: [15, 20], total: 30,
    },
  ],
  means: [{ id: 'personnel-by-size', measure: 'personnel', rows: 'size', columns: null, rowCodes: ['large-medium', 'small-micro'], columnCodes: [''], cells: [[{ n: 15, tenths: 23 }], [null]] }],
};

describe('a publication as CSV', () => {
  it('[G6] has a line for each cell, totals as _T, and one sign for everything that is not shown', () => {
    const rows = parseCsv(publicationCsv(small, 'zh-CN')).map((cells) => cells.map(({ text }) => text));

    expect(rows[0]).toEqual(publicationColumns);
    expect(rows.slice(1).map((cells) => [cells[1], cells[4], cells[5], cells[7], cells[8], ...cells.slice(9, 14)].join(' '))).toEqual([
      'all _T 合计 _T 合计 firms 30  A F',
      'size-rung large-medium 大中型 NONE 尚未达到 firms 10  A F',
      'size-rung large-medium 大中型 DW 数字化车间 firms   Q C',
      'size-rung large-medium 大中型 _T 合计 firms 15  A F',
      'size-rung small-micro 小微型 NONE 尚未达到 firms   Q C',
      'size-rung small-micro 小微型 DW 数字化车间 firms 15  A F',
      'size-rung small-micro 小微型 _T 合计 firms 20  A F',
      'size-rung _T 合计 NONE 尚未达到 firms 15  A F',
      'size-rung _T 合计 DW 数字化车间 firms 20  A F',
      'size-rung _T 合计 _T 合计 firms 30  A F',
      'personnel-by-size large-medium 大中型 _T 合计 personnel 2.3 15 A F',
      'personnel-by-size small-micro 小微型 _T 合计 personnel   Q C',
    ]);
  });

  it('[G6] keeps numbers bare and every text quoted, the same number of cells on every line', () => {
    const rows = parseCsv(publicationCsv(release, 'en'));

    expect(rows.length).toBeGreaterThan(500);
    for (const cells of rows) {
      expect(cells.length).toBe(19);
      expect(cells.filter(({ isQuoted }) => !isQuoted).every(({ text }) => /^(\d+(\.\d)?)?$/u.test(text))).toBe(true);
    }
  });

  it('no hostile title or organiser is a formula, a further line or a further cell', () => {
    const texts = hostileTexts(300);

    for (const [index, text] of texts.entries()) {
      const rows = parseCsv(publicationCsv({ ...small, campaign: { ...small.campaign, title: text, organiser: texts[index + 1] ?? '=1' } }, 'zh-CN'));
      expect([rows.length, ...new Set(rows.map((cells) => cells.length))]).toEqual([13, 19]);
      for (const cells of rows) expect(cells.filter((cell) => /^\s*[-=+@＝＋－＠]/u.test(cell.text))).toEqual([]);
    }
  });

  it.each([
    ['=1+1', `"'=1+1"`], ['+1', `"'+1"`], ['-1', `"'-1"`], ['@a', `"'@a"`], ['\t=1', `"'=1"`], ['\r1', `"'1"`], [' ＝1', `"'＝1"`], ['a"b', '"a""b"'], ['a\nb', '"a b"'], ['a=1', '"a=1"'],
  ])('%j is written inert', (text, written) => {
    expect(csvLines([[{ text }]])).toBe(`${written}\r\n`);
  });
});

describe('the bytes of a CSV', () => {
  it('UTF-8 begins with its mark and decodes to the same', () => {
    const bytes = csvBytes('区县,𠮷\r\n', 'utf-8');

    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('区县,𠮷\r\n');
  });

  it('GB18030 writes the bytes that the standard gives', () => {
    const bytes = (text: string) => Buffer.from(csvBytes(text, 'gb18030')).toString('hex');

    expect(['A', '重', '庆', '㐂', '𠮷', '𬉼', '€'].map(bytes)).toEqual(['41', 'd6d8', 'c7ec', '8139ef31', '9534b235', '9931c334', 'a2e3']);
  });

  it('GB18030 decodes to the same for every character of the first plane that has a code, and many beyond', () => {
    const points = Array.from({ length: 0x10000 }, (_, index) => index).filter((point) => point < 0xd800 || point > 0xdfff);
    const astral = Array.from({ length: 20_000 }, (_, index) => 0x10000 + ((index * 7919) % 0x100000));
    const all = [...points, 0x20bb7, 0x2c27c, 0x10ffff, ...astral].map((point) => String.fromCodePoint(point));

    const decoded = Array.from(new TextDecoder('gb18030', { ignoreBOM: true }).decode(csvBytes(all.join(''), 'gb18030')));

    const lost = all.filter((character, index) => decoded[index] !== character);
    expect(decoded.length).toBe(all.length);
    // Private characters to which the edition of 2022 leaves no code; no name is written with them.
    expect(lost.length).toBe(19);
    expect(lost.every((character) => character >= '\ue000' && character <= '\uf8ff')).toBe(true);
  });

  it('half a pair becomes the replacement character in GB18030', () => {
    expect(new TextDecoder('gb18030').decode(csvBytes('a\ud800b', 'gb18030'))).toBe('a\ufffdb');
  });

  it.each(['zh-CN', 'en'] as const)('a whole publication decodes to the same (%s)', (language) => {
    const text = publicationCsv(release, language);

    expect(new TextDecoder('gb18030').decode(csvBytes(text, 'gb18030'))).toBe(text);
  });
});

describe('a publication as a workbook', () => {
  it('[G6] begins with the methods, then has a sheet for each table with totals and c', () => {
    const [methods, counts, means, ...others] = publicationSheets(small, 'zh-CN');

    expect(others).toEqual([]);
    expect(methods?.name).toBe('方法说明');
    expect(counts?.columns.map(({ head }) => head)).toEqual(['规模', '尚未达到', '数字化车间', '合计', 'CONF_STATUS']);
    expect(counts?.rows.map((cells) => cells.slice(0, 4).map((cell) => (cell.kind === 'text' ? cell.text : Number(cell.decimal))))).toEqual([
      ['大中型', 10, 'c', 15], ['小微型', 'c', 15, 20], ['合计', 15, 20, 30],
    ]);
    expect(means?.rows.map((cells) => cells.slice(0, 3).map((cell) => (cell.kind === 'text' ? cell.text : Number(cell.decimal))))).toEqual([
      ['大中型', 2.3, 15], ['小微型', 'c', 'c'], ['', '', ''],
    ]);
  });

  it.each(['zh-CN', 'en'] as const)('names every code in the language, and says threshold, rounding and that nothing is official (%s)', (language) => {
    const sheets = publicationSheets(release, language);
    const said = sheets.flatMap(({ name, columns, rows }) => [name, ...columns.map(({ head }) => head), ...rows.flat().map((cell) => (cell.kind === 'text' ? cell.text : ''))]).join('\n');

    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const words of language === 'en' ? ['fewer than 10', 'nearest 5', 'for reference', 'Statistics Law', 'c does not mean zero'] : ['少于 10', '5 的倍数', '自评参考', '统计法', 'c 不等于零']) expect(said).toContain(words);
    expect(said).not.toMatch(/\b(central|metro|northeast|pharmaceuticals|large-medium|notDone|undefined|NONE)\b/u);
    if (language === 'en') expect(said).not.toMatch(/[一-鿿](?<![自评一二三四五六七八九十年下半智能制造某市经济信息委])/u);
  });

  it('no hostile title or organiser is a formula or a link', () => {
    const texts = hostileTexts(1000);
    const bytes = writeTables(publicationSheets(named(texts.slice(0, 500).join(''), texts.slice(500).join('')), 'zh-CN'), '2027-01-31', publicationWords('zh-CN').footer);

    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);

    for (const [name, xml] of parts) {
      expect(() => parseXml(xml)).not.toThrow();
      expect(name).toMatch(/\.(xml|rels)$/u);
      expect(xml).not.toMatch(/<(f|hyperlinks?|ddeLink|script|externalReferences?)[ />]|TargetMode/u);
    }
  });

  it('the same release makes the same bytes', () => {
    const make = () => contentHash([...writeTables(publicationSheets(release, 'en'), release.date, '')].join());

    expect(make()).toBe(make());
  });
});

describe('counted records laid flat', () => {
  it('[D2] have columns for the twenty sub-domains of the edition, and none for pseudonym, revision and withdrawal', () => {
    const { requirements } = JSON.parse(readFileSync('questionnaires/gbt39116/1.0.0/questionnaire.json', 'utf8')) as { readonly requirements: readonly { readonly subdomain: string }[] };
    const names = flatColumns.map(({ name }) => name);

    expect(names.slice(-20)).toEqual([...new Set(requirements.map(({ subdomain }) => subdomain))]);
    expect(names.filter((name) => /pid|rev|withdraw|batch|previous/iu.test(name))).toEqual([]);
  });

  it('[G2] say where a record of L3 is counted', () => {
    const [record] = recordsFor(campaign, 1, 3);
    if (record === undefined) throw new RangeError('no record');
    const flat = flatRecord({ ...record, level: 'L3', region: '500103', industry: '36', size: 'small', elements: { personnel: 1.3, technology: 2.7, resource: 0, manufacturing: 5 } });

    const value = (name: string) => flat[flatColumns.findIndex((column) => column.name === name)];

    expect(['area', 'district', 'sector', 'size2', 'personnel', 'technology', 'resource', 'manufacturing', 'P1'].map(value)).toEqual([
      'central', '500103', 'vehicles', 'small-micro', 13, 27, 0, 50, null,
    ]);
  });

  it('have a schema made from the one that they are read with', () => {
    expect(recordsSchema()).toMatchObject({ title: 'zhiti.record', additionalProperties: false, properties: { pid: { type: 'string' }, maturity: { type: 'integer' } } });
  });
});
