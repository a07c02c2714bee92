import { describe, expect, it } from 'vitest';
import { hostileFiles } from '../../../tests/builders/hostileArchives.ts';
import { withEntries, workbookEditions } from '../../../tests/builders/workbooks.ts';
import { applyWorkbook, compareWorkbook } from '../../core/assessment/index.ts';
import { openEditions } from './openEditions.ts';
import { readWorkbook, readWorkbookFile } from './readWorkbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const scale = process.env['FULL_SIZE'] === undefined ? 0.5 : 1;
/** A second on a quiet machine; tests share theirs. */
const patienceMs = 5000;

const assessment = withEntries({ 'P1-L1-a': { value: 'most' } });
const sound = writeWorkbook({ assessment, editions: workbookEditions, language: 'zh-CN', exportedAt: '2026-11-24T03:00:00.000Z' });
const files = sound.ok ? hostileFiles(sound.value, scale) : [];

describe('a hostile workbook', () => {
  it('comes in at least twenty kinds', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  it.each(files)('[X4] does no harm: $name', ({ bytes, ends }) => {
    const start = performance.now();
    const content = readWorkbook(bytes, workbookEditions);
    const differences = content.ok ? compareWorkbook(assessment, content.value, openEditions(workbookEditions)).differences : [];
    const elapsedMs = performance.now() - start;

    expect(content.ok ? 'harmless' : content.error.type).toBe(ends);
    expect(differences).toEqual([]);
    expect(elapsedMs).toBeLessThan(patienceMs);
    expect(({} as Record<string, unknown>)['answer']).toBeUndefined();
  });

  it('[X9] cannot reach a prototype by an id that was let through', () => {
    const difference = { edition: 'gbt39116@1.0.0', id: '__proto__', field: 'note', before: '', after: '坏', sheet: '', cell: '', caution: null } as const;

    applyWorkbook(assessment, [difference], '2026-11-26T00:00:00Z');

    expect(({} as Record<string, unknown>)['note']).toBeUndefined();
  });

  it('[X4] of more than 10 MB is not even read', async () => {
    expect(await readWorkbookFile(new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), workbookEditions)).toEqual({
      ok: false,
      error: { type: 'tooLarge', megabytes: 11, limit: 10 },
    });
  });

  it.each([
    ['an old or encrypted workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'oldOrEncrypted'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'notWorkbook'],
    ['an empty file', [], 'notWorkbook'],
    ['an archive of nothing', [0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)], 'notWorkbook'],
  ])('[X5] is told apart from %s', (_name, bytes, type) => {
    expect(readWorkbook(new Uint8Array(bytes), workbookEditions)).toMatchObject({ ok: false, error: { type } });
  });
});
