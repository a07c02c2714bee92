import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116 } from '../../../tests/builders/index.ts';
import { crc32 } from './crc32.ts';
import { findSums, sealedText } from './fileSums.ts';
import { openAssessment } from './openAssessment.ts';
import { savedReceipt } from './savedReceipt.ts';

const assessment = anAssessment({ answers: everyRequirement().answered('most') });

describe('crc32', () => {
  it('[F4] is the CRC-32 of ZIP files, over UTF-8', () => {
    expect(crc32('')).toBe(0);
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('智梯é𠮷')).toBe(0x27806223);
  });
});

describe('a file with checksums', () => {
  it('[F4] opens as the assessment alone', async () => {
    const opened = await open(sealedText(assessment));

    expect(opened).toEqual({ ok: true, value: assessment });
  });

  it('[F4] has them before the responses, made anew with every file', () => {
    const text = sealedText({ ...assessment, sums: 'crc32:2 aaaa bbbb' });

    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'formatVersion', 'id', 'round', 'company', 'sums', 'responses']);
    expect(text).toBe(sealedText(assessment));
  });

  it('[F4] is refused where one allowed value became another, unless it is wanted as it is', async () => {
    const changed = sealedText(assessment).replace('"P1-L1-a": {\n          "value": "most"', '"P1-L1-a": {\n          "value": "full"');

    expect(await open(changed)).toEqual({
      ok: false,
      error: { type: 'altered', path: 'responses.gbt39116@1.0.0.answers.P1-L1-a.value', count: 1 },
    });
    expect((await openAssessment(changed, findEdition)).ok).toBe(true);
  });

  it('[F4] is refused where an answer vanished without a trace', async () => {
    const changed = sealedText(assessment).replace(/"P1-L1-b": \{[^}]*\},\s*/u, '');

    expect(await open(changed)).toEqual({ ok: false, error: { type: 'altered', path: 'responses.gbt39116@1.0.0.answers', count: 1 } });
  });

  it('[F4] is refused where the checksums themselves were cut', async () => {
    const changed = sealedText(assessment).replace(/(crc32:\d+(?: \w+){200})[^"]*/u, '$1');

    expect(await open(changed)).toEqual({ ok: false, error: { type: 'altered', path: 'sums', count: 1 } });
  });

  it('[F4] may be written with other spaces', async () => {
    expect(await open(JSON.stringify(JSON.parse(sealedText(assessment))))).toEqual({ ok: true, value: assessment });
  });
});

describe('a file with its receipt', () => {
  const receipt = 'ZHITI1:W9QZ-S9HG-EGZC-X5WD-R:020746d7d20079a4:033b31852b180ebe:gbt39116@1.0.0=ce194431';
  const text = sealedText(assessment, receipt);

  it('[F4] opens as the assessment alone and gives the receipt', async () => {
    expect(await open(text)).toEqual({ ok: true, value: assessment });
    expect(savedReceipt(text)).toMatchObject({ kind: 'full', code: 'W9QZ-S9HG-EGZC-X5WD-R', editions: { 'gbt39116@1.0.0': 'ce194431' } });
    expect(savedReceipt(sealedText(assessment))).toBeNull();
  });

  it('[F4] is refused where the receipt was changed, and gives none', async () => {
    const changed = text.replace('W9QZ-S9HG', 'W9QZ-S9HH');

    expect(await open(changed)).toEqual({ ok: false, error: { type: 'altered', path: 'sums', count: 1 } });
    expect((await openAssessment(changed, findEdition)).ok).toBe(true);
    expect(savedReceipt(changed)).toBeNull();
  });

  it('[F4, F5] proves the same of damaged text as without', () => {
    const sums = findSums(text);

    expect([sums?.prove(['formatVersion'], 1), sums?.prove(['formatVersion'], 2), sums?.receipt]).toEqual([true, false, null]);
  });
});

describe('findSums', () => {
  it('[F4] finds them where a quote and a line break fell into them', () => {
    const damaged = sealedText(assessment).replace(/(crc32:\d+(?: \w+){20}) (\w+) (\w+)/u, '$1 "\n $3');

    const sums = findSums(damaged);

    expect(sums?.prove(['formatVersion'], 1)).toBe(true);
    expect(sums?.prove(['formatVersion'], 2)).toBe(false);
  });

  it('[F4] takes them for no measure where more than a tenth is gone', () => {
    expect(findSums(sealedText(assessment).replace(/(crc32:\d+(?: \w+){300})[^"]*/u, '$1'))).toBeNull();
    expect(findSums('{"note":"crc32:12 is a checksum"}')).toBeNull();
  });
});

function open(text: string) {
  return openAssessment(text, findEdition, { refuseAltered: true });
}

function findEdition(ref: string) {
  return Promise.resolve(ref === 'gbt39116@1.0.0' ? gbt39116 : undefined);
}
