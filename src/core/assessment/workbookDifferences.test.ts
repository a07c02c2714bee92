import { describe, expect, it } from 'vitest';
import { anAssessment } from '../../../tests/builders/index.ts';
import { withEntries } from '../../../tests/builders/workbooks.ts';
import { applyWorkbook } from './applyWorkbook.ts';
import type { Assessment } from './assessment.ts';
import type { MaturityEntry } from './maturityResponse.ts';
import { workbookCellsOf, workbookFields, type WorkbookCells, type WorkbookField } from './workbookCells.ts';
import type { WorkbookContent, WorkbookReading, WorkbookRow } from './workbookContent.ts';
import { compareWorkbook, type WorkbookDifference } from './workbookDifferences.ts';
import { workbookRows } from './workbookRows.ts';

const edition = 'gbt39116@1.0.0';
const ids = ['P1-L1-a', 'P1-L1-b'];
const open = [{ ref: edition, ids }] as const;
const columns: Readonly<Record<WorkbookField, string>> = { answer: 'I', evidence: 'J', items: 'K', note: 'L', flagged: 'M', assignee: 'N', by: 'O' };

/** A workbook made of an assessment, then filled in otherwise here and there. */
function workbookOf(assessment: Assessment, filledIn: Readonly<Record<string, Partial<WorkbookCells>>> = {}, changes: Partial<WorkbookContent> = {}): WorkbookContent {
  const base = workbookRows(assessment, edition, ids);
  const rows = [...base].map(([id, cells], index) => rowOf(id, index + 2, { ...cells, ...filledIn[id] }));
  const { company, round } = assessment;
  const about = { assessmentId: assessment.id, companyName: company.name, roundLabel: round.label, exportedAt: '2026-11-24T03:00:00Z' };
  return { ...about, sheets: [{ edition, name: '能力成熟度', rows, missingFields: [], base }], ...changes };
}

function rowOf(id: string, row: number, cells: WorkbookCells): WorkbookRow {
  const reading = (field: WorkbookField): WorkbookReading => ({ status: 'read', cell: `${columns[field]}${row}`, text: cells[field] });
  return { id, cell: `A${row}`, fields: new Map(workbookFields.map((field) => [field, reading(field)])) };
}

function entryOf(assessment: Assessment, id: string): MaturityEntry | undefined {
  return (assessment.responses[edition]?.['answers'] as Record<string, MaturityEntry> | undefined)?.[id];
}

describe('comparing a workbook', () => {
  const assessment = withEntries({ 'P1-L1-a': { value: 'most', note: '待补' } });

  it('[X6] finds nothing where nothing was filled in', () => {
    expect(compareWorkbook(assessment, workbookOf(assessment), open)).toEqual({ warnings: [], differences: [], faults: [], changedHereOnly: 0, compared: 2 });
  });

  it('[X6] gives old and new of every cell that differs, and where it stands', () => {
    const content = workbookOf(assessment, { 'P1-L1-a': { answer: 'full' }, 'P1-L1-b': { by: '李工' } });

    expect(compareWorkbook(assessment, content, open).differences).toEqual([
      { edition, sheet: '能力成熟度', cell: 'I2', id: 'P1-L1-a', field: 'answer', before: 'most', after: 'full', caution: null },
      { edition, sheet: '能力成熟度', cell: 'O3', id: 'P1-L1-b', field: 'by', before: '', after: '李工', caution: null },
    ]);
  });

  it('[X6] leaves alone what was changed only here since the export, and counts it', () => {
    const content = workbookOf(assessment);
    const now = withEntries({ 'P1-L1-a': { value: 'full', note: '待补', at: '2026-11-25T00:00:00Z' } });

    expect(compareWorkbook(now, content, open)).toMatchObject({ differences: [], changedHereOnly: 1 });
  });

  it('[X6] calls it a conflict where both sides changed', () => {
    const content = workbookOf(assessment, { 'P1-L1-a': { answer: 'none', note: '已补' } });
    const now = withEntries({ 'P1-L1-a': { value: 'full', note: '待补' } });

    expect(compareWorkbook(now, content, open).differences.map(({ field, caution }) => [field, caution])).toEqual([['answer', 'conflict'], ['note', null]]);
  });

  it.each([
    ['2026-11-24T03:00:01Z', 'conflict'],
    ['2026-11-24T03:00:00Z', null],
    ['2026-11-24T11:00:00+08:00', null],
  ])('[X6] without what a row held, a change at %s against an export at 03:00:00Z is %s', (at, caution) => {
    const content = workbookOf(assessment, { 'P1-L1-a': { answer: 'none' } });
    const [sheet] = content.sheets;
    const now = withEntries({ 'P1-L1-a': { value: 'most', note: '待补', at } });
    if (sheet === undefined) throw new Error('the workbook has a sheet');

    const { differences } = compareWorkbook(now, { ...content, sheets: [{ ...sheet, base: new Map() }] }, open);

    expect(differences.map((difference) => difference.caution)).toEqual([caution]);
  });

  it('[X8] does not choose what would empty something', () => {
    const content = workbookOf(assessment, { 'P1-L1-a': { answer: '', note: '' } });

    expect(compareWorkbook(assessment, content, open).differences.map(({ field, caution }) => [field, caution])).toEqual([['answer', 'clears'], ['note', 'clears']]);
  });

  it('[X8] warns of another assessment and chooses nothing', () => {
    const content = workbookOf(assessment, { 'P1-L1-a': { answer: 'full' } }, { assessmentId: 'another-assessment' });

    const { warnings, differences } = compareWorkbook(assessment, content, open);

    expect(warnings).toEqual([{ type: 'otherAssessment', companyName: '例1 某汽车零部件企业', roundLabel: '2026 自评' }]);
    expect(differences.map(({ caution }) => caution)).toEqual(['foreign']);
  });

  it('[X8] warns of another version of an edition, and does not read one that is not known', () => {
    const [sheet] = workbookOf(assessment, { 'P1-L1-a': { answer: 'full' } }).sheets;
    if (sheet === undefined) throw new Error('the workbook has a sheet');
    const content = workbookOf(assessment, {}, { sheets: [{ ...sheet, edition: 'gbt39116@2.0.0' }, { ...sheet, edition: 'other@1.0.0' }] });

    const { warnings, differences } = compareWorkbook(assessment, content, open);

    expect(warnings).toEqual([
      { type: 'otherEdition', found: 'gbt39116@2.0.0', open: edition },
      { type: 'unknownEdition', found: 'other@1.0.0' },
    ]);
    expect(differences.map(({ edition: into, caution }) => [into, caution])).toEqual([[edition, 'foreign']]);
  });

  it('[X7] tells of rows that are unknown, repeated or missing, and compares the rest', () => {
    const [sheet] = workbookOf(assessment).sheets;
    const [first] = sheet?.rows ?? [];
    if (sheet === undefined || first === undefined) throw new Error('the workbook has rows');
    const other = rowOf('P1-L1-z', 9, workbookCellsOf(undefined));
    const content = workbookOf(assessment, {}, { sheets: [{ ...sheet, rows: [first, { ...first, cell: 'A7' }, other] }] });

    expect(compareWorkbook(assessment, content, open)).toMatchObject({
      compared: 0,
      faults: [
        { type: 'duplicateId', cell: 'A2', id: 'P1-L1-a' },
        { type: 'duplicateId', cell: 'A7', id: 'P1-L1-a' },
        { type: 'unknownId', cell: 'A9', id: 'P1-L1-z' },
        { type: 'missingRows', ids: ['P1-L1-b'] },
      ],
    });
  });

  it('[X7] tells of cells that cannot be read, of missing columns and of a missing sheet', () => {
    const [sheet] = workbookOf(assessment).sheets;
    const [first, second] = sheet?.rows ?? [];
    if (sheet === undefined || first === undefined || second === undefined) throw new Error('the workbook has rows');
    const bad: WorkbookReading = { status: 'unreadable', cell: 'I2', reason: 'word', found: '差不多', allowed: ['全部满足'] };
    const rows = [{ ...first, fields: new Map([['answer', bad] as const]) }, second];
    const content = workbookOf(assessment, {}, { sheets: [{ ...sheet, rows, missingFields: ['note'] }, { ...sheet, name: '丢失', rows: null }] });

    expect(compareWorkbook(assessment, content, open).faults).toEqual([
      { type: 'missingColumn', sheet: '能力成熟度', field: 'note' },
      { type: 'unreadable', sheet: '能力成熟度', cell: 'I2', id: 'P1-L1-a', field: 'answer', reason: 'word', found: '差不多', allowed: ['全部满足'] },
      { type: 'missingSheet', sheet: '丢失' },
    ]);
  });

  it('[X1] a list of evidence that a cell cannot hold is cut, is no difference, and cannot be changed in a workbook', () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ kind: 'document', name: `${index} ${'长'.repeat(190)}`, where: '处'.repeat(200) }) as const);
    const long = withEntries({ 'P1-L1-a': { evidenceItems: items } });

    expect(workbookCellsOf({ evidenceItems: items }).items.endsWith('\nother | …')).toBe(true);
    expect(compareWorkbook(long, workbookOf(long), open).differences).toEqual([]);
    expect(compareWorkbook(long, workbookOf(long, { 'P1-L1-a': { items: '' } }), open).faults).toMatchObject([{ type: 'unreadable', reason: 'tooLong' }]);
  });
});

describe('taking differences over', () => {
  const at = '2026-11-26T01:02:03.000Z';
  const change = (field: WorkbookField, before: string, after: string, id = 'P1-L1-a'): WorkbookDifference => ({ edition, id, field, before, after, sheet: '', cell: '', caution: null });

  it('[X9] changes the chosen cells alone and remembers the answer before', () => {
    const before = { value: 'most', note: '待补', by: '张工', at: '2026-11-20T03:10:00Z' } as const;
    const assessment = withEntries({ 'P1-L1-a': before, 'P1-L1-b': { value: 'full' } });

    const applied = applyWorkbook(assessment, [change('answer', 'most', 'full'), change('by', '张工', '李工')], at);

    expect(entryOf(applied.assessment, 'P1-L1-a')).toEqual({
      value: 'full',
      note: '待补',
      by: '李工',
      at,
      history: [{ value: 'most', by: '张工', at: '2026-11-20T03:10:00Z' }],
    });
    expect(entryOf(applied.assessment, 'P1-L1-b')).toBe(entryOf(assessment, 'P1-L1-b'));
    expect(applied.leftOut).toEqual([]);
  });

  it('[X9] begins a response and an entry that were not there', () => {
    const { responses: _responses, ...rest } = anAssessment();

    const applied = applyWorkbook({ ...rest, responses: {} }, [change('flagged', '', 'yes')], at);

    expect(applied.assessment.responses).toEqual({ [edition]: { answers: { 'P1-L1-a': { flagged: true, at } } } });
  });

  it('[X9] empties what was chosen to be emptied', () => {
    const assessment = withEntries({ 'P1-L1-a': { value: 'most', note: '待补', flagged: true, evidenceItems: [{ kind: 'other', name: '甲' }] } });
    const chosen = [change('answer', 'most', ''), change('note', '待补', ''), change('flagged', 'yes', ''), change('items', 'other | 甲', '')];

    expect(entryOf(applyWorkbook(assessment, chosen, at).assessment, 'P1-L1-a')).toEqual({ at, history: [{ value: 'most' }] });
  });

  it('[X9] keeps items of evidence that did not change as they were', () => {
    const known = { kind: 'document', name: '规划.pdf', pages: 12 } as const;
    const assessment = withEntries({ 'P1-L1-a': { evidenceItems: [known] } });

    const applied = applyWorkbook(assessment, [change('items', 'document | 规划.pdf', 'document | 规划.pdf\nsystem | MES')], at);

    expect(entryOf(applied.assessment, 'P1-L1-a')?.evidenceItems).toEqual([known, { kind: 'system', name: 'MES' }]);
  });

  it('[X9] leaves out what has changed again since it was compared', () => {
    const assessment = withEntries({ 'P1-L1-a': { value: 'partial' } });
    const stale = change('answer', 'most', 'full');

    expect(applyWorkbook(assessment, [stale], at)).toEqual({ assessment, leftOut: [stale] });
  });
});
