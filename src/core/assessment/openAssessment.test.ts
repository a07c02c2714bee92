import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, fileText, gbt39116 } from '../../../tests/builders/index.ts';
import type { EditionRef, MaturityEdition } from '../edition/index.ts';
import type { Result } from '../shared/index.ts';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { assessmentText } from './assessmentText.ts';
import type { FileError } from './fileError.ts';
import { maximumFileBytes, openAssessment, tooLarge } from './openAssessment.ts';

const ref = 'gbt39116@1.0.0';

describe('openAssessment', () => {
  it('[F1] opens what it has written, unchanged', async () => {
    const assessment = anAssessment({ answers: everyRequirement().answered('most'), tailoredOut: ['logistics'] });

    expect(await open(assessmentText(assessment))).toEqual({ ok: true, value: assessment });
  });

  it('[F1] opens an assessment without any response, and one without any answer', async () => {
    expect((await open(fileText({ responses: {} }))).ok).toBe(true);
    expect((await open(fileText({ responses: { [ref]: {} } }))).ok).toBe(true);
    expect((await open(response({ answers: { 'P1-L1-a': {} } }))).ok).toBe(true);
  });

  it('[F1] keeps unknown fields at every level, in their order', async () => {
    const text = fileText({
      zebra: { stripes: [1, 2] },
      alpha: null,
      company: { name: '例1', industryType: 'process', parent: '集团' },
      round: { label: '', date: '2026-11-20', basis: 'self', season: 4 },
      responses: { [ref]: { colour: 'red', answers: { 'P1-L1-a': { value: 'full', weather: { rain: true } } } } },
    });

    const opened = await open(text);

    expect(opened.ok && JSON.stringify(opened.value)).toBe(text);
  });

  it('[F1] opens a file with a byte order mark', async () => {
    expect((await open(`\uFEFF${fileText()}`)).ok).toBe(true);
  });

  it('[F2] tooLarge: refuses text of 11 MB before it reads any', async () => {
    expect(maximumFileBytes).toBe(10_485_760);
    expect(await open(' '.repeat(11 * 1024 * 1024))).toEqual({ ok: false, error: { type: 'tooLarge', megabytes: 11, limit: 10 } });
    expect(tooLarge(maximumFileBytes + 1)).toEqual({ type: 'tooLarge', megabytes: 11, limit: 10 });
  });

  it('[F2] notJson, truncated, tooDeep and forbiddenKey come before anything else', async () => {
    expect(await errorOf('这是一封信')).toEqual({ type: 'notJson', line: 1 });
    expect(await errorOf(fileText().slice(0, -20))).toEqual({ type: 'truncated' });
    expect(await errorOf('['.repeat(1e6))).toEqual({ type: 'tooDeep', limit: 32 });
    expect(await errorOf(`{"format":"zhiti.assessment","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`)).toEqual({ type: 'tooDeep', limit: 32 });
    expect(await errorOf('{"format":"other","__proto__":{}}')).toEqual({ type: 'forbiddenKey', path: '__proto__' });
  });

  it.each([
    ['[]', '[…]'], ['null', 'null'], ['12', '12'], ['"zhiti.assessment"', '"zhiti.assessment"'], ['{}', '∅'],
    ['{"format":"zhiti.export"}', '"zhiti.export"'], ['{"format":{}}', '{…}'], ['{"format":["zhiti.assessment"]}', '[…]'],
  ])('[F2] notOurs: %s', async (text, found) => {
    expect(await errorOf(text)).toEqual({ type: 'notOurs', found });
  });

  it('[F3] tooNew: a newer format is told with a preview, whatever else it holds', async () => {
    const text = fileText({ formatVersion: 2, responses: { 'new@3.0.0': { answers: { a: 1, b: 2 } }, facts: [] }, company: { name: '例2' } });

    expect(await errorOf(text)).toEqual({
      type: 'tooNew',
      formatVersion: 2,
      supported: 1,
      preview: {
        companyName: '例2',
        roundLabel: '2026 自评',
        formatVersion: 2,
        responses: [{ edition: 'new@3.0.0', entries: 2 }, { edition: 'facts', entries: 0 }],
      },
    });
  });

  it('[F3] tooNew: a preview of nothing sensible is empty', async () => {
    expect(await errorOf('{"format":"zhiti.assessment","formatVersion":9,"company":[],"round":"x","responses":7}')).toEqual({
      type: 'tooNew',
      formatVersion: 9,
      supported: 1,
      preview: { companyName: '', roundLabel: '', formatVersion: 9, responses: [] },
    });
  });

  it.each(['gbt39116@2.0.0', 'gbt39116', 'constructor@1.0.0', 'toString', ''])('[F3] unknownEdition: "%s"', async (edition) => {
    const text = fileText({ responses: { [edition]: { answers: { 'P1-L1-a': { value: 'full' } } } } });

    expect(await errorOf(text)).toMatchObject({
      type: 'unknownEdition',
      edition,
      preview: { companyName: '例1 某汽车零部件企业', formatVersion: 1, responses: [{ edition, entries: 1 }] },
    });
  });

  it('[F2] unknownId: a requirement the edition does not have', async () => {
    expect(await errorOf(response({ answers: { 'P1-L1-z': { value: 'full' } } }))).toEqual({
      type: 'unknownId', edition: ref, id: 'P1-L1-z', path: 'responses.gbt39116@1.0.0.answers.P1-L1-z',
    });
    expect(await errorOf(response({ answers: { toString: {} } }))).toMatchObject({ type: 'unknownId', id: 'toString' });
  });

  it('[F2] unknownId: a domain that cannot be left out', async () => {
    for (const domain of ['production', 'nonsense', 'hasOwnProperty']) {
      expect(await errorOf(response({ tailoredOut: [{ domain, reason: '' }] }))).toEqual({
        type: 'unknownId', edition: ref, id: domain, path: 'responses.gbt39116@1.0.0.tailoredOut.0.domain',
      });
    }
  });

  it.each<[title: string, text: string, path: string, found: string]>([
    ['a format version that is no number', fileText({ formatVersion: '1' }), 'formatVersion', '"1"'],
    ['a format version that never was', fileText({ formatVersion: 0 }), 'formatVersion', '0'],
    ['a format version between two', fileText({ formatVersion: 1.5 }), 'formatVersion', '1.5'],
    ['a missing id', fileText({ id: undefined }), 'id', '∅'],
    ['an id with a path in it', fileText({ id: '../../etc/passwd' }), 'id', '"../../etc/passwd"'],
    ['a missing round', fileText({ round: undefined }), 'round', '∅'],
    ['a day that does not exist', fileText({ round: { label: '', date: '2026-02-30', basis: 'self' } }), 'round.date', '"2026-02-30"'],
    ['a company that is a list', fileText({ company: [] }), 'company', '[…]'],
    ['an unknown industry type', fileText({ company: { name: '', industryType: 'both' } }), 'company.industryType', '"both"'],
    ['people that are a text', fileText({ company: { name: '', industryType: 'process', employees: '420' } }), 'company.employees', '"420"'],
    ['revenue beyond all numbers', fileText().replace('"name"', '"revenue":1e999,"name"'), 'company.revenue', 'null'],
    ['responses that are a list', fileText({ responses: [] }), 'responses', '[…]'],
    ['a response that is a number', fileText({ responses: { [ref]: 5 } }), 'responses.gbt39116@1.0.0', '5'],
    ['answers that are a list', response({ answers: [] }), 'responses.gbt39116@1.0.0.answers', '[…]'],
    ['an answer that is a bare value', response({ answers: { 'P1-L1-a': 'full' } }), 'responses.gbt39116@1.0.0.answers.P1-L1-a', '"full"'],
    ['an answer out of the list', response({ answers: { 'P1-L1-a': { value: 'yes' } } }), 'responses.gbt39116@1.0.0.answers.P1-L1-a.value', '"yes"'],
    ['an answer that is null', response({ answers: { 'P1-L1-a': { value: null } } }), 'responses.gbt39116@1.0.0.answers.P1-L1-a.value', 'null'],
    ['a moment without a time', response({ answers: { 'P1-L1-a': { at: '2026-11-20' } } }), 'responses.gbt39116@1.0.0.answers.P1-L1-a.at', '"2026-11-20"'],
    ['a check without a value', response({ answers: { 'P1-L1-a': { verified: {} } } }), 'responses.gbt39116@1.0.0.answers.P1-L1-a.verified.value', '∅'],
    ['a domain left out without a reason', response({ tailoredOut: [{ domain: 'logistics' }] }), 'responses.gbt39116@1.0.0.tailoredOut.0.reason', '∅'],
    ['a domain left out twice', response({ tailoredOut: [{ domain: 'sales', reason: '' }, { domain: 'sales', reason: '' }] }), 'responses.gbt39116@1.0.0.tailoredOut.1.domain', 'sales'],
  ])('[F2] wrongValue: %s', async (_title, text, path, found) => {
    expect(await errorOf(text)).toEqual({ type: 'wrongValue', path, found });
  });

  it('[F2] keeps what it quotes from a file short', async () => {
    const long = '长'.repeat(3_000_000);

    expect(await errorOf(fileText({ id: long }))).toEqual({ type: 'wrongValue', path: 'id', found: `"${'长'.repeat(59)}…` });
    expect(await errorOf(fileText({ responses: { [long]: {} } }))).toMatchObject({ edition: `${'长'.repeat(60)}…` });
    expect(await errorOf(response({ answers: { [long]: {} } }))).toMatchObject({ id: `${'长'.repeat(60)}…` });
  });

  it('[F2] survives 2,000 damaged files: a valid assessment or one error, and no polluted prototype', async () => {
    const whole = assessmentText(anAssessment({ answers: everyRequirement().answered('most'), tailoredOut: ['logistics'] }));
    const next = numbersFrom(20_261_124);
    const outcomes: Record<string, number> = {};
    for (let count = 0; count < 2000; count += 1) {
      const text = count % 2 === 0 ? damageText(whole, next) : damageValue(whole, next);

      const result = await open(text);

      const outcome = result.ok ? 'opened' : result.error.type;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (result.ok) expect(assessmentSchema.safeParse(result.value).success).toBe(true);
      else expect(JSON.stringify(result.error).length).toBeLessThan(5000);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    // Every way out that damage can lead to was taken.
    expect(Object.keys(outcomes).sort()).toEqual([
      'forbiddenKey', 'notJson', 'notOurs', 'opened', 'tooDeep', 'tooNew', 'truncated', 'unknownEdition', 'unknownId', 'wrongValue',
    ]);
  });
});

function open(text: string): Promise<Result<Assessment, FileError>> {
  return openAssessment(text, (edition: EditionRef): Promise<MaturityEdition | undefined> =>
    Promise.resolve(edition === ref ? gbt39116 : undefined),
  );
}

async function errorOf(text: string): Promise<FileError | null> {
  const result = await open(text);
  return result.ok ? null : result.error;
}

function response(content: unknown): string {
  return fileText({ responses: { [ref]: content } });
}

type Next = (below: number) => number;

/** Reproducible numbers (mulberry32). */
function numbersFrom(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const hostileText = ['"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '\ud800', '1e999', '"__proto__":{"polluted":1},', 'null', '-', '\n', '[['.repeat(40)];

/** One to three wounds in the text itself: something cut out, put in, doubled, or everything after a place gone. */
function damageText(text: string, next: Next): string {
  let damaged = text;
  for (let wounds = 1 + next(3); wounds > 0; wounds -= 1) {
    const at = next(damaged.length + 1);
    const length = next(30);
    const wound = next(10);
    if (wound < 3) damaged = damaged.slice(0, at) + damaged.slice(at + length);
    else if (wound < 7) damaged = damaged.slice(0, at) + (hostileText[next(hostileText.length)] ?? '') + damaged.slice(at + next(2));
    else if (wound < 9) damaged = damaged.slice(0, at) + damaged.slice(Math.max(0, at - length));
    else damaged = damaged.slice(0, at);
  }
  return damaged;
}

const hostileValues: readonly unknown[] = [null, true, 0, -1, 2, 1e308, '', 'full', 'unknown', '__proto__', [], {}, [[]], { value: 'full' }, { domain: 'sales' }, 'x'.repeat(300)];
const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'value', 'domain', 'P1-L1-a', 'gbt39116@9.9.9', '', '0'];

/** One value somewhere in the tree replaced, removed, or given a new key. */
function damageValue(text: string, next: Next): string {
  const root = JSON.parse(text) as Record<string, unknown>; // the valid file
  let node: Record<string, unknown> = root;
  for (;;) {
    const keys = Object.keys(node);
    const key = keys[next(keys.length)] ?? 'format';
    const child = node[key];
    if (typeof child === 'object' && child !== null && Object.keys(child).length > 0 && next(5) > 0) {
      node = child as Record<string, unknown>; // an object or a list, both read by key
      continue;
    }
    const wound = next(3);
    if (wound === 0) node[key] = hostileValues[next(hostileValues.length)];
    else if (wound === 1 && !Array.isArray(node)) Reflect.deleteProperty(node, key);
    else Object.defineProperty(node, hostileKeys[next(hostileKeys.length)] ?? '', { value: { polluted: true }, enumerable: true, configurable: true, writable: true });
    return JSON.stringify(root);
  }
}
