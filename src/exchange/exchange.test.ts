import { describe, expect, it } from 'vitest';
import { allParts, shelf } from '../../tests/disclosure/campaigns.ts';
import { createAssessment, savedReceipt, sealedText } from '../core/assessment/index.ts';
import { readAssessmentFile, salvageAssessmentFile } from './readAssessmentFile.ts';
import { readsBackAs } from './readsBackAs.ts';
import { receiptTextOf } from './receiptTextOf.ts';
import { fileStem, isPdf } from './saveFile.ts';

const noEdition = () => Promise.resolve(undefined);

function named(name: string, label = '2026 年自评') {
  const assessment = createAssessment({ id: 'assessment-1', date: '2026-11-24', roundLabel: label });
  return { ...assessment, company: { ...assessment.company, name } };
}

describe('[F2] a file the user chose', () => {
  it('is refused by its size before it is read', async () => {
    const huge = { size: 100 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('must not be read')) };

    const result = await readAssessmentFile(huge as unknown as Blob, noEdition); // only these two members are used

    expect(result).toEqual({ ok: false, error: { type: 'tooLarge', megabytes: 100, limit: 10 } });
  });

  it('is refused when it is not text', async () => {
    const workbook = new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe])]);

    expect(await readAssessmentFile(workbook, noEdition)).toEqual({ ok: false, error: { type: 'notText' } });
  });

  it('is reported when it cannot be read', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };

    const result = await readAssessmentFile(gone as unknown as Blob, noEdition); // only these two members are used

    expect(result).toEqual({ ok: false, error: { type: 'unreadable' } });
  });
});

describe('the name of a saved file', () => {
  it('is made of company and round', () => {
    expect(fileStem(named('重庆某厂'))).toBe('重庆某厂-2026 年自评');
  });

  it('holds nothing a file system refuses', () => {
    expect(fileStem(named('../..\\a:b*c?"<d>|\u202Ee', ' . '))).toBe('abcde');
  });

  it('falls back to the date', () => {
    expect(fileStem(named('', ''))).toBe('zhiti-2026-11-24');
  });
});

describe('[F5] a damaged file', () => {
  const whole = new TextEncoder().encode(sealedText(named('甲厂')));

  it('is read around bytes that are no text', async () => {
    const damaged = whole.slice();
    damaged[new TextDecoder().decode(whole).indexOf('2026 年自评') + 1] = 0xff;

    const result = await salvageAssessmentFile(new Blob([damaged]), noEdition, { id: 'fallback-0000', date: '2026-01-31' });

    expect(result).toMatchObject({ ok: true, value: { assessment: { company: { name: '甲厂' }, round: { label: '' } }, proven: true } });
  });
});

describe('[F6] reading back', () => {
  it('tells the same from another, whatever the order of fields', async () => {
    const { id, ...rest } = named('甲厂');
    const file = new Blob([sealedText({ ...rest, id })]);

    expect(await readsBackAs(file, named('甲厂'), noEdition)).toBe(true);
    expect(await readsBackAs(file, named('乙厂'), noEdition)).toBe(false);
    expect(await readsBackAs(file.slice(0, 100), named('甲厂'), noEdition)).toBe(false);
  });

  it('[F4] holds for a file with its receipt, which is not of the assessment', async () => {
    const assessment = await allParts();
    const text = sealedText(assessment, await receiptTextOf(assessment, shelf));

    expect(await readsBackAs(new Blob([text]), assessment, shelf.findEdition)).toBe(true);
    expect(savedReceipt(text)).toMatchObject({ kind: 'full', code: '33HG-WPA2-4W0T-BTJT-3' });
    expect(await receiptTextOf(named('甲厂'), shelf)).toBeNull();
  });

  it('knows a whole PDF by its beginning and end', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);

    expect(isPdf(bytes('%PDF-1.3\n…\n%%EOF\n'))).toBe(true);
    expect(isPdf(bytes('%PDF-1.3\n…'))).toBe(false);
    expect(isPdf(bytes(''))).toBe(false);
  });
});
