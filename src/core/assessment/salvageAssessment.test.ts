import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbt39116, infosec, readJson, seeded } from '../../../tests/builders/index.ts';
import type { EditionRef } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import { assessmentText } from './assessmentText.ts';
import { sealedText } from './fileSums.ts';
import { openAssessment } from './openAssessment.ts';
import { salvageAssessment, salvageStored } from './salvageAssessment.ts';

const ref = 'gbt39116@1.0.0';
const fallback = { id: 'fallback-0000', date: '2026-01-31' };
const answers = {
  'P1-L1-a': { value: 'full', note: '见“规划”第 3 页，{附件} "a": 1' },
  'P1-L1-b': { value: 'most', by: '张工' },
  'P1-L2-a': { value: 'partial', history: [{ value: 'none' }], verified: { value: 'none' } },
};
const file = {
  format: 'zhiti.assessment',
  formatVersion: 1,
  id: '0b8f6c1e-6f0e-4c39-9a55-0d7b6a0f6c11',
  round: { label: '2026 自评', date: '2026-11-20', basis: 'self' },
  company: { name: '例1', industryType: 'process' },
  responses: {
    [ref]: { answers },
    'infosec@0.1.0': { flags: { P_ICS: true }, answers: { 'IS01-1': { value: 'Y' } } },
    'cq-ladder': { ws: [{ name: '机加', mes: true }, { name: '装配', mes: false }], fac: { digital_equip_pct: 68 } },
  },
};
const forms = [['minified', JSON.stringify(file)], ['indented', JSON.stringify(file, null, 2)]] as const;

describe('salvage of a sound file', () => {
  it.each([...forms, ['with checksums', sealedText(file as Assessment)] as const, ['with a receipt', sealedText(file as Assessment, 'ZHITI1:W9QZ-S9HG-EGZC-X5WD-R:020746d7d20079a4:033b31852b180ebe:gbt39116@1.0.0=ce194431')] as const])('[F5] loses nothing: %s', async (_, text) => {
    const opened = await openAssessment(text, findEdition);

    expect(await salvage(text)).toEqual({
      assessment: opened.ok ? opened.value : null,
      kept: { answers: 4, entries: 4, flags: 1, facts: 3 },
      lost: [],
      endsEarly: false,
      proven: text.includes('crc32:'),
    });
  });

  it.each(['all-parts', 'contract-example', 'example-p-t', 'security-v1', 'ladder-e1'])('[F5] loses nothing of %s', async (name) => {
    const fixture = readJson(`tests/fixtures/${name}.zhiti.json`);

    const { assessment, lost } = await salvage(JSON.stringify(fixture));

    expect({ assessment, lost }).toEqual({ assessment: fixture, lost: [] });
  });
});

describe.each(forms)('salvage of a damaged file, %s', (_, text) => {
  it('[F5] keeps what stands before the end of a file cut off in a note', async () => {
    const { assessment, lost, endsEarly } = await salvage(text.slice(0, text.indexOf('第 3 页')));

    expect(assessment.responses).toEqual({ [ref]: { answers: { 'P1-L1-a': { value: 'full' } } } });
    expect(lost.map(({ path, reason }) => [path, reason])).toContainEqual([`responses.${ref}.answers.P1-L1-a.note`, 'unreadable']);
    expect(endsEarly).toBe(true);
  });

  it('[F5] never takes the rest of a number for the number', async () => {
    const { assessment, kept } = await salvage(text.slice(0, text.indexOf('68') + 1));

    expect(kept.facts).toBe(2);
    expect(assessment.responses['cq-ladder']).not.toHaveProperty('fac.digital_equip_pct');
  });

  it('[F5] keeps the exact fields of an entry and lists the broken one', async () => {
    const { assessment, lost } = await salvage(text.replace('见“规划”', '见\u0000规划”'));

    expect(answersOf(assessment)).toEqual({ ...answers, 'P1-L1-a': { value: 'full' } });
    expect(lost.map(({ path }) => path)).toEqual([`responses.${ref}.answers.P1-L1-a.note`]);
  });

  it('[F5] does not take the beginning of a text for the text', async () => {
    const { assessment, lost } = await salvage(text.replace('规划”第', '规划",第'));

    expect(answersOf(assessment)).toEqual({ ...answers, 'P1-L1-a': { value: 'full' } });
    expect(lost[0]?.path).toBe(`responses.${ref}.answers.P1-L1-a`);
  });

  it('[F5] never takes an answer of the past or of an expert for the answer', async () => {
    const { assessment } = await salvage(text.replace(/"value":\s*"partial",\s*"history":\s*\[/u, '"x'));

    expect(answersOf(assessment)).not.toHaveProperty('P1-L2-a.value');
    expect(assessment.responses['infosec@0.1.0']).toEqual(file.responses['infosec@0.1.0']);
  });

  it('[F5] goes on after a bracket too few and after one too many', async () => {
    const few = await salvage(text.replace(/\}(\s*,\s*"P1-L2-a")/u, '$1'));
    const many = await salvage(text.replace(/\}(\s*,\s*"P1-L2-a")/u, '}}$1'));

    expect(answersOf(few.assessment)).toEqual(answers);
    expect(answersOf(many.assessment)).toEqual(answers);
    expect(few.lost.length * many.lost.length).toBeGreaterThan(0);
  });

  it('[F5] keeps the first of two different entries of one id and lists the other', async () => {
    const { assessment, lost } = await salvage(text.replace('"P1-L1-b"', '"P1-L1-a"'));

    expect(answersOf(assessment)).toEqual({ 'P1-L1-a': answers['P1-L1-a'], 'P1-L2-a': answers['P1-L2-a'] });
    expect(lost).toContainEqual({ path: `responses.${ref}.answers.P1-L1-a`, reason: 'duplicate', found: '{"value":"most","by":"张工"}' });
  });

  it('[F5] reads a file whose beginning is lost, under the id and date given', async () => {
    const { assessment, lost } = await salvage(text.slice(text.indexOf('"company"')));

    expect(assessment).toMatchObject({ id: 'fallback-0000', round: { label: '', date: '2026-01-31', basis: 'self' }, company: file.company });
    expect(answersOf(assessment)).toEqual(answers);
    expect(lost.map(({ path }) => path)).toEqual(expect.arrayContaining(['id', 'round']));
  });
});

describe('salvage of values that are not allowed', () => {
  it('[F5] lists a wrong value, an unknown id, a forbidden name and a fact out of bounds, and keeps the rest', async () => {
    const text = JSON.stringify(file)
      .replace('"most"', '"mostly"')
      .replace('"P1-L2-a"', '"P9-L9-z"')
      .replace('"name":"例1"', '"name":"例1","constructor":1')
      .replace('68', '680')
      .replace('2026-11-20', '2026-13-20');

    const { assessment, lost } = await salvage(text);

    expect(answersOf(assessment)).toEqual({ 'P1-L1-a': answers['P1-L1-a'], 'P1-L1-b': { by: '张工' } });
    expect(assessment.round.date).toBe('2026-01-31');
    expect(lost).toEqual([
      { path: 'company.constructor', reason: 'forbiddenKey', found: '1' },
      { path: 'round.date', reason: 'wrongValue', found: '"2026-13-20"' },
      { path: `responses.${ref}.answers.P9-L9-z`, reason: 'unknownId', found: '{…}' },
      { path: `responses.${ref}.answers.P1-L1-b.value`, reason: 'wrongValue', found: '"mostly"' },
      { path: 'responses.cq-ladder.fac.digital_equip_pct', reason: 'wrongValue', found: '680' },
    ]);
  });

  it('[F5] takes any stored value, loops and foreign objects among it', async () => {
    const loop: Record<string, unknown> = { value: 'full' };
    loop['note'] = loop;
    const stored = { ...file, responses: { [ref]: { answers: { 'P1-L1-a': loop, 'P1-L1-b': { value: 'most', at: new Date(0) }, 'P1-L2-a': 5n } } } };

    const result = await salvageStored(stored, findEdition, fallback);

    expect(result.ok && answersOf(result.value.assessment)).toEqual({ 'P1-L1-a': { value: 'full' }, 'P1-L1-b': { value: 'most' } });
    expect(result.ok && result.value.lost).toHaveLength(3);
  });
});

describe('salvage with checksums', () => {
  const sealed = sealedText(file as Assessment); // a file by its form

  it('[F5] drops an answer that became another allowed one', async () => {
    const { assessment, lost } = await salvage(sealed.replace('"value": "full"', '"value": "none"'));

    expect(answersOf(assessment)['P1-L1-a']).toEqual({ note: answers['P1-L1-a'].note });
    expect(lost).toEqual([{ path: `responses.${ref}.answers.P1-L1-a.value`, reason: 'altered', found: '"none"' }]);
  });

  it('[F5] says where something vanished without a trace', async () => {
    const { lost } = await salvage(sealed.replace(/,\s*"by": "张工"/u, ''));

    expect(lost).toEqual([{ path: `responses.${ref}.answers.P1-L1-b`, reason: 'incomplete', found: '{…}' }]);
  });

  it('[F5] knows a damaged version and edition from new ones', async () => {
    expect((await salvage(sealed.replace('"formatVersion": 1', '"formatVersion": 7'))).kept.answers).toBe(4);
    expect((await salvage(sealed.replace(ref, 'gbt39116@1.0.7'))).kept.answers).toBe(1);
  });
});

describe('what is never salvaged', () => {
  it.each([
    ['a newer format', JSON.stringify({ ...file, formatVersion: 2 }), 'tooNew'],
    ['a newer format, cut off', JSON.stringify({ ...file, formatVersion: 2 }).slice(0, -40), 'tooNew'],
    ['an unknown edition', JSON.stringify(file).replace(ref, 'gbt39116@9.0.0'), 'unknownEdition'],
    ['an unknown edition, cut off', JSON.stringify(file).replace(ref, 'gbt39116@9.0.0').slice(0, 320), 'unknownEdition'],
    ['another format', '{"format":"zhiti.export","responses":{}}', 'notOurs'],
    ['a letter', '这是一封信', 'notOurs'],
    ['deep nesting', `{"format":${'['.repeat(1e6)}`, 'notOurs'],
    ['a file of which nothing is left', '{"format":"zhiti.assessment","comp', 'nothingLeft'],
    ['more than 10 MB', ' '.repeat(11 * 1024 * 1024), 'tooLarge'],
  ])('[F3] [F5] %s', async (_, text, type) => {
    const result = await salvageAssessment(text, findEdition, fallback);

    expect(result.ok ? 'salvaged' : result.error.type).toBe(type);
  });
});

describe('laws of salvage', () => {
  const text = assessmentText(file as Assessment); // a file by its form

  it('[F5] of a file cut off anywhere, every field kept is the original one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (length) => {
        const result = await salvageAssessment(text.slice(0, length), findEdition, fallback);

        const kept = result.ok ? answersOf(result.value.assessment) : {};
        expect(answers).toMatchObject(kept);
      }),
      seeded,
    );
  });

  it('[F5] hostile text ends soon', async () => {
    const head = `{"format":"zhiti.assessment","responses":{"${ref}":{"answers":{`;
    const pieces = ['"P1-L1-a":{"value":"full","verified":{"value":"most",', '"P1-L1-b":x,', '"P1-L1-b":{"history":[{"a":1},', '"', '{', '\\', '"a"      '];

    for (const piece of pieces) {
      const result = await salvageAssessment(head + piece.repeat(400_000 / piece.length), findEdition, fallback);

      expect(result.ok ? 'salvaged' : result.error.type).toMatch(/salvaged|nothingLeft/u);
    }
  });
});

async function salvage(text: string) {
  const result = await salvageAssessment(text, findEdition, fallback);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function answersOf(assessment: Assessment): Readonly<Record<string, unknown>> {
  return (assessment.responses[ref]?.['answers'] ?? {}) as Readonly<Record<string, unknown>>; // of an assessment that opens
}

function findEdition(name: EditionRef) {
  return Promise.resolve(name === ref ? gbt39116 : name === 'infosec@0.1.0' ? infosec : undefined);
}
