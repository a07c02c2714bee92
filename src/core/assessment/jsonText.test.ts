import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../tests/builders/index.ts';
import { findJsonFault } from './jsonFault.ts';
import { maximumDepth, readJsonText } from './jsonText.ts';

describe('readJsonText', () => {
  it('[F2] reads JSON, with or without a byte order mark', () => {
    expect(readJsonText('{"a":[1,"中"]}')).toEqual({ ok: true, value: { a: [1, '中'] } });
    expect(readJsonText('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['{"a":1,\n"b":x}', 2],
    ['{"a": [1, 2}', 1],
    ['{"a":"foo\n"}', 1],
    ['{\n"a":1\n}\n}', 4],
    ['{"a":1,}', 1],
    ['{"a":01}', 1],
    ['{"a":"\\x"}', 1],
    ['', 1],
    ['你好', 1],
    ['\n\n[1, 2', 3],
  ])('[F2] names the line at which %j stops being JSON', (text, line) => {
    expect(readJsonText(text)).toEqual({ ok: false, error: { type: 'notJson', line } });
  });

  it('[F2] a file that lacks its end is truncated, wherever it was cut', () => {
    const whole = '{ "a": [1.5e3, true, null, -2, "中\\u4e2d\\n"], "b": {} }';
    for (let length = 1; length < whole.length; length += 1) {
      const text = whole.slice(0, length);
      expect(readJsonText(text), text).toEqual({ ok: false, error: { type: 'truncated' } });
    }
  });

  it('[F2] allows nesting of 32 and not of 33', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

    expect(maximumDepth).toBe(32);
    expect(readJsonText(nested(32)).ok).toBe(true);
    expect(readJsonText(nested(33))).toEqual({ ok: false, error: { type: 'tooDeep', limit: 32 } });
  });

  it('[F2] refuses a million brackets at once, whole or cut off', () => {
    for (const text of ['['.repeat(1e6) + ']'.repeat(1e6), '{"a":'.repeat(1e6), `${']'.repeat(1e6)}${'['.repeat(1e6)}`]) {
      expect(['tooDeep', 'notJson']).toContain(errorType(text));
    }
  });

  it('[F2] does not count brackets inside strings', () => {
    expect(readJsonText(JSON.stringify(['\\"[[[['.repeat(100)])).ok).toBe(true);
  });

  it.each([
    ['{"__proto__":{"admin":true}}', '__proto__'],
    ['{"a":{"constructor":{"prototype":{"admin":true}}}}', 'a.constructor'],
    ['[{"b":[{"prototype":1}]}]', '0.b.0.prototype'],
    ['{"\\u005f_proto__":1}', '__proto__'],
  ])('[F2] refuses a key that could reach a prototype: %s', (text, path) => {
    expect(readJsonText(text)).toEqual({ ok: false, error: { type: 'forbiddenKey', path } });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('[F2] refuses such a key at any depth', () => {
    for (let depth = 0; depth < maximumDepth; depth += 1) {
      expect(errorType(`${'{"a":'.repeat(depth)}{"__proto__":1}${'}'.repeat(depth)}`)).toBe('forbiddenKey');
    }
  });

  it('[F2] keeps the path of a fault short', () => {
    const result = readJsonText(`{"${'长'.repeat(5000)}":{"__proto__":1}}`);

    expect(result).toEqual({ ok: false, error: { type: 'forbiddenKey', path: `${'长'.repeat(60)}….__proto__` } });
  });
});

describe('findJsonFault', () => {
  it('[F2] finds a fault exactly where JSON.parse refuses', () => {
    const token = fc.constantFrom(
      '{', '}', '[', ']', ',', ':', '"', '"a"', '"a":', '1', '-', '0', '.5', 'e9', 'true', 'nul', 'null', ' ', '\n', '\\', '\\u00', '中', '\u00a0',
    );
    const json = fc.json({ maxDepth: 3 });
    const damaged = fc.tuple(json, token, fc.nat(), fc.nat(3)).map(([text, inserted, place, removed]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + inserted + text.slice(at + removed);
    });
    fc.assert(
      fc.property(fc.oneof(json, damaged, fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(''))), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { ...seeded, numRuns: 5000 },
    );
  });

  it('[F2] takes a missing rest for the end and anything else for a line', () => {
    expect(findJsonFault('{"a":"\\u12')).toEqual({ at: 'end' });
    expect(findJsonFault('{"a":"\\u12x4"}')).toEqual({ at: 'line', line: 1 });
    expect(findJsonFault('{"a":tru')).toEqual({ at: 'end' });
    expect(findJsonFault('{"a":tru}')).toEqual({ at: 'line', line: 1 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function errorType(text: string): string | null {
  const result = readJsonText(text);
  return result.ok ? null : result.error.type;
}
