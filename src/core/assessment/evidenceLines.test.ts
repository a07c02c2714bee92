import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../tests/builders/index.ts';
import { evidenceKinds } from './entryFields.ts';
import { evidenceLines, readEvidenceLines } from './evidenceLines.ts';

describe('lines of evidence', () => {
  it('[X3] are kind, name and place', () => {
    const lines = evidenceLines([{ kind: 'document', name: '规划.pdf', where: '第3页' }, { kind: 'system', name: 'MES' }]);

    expect(lines).toBe('document | 规划.pdf | 第3页\nsystem | MES');
  });

  it('[X3] mark a bar and a line break inside a name', () => {
    const items = [{ kind: 'other', name: 'a|b\\c\nd', where: '甲｜乙' }] as const;

    const lines = evidenceLines(items);

    expect(lines).toBe('other | a\\|b\\\\c\\nd | 甲\\｜乙');
    expect(readEvidenceLines(lines)).toEqual({ ok: true, value: items });
  });

  it('[X3] without a known kind are an item of the kind `other`', () => {
    expect(readEvidenceLines('规划.pdf\n\n图纸 | 档案室')).toEqual({
      ok: true,
      value: [{ kind: 'other', name: '规划.pdf' }, { kind: 'other', name: '图纸', where: '档案室' }],
    });
  });

  it('[X3] are refused where a name is longer than an entry holds, and where there are too many', () => {
    const tooLong = `document | ${'长'.repeat(201)}`;
    const tooMany = Array.from({ length: 101 }, () => 'document | 甲').join('\n');

    expect(readEvidenceLines(tooLong)).toEqual({ ok: false, error: tooLong });
    expect(readEvidenceLines(tooMany)).toEqual({ ok: false, error: tooMany });
    expect(readEvidenceLines(`document | ${'长'.repeat(200)}`).ok).toBe(true);
  });

  it('[X3] give the same items again', () => {
    const plain = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\r\n?/gu, '\n').trim());
    const item = fc
      .record({ kind: fc.constantFrom(...evidenceKinds), name: plain, where: plain })
      .map(({ kind, name, where }) => ({ kind, name, ...(where === '' ? {} : { where }) }));

    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        expect(readEvidenceLines(evidenceLines(items))).toEqual({ ok: true, value: items });
      }),
      seeded,
    );
  });
});
