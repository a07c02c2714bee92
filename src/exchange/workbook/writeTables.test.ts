import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, describe, expect, it } from 'vitest';
import { writeTables, type TableSheet } from './writeTables.ts';

const sheet: TableSheet = {
  name: '得分',
  columns: [{ head: '等级', width: 20 }, { head: '得分', width: 10 }],
  rows: [
    [{ kind: 'text', text: '=HYPERLINK("http://x","y")' }, { kind: 'number', decimal: '2.40' }],
    [{ kind: 'text', text: '+1\u0000\ud800' }, { kind: 'number', decimal: '-3' }],
    [{ kind: 'text', text: '@SUM(A1)\ttab' }, { kind: 'number', decimal: '0.0005' }],
  ],
};

describe('tables as a workbook', () => {
  afterEach(() => {
    delete process.env['TZ'];
  });

  it('are read by another program as numbers and texts, whatever a text begins with', async () => {
    const rows = await readXlsxFile(Buffer.from(writeTables([sheet], '2026-11-24', '某厂')));

    expect(rows[0]?.data ?? rows).toEqual([['等级', '得分'], ['=HYPERLINK("http://x","y")', 2.4], ['+1', -3], ['@SUM(A1)\ttab', 0.0005]]);
  });

  it('hold no formula and show numbers with their own decimals', () => {
    const parts = unzipSync(writeTables([sheet], '2026-11-24', '某厂'));

    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f[ >]/u);
    expect(xml.match(/<v>[^<]*<\/v>/gu)).toContain('<v>2.40</v>');
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="0.0000"');
  });

  it('have names that programs take, no two alike', () => {
    const named = ['a/b:c', 'A b c', "x".repeat(40), ''].map((name) => ({ ...sheet, name }));

    const xml = strFromU8(unzipSync(writeTables(named, '2026-11-24', ''))['xl/workbook.xml'] ?? new Uint8Array());

    expect([...xml.matchAll(/<sheet name="([^"]*)"/gu)].map((match) => match[1])).toEqual(['a b c', 'A b c 2', 'x'.repeat(28), 'Sheet']);
  });

  it('make the same bytes in any time zone', () => {
    const made = ['Asia/Shanghai', 'America/New_York'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(writeTables([sheet], '2026-11-24', '某厂'));
    });

    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });
});
