import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { evidenceKinds, type Assessment, type MaturityEntry, type SecurityEntry } from '../../src/core/assessment/index.ts';
import type { WorkbookEditions } from '../../src/exchange/workbook.ts';
import { anAssessment } from './assessments.ts';
import { gbt39116, textsOfGbt39116 } from './editions.ts';
import { infosec, textsOfInfosec } from './security.ts';

/** Both questionnaires as they are published, with the words of both languages. */
export const workbookEditions: WorkbookEditions = {
  maturity: { edition: gbt39116, texts: { 'zh-CN': textsOfGbt39116('zh-CN'), en: textsOfGbt39116('en') } },
  security: { edition: infosec, texts: { 'zh-CN': textsOfInfosec('zh-CN'), en: textsOfInfosec('en') } },
};

/** An assessment with these entries, by id, in the maturity and the security questionnaire. */
export function withEntries(maturity: Readonly<Record<string, MaturityEntry>>, security: Readonly<Record<string, SecurityEntry>> = {}): Assessment {
  return { ...anAssessment(), responses: { 'gbt39116@1.0.0': { answers: { ...maturity } }, 'infosec@0.1.0': { flags: { P_ICS: true }, answers: { ...security } } } };
}

const awkward = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'quoted", '_x0041_', '_x005F_', '<b>&amp;</b>', ']]>', 'a|b', 'a\\|b', '\\', '｜', '  spaces  ', 'tab\there', '两\r\n行', '\u0000\u0007', '\ud800', '😀', '__proto__', '文件 | 甲 | 乙'];

/** Texts as people and programs leave them: formulas, marks, line breaks, what XML cannot hold. */
export const anyCellText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 12 }));

const anyItem = fc.record({ kind: fc.constantFrom(...evidenceKinds), name: anyCellText, where: anyCellText }, { requiredKeys: ['kind', 'name'] });

function anyEntry<Value extends string>(...values: readonly Value[]) {
  return fc.record(
    {
      value: fc.constantFrom(...values),
      evidence: anyCellText,
      evidenceItems: fc.array(anyItem, { maxLength: 4 }),
      note: anyCellText,
      flagged: fc.boolean(),
      assignee: anyCellText,
      by: anyCellText,
      at: fc.constantFrom('2026-11-20T03:10:00Z', '2026-11-25T03:10:00Z'),
    },
    { requiredKeys: [] },
  );
}

/** Any assessment with a few entries in both questionnaires. */
export const anyAnsweredAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    maturity: fc.dictionary(fc.constantFrom(...gbt39116.questionnaire.requirements.map(({ id }) => id)), anyEntry('full', 'most', 'partial', 'none', 'unknown'), { maxKeys: 8 }),
    security: fc.dictionary(fc.constantFrom(...infosec.questionnaire.questions.filter(({ scale }) => scale !== 'fact').map(({ id }) => id)), anyEntry('Y', 'P', 'N', 'U'), { maxKeys: 4 }),
  })
  .map(({ maturity, security }) => withEntries(maturity as Record<string, MaturityEntry>, security as Record<string, SecurityEntry>)); // absent fields are left out, not undefined

/** The sheets of a written workbook, in its order. */
export const workbookParts = { about: 'xl/worksheets/sheet1.xml', maturity: 'xl/worksheets/sheet2.xml', security: 'xl/worksheets/sheet3.xml', origin: 'xl/worksheets/sheet4.xml' } as const;

/** The workbook after somebody has typed into cells of a sheet, as other programs save it; `null` empties a cell, `{ formula }` works it out. */
export function typedInto(
  bytes: Uint8Array,
  sheet: keyof typeof workbookParts,
  cells: Readonly<Record<string, string | null | { readonly formula: string }>>,
): Uint8Array<ArrayBuffer> {
  const part = workbookParts[sheet];
  return withPart(bytes, part, (xml) =>
    Object.entries(cells).reduce((changed, [address, content]) => {
      const before = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'u');
      if (!before.test(changed)) throw new Error(`no cell ${address} in ${part}`);
      return changed.replace(before, () => cellXml(address, content));
    }, xml),
  );
}

/** The workbook with the XML of one part changed. */
export function withPart(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(edit(strFromU8(parts[part] ?? new Uint8Array()))) });
}

function cellXml(address: string, content: string | null | { readonly formula: string }): string {
  if (content === null) return `<c r="${address}"/>`;
  if (typeof content !== 'string') return `<c r="${address}" t="str"><f>${content.formula}</f><v>全部满足</v></c>`;
  const escaped = content.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
