import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { seeded } from '../../../tests/builders/index.ts';
import { anyAnsweredAssessment, typedInto, withEntries, withPart, workbookEditions, workbookParts } from '../../../tests/builders/workbooks.ts';
import { compareWorkbook, type Assessment, type WorkbookComparison, type WorkbookContent } from '../../core/assessment/index.ts';
import { openEditions } from './openEditions.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { WorkbookLanguage } from './workbookWords.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const exportedAt = '2026-11-24T03:00:00.000Z';

function written(assessment: Assessment, language: WorkbookLanguage = 'zh-CN'): Uint8Array<ArrayBuffer> {
  const bytes = writeWorkbook({ assessment, editions: workbookEditions, language, exportedAt });
  if (!bytes.ok) throw new Error(`not written: ${bytes.error.type}`);
  return bytes.value;
}

function contentOf(bytes: Uint8Array): WorkbookContent {
  const content = readWorkbook(bytes, workbookEditions);
  if (!content.ok) throw new Error(`not read: ${content.error.type}`);
  return content.value;
}

function compared(assessment: Assessment, bytes: Uint8Array): WorkbookComparison {
  return compareWorkbook(assessment, contentOf(bytes), openEditions(workbookEditions));
}

const unchanged = { warnings: [], differences: [], faults: [], changedHereOnly: 0, compared: 310 };
const assessment = withEntries(
  { 'P1-L1-a': { value: 'most', evidence: '规划.pdf 第3页', evidenceItems: [{ kind: 'document', name: '规划.pdf', where: '第3页' }], note: '待补', by: '张工' } },
  { 'IS01-1': { value: 'P', flagged: true }, 'ISE-1': { value: 'Y', detail: 'grade2' } },
);

describe('a workbook', () => {
  it.each(['zh-CN', 'en'] as const)('[X1] made in %s reads back without a difference', (language) => {
    expect(compared(assessment, written(assessment, language))).toEqual(unchanged);
  });

  it('[X1] reads back without a difference whatever the assessment holds', () => {
    fc.assert(
      fc.property(anyAnsweredAssessment, fc.constantFrom('zh-CN', 'en'), (any, language) => {
        expect(compared(any, written(any, language))).toEqual(unchanged);
      }),
      { ...seeded, numRuns: 25 },
    );
  }, 120_000);

  it('[X6] with one cell changed gives exactly that difference', () => {
    const columns = { J: 'evidence', L: 'note', N: 'assignee', O: 'by' } as const;
    const ids = openEditions(workbookEditions)[0]?.ids ?? [];
    const bytes = written(assessment);
    fc.assert(
      fc.property(fc.constantFrom('J', 'L', 'N', 'O'), fc.integer({ min: 2, max: 208 }), fc.stringMatching(/^[=+@甲乙<&_x0041]{1,12}$/u), (column, row, text) => {
        const { differences, faults } = compared(assessment, typedInto(bytes, 'maturity', { [`${column}${row}`]: text }));

        expect(faults).toEqual([]);
        expect(differences).toMatchObject([{ id: ids[row - 2], field: columns[column], after: text, cell: `${column}${row}`, sheet: '能力成熟度' }]);
      }),
      { ...seeded, numRuns: 25 },
    );
  }, 120_000);

  it('[X3] reads answers, flags and evidence in the words of either language', () => {
    const bytes = typedInto(written(assessment), 'maturity', { I2: ' Fully met ', I3: 'NONE', M3: '√', K3: '文件 | 甲\n Photo｜乙 | 车间\n丙' });

    expect(compared(assessment, bytes).differences.map(({ id, field, after, caution }) => [id, field, after, caution])).toEqual([
      ['P1-L1-a', 'answer', 'full', null],
      ['P1-L1-b', 'answer', 'none', null],
      ['P1-L1-b', 'items', 'document | 甲\nphoto | 乙 | 车间\nother | 丙', null],
      ['P1-L1-b', 'flagged', 'yes', null],
    ]);
  });

  it('[X7] says where an answer cannot be read, what was found and what is allowed', () => {
    const bytes = typedInto(written(assessment), 'maturity', { I2: '差不多', I3: { formula: 'I2' }, N3: '长'.repeat(201) });

    expect(compared(assessment, bytes)).toMatchObject({
      differences: [],
      faults: [
        { cell: 'I2', field: 'answer', reason: 'word', found: '差不多', allowed: ['全部满足', '大部分满足', '部分满足', '不满足', '不清楚'] },
        { cell: 'I3', field: 'answer', reason: 'formula' },
        { cell: 'N3', field: 'assignee', reason: 'tooLong' },
      ],
    });
  });

  it('[X7] an answer that a question does not offer cannot be read', () => {
    const partly = typedInto(written(assessment), 'security', { H99: '部分符合' });

    expect(compared(assessment, partly).faults).toMatchObject([{ cell: 'H99', id: 'ISE-1', allowed: ['已自主定级', '未定级', '不清楚'] }]);
  });

  it('[X5] reads nothing but its own sheets and columns, wherever rows and columns have moved', () => {
    const lastRow = '<row r="300"><c r="A300" t="inlineStr"><is><t>M13-L5-a</t></is></c><c r="ZZ300" t="inlineStr"><is><t>他处</t></is></c></row>';
    const moved = withPart(written(assessment), workbookParts.maturity, (xml) => xml.replace(/<row r="208">.*?<\/row>/u, lastRow));

    expect(compared(assessment, moved)).toEqual(unchanged);
  });

  it('[X11] offers only the words of each question, at the place that the format has for it', () => {
    const parts = unzipSync(written(assessment));
    const xml = strFromU8(parts[workbookParts.security] ?? new Uint8Array());
    const order = [...xml.matchAll(/<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|dataValidations|pageMargins|pageSetup|headerFooter)[ >]/gu)].map(([, name]) => name);

    // ECMA-376 part 1, 18.3.1.99
    expect(order).toEqual(['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'dataValidations', 'pageMargins', 'pageSetup', 'headerFooter']);
    expect(xml).toContain('sqref="H2:H98"><formula1>&quot;符合,部分符合,不符合,不清楚&quot;</formula1>');
    expect(xml).toContain('sqref="H103:H103"><formula1>&quot;是,否&quot;</formula1>');
    expect(xml).not.toContain('<f>');
  });

  it.each(['zh-CN', 'en'] as const)('[X11] has a list for every answer cell in %s', (language) => {
    const parts = unzipSync(written(assessment, language));

    for (const [part, column, last] of [[workbookParts.maturity, 'I', 208], [workbookParts.security, 'H', 104]] as const) {
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      const ranges = [...xml.matchAll(/sqref="([^"]+)"><formula1>/gu)].flatMap(([, all = '']) => all.split(' ')).filter((range) => range.startsWith(column));
      const cells = ranges.flatMap((range) => {
        const [from = 0, to = 0] = range.replace(/[A-Z]/gu, '').split(':').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
      expect(cells.sort((left, right) => left - right)).toEqual(Array.from({ length: last - 1 }, (_, index) => index + 2));
    }
  });

  it('[X5] is read as another program has saved it again', async () => {
    const sheets = await readExcelFile(Buffer.from(written(assessment)));
    const saved = sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map((cell) => (cell === null ? null : { value: String(cell), type: String }))) }));
    const bytes = await writeExcelFile(saved).toBuffer();

    expect(compared(assessment, new Uint8Array(bytes))).toEqual(unchanged);
  });

  it('[X2] is read by another program as the same text, formulas among it', async () => {
    const note = '=HYPERLINK("x")\n第二行 _x0041_ <&>';
    const sheets = await readExcelFile(Buffer.from(written(withEntries({ 'P1-L1-a': { value: 'full', note, evidence: '+1', by: '@SUM' } }))));

    expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', '能力成熟度', '工业信息安全', '_zhiti']);
    expect(sheets[1]?.data[1]?.slice(8)).toEqual(['全部满足', '+1', null, note, null, null, '@SUM']);
  });
});
