import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';
import { contentHash } from './contentHash.ts';

describe('canonicalJson', () => {
  it('[E3] sorts keys, drops white space and writes numbers in one form', () => {
    const value = JSON.parse('{ "b": [1.0, 1e2, -0, 0.10], "a": { "z": null, "中": true, "é": "\\u000f\\/" } }') as unknown;

    expect(canonicalJson(value)).toBe('{"a":{"z":null,"é":"\\u000f/","中":true},"b":[1,100,0,0.1]}');
  });

  it('[E3] sorts by UTF-16 code units, as RFC 8785 asks', () => {
    expect(canonicalJson({ '\uffef': 1, '\u{1f600}': 2, '10': 3, '2': 4 })).toBe('{"10":3,"2":4,"\u{1f600}":2,"\uffef":1}');
  });

  it('[E3] refuses what has no JSON form', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});

describe('contentHash', () => {
  it('[E3] is SHA-256 over the canonical text in UTF-8', () => {
    // printf '%s' '{}' | sha256sum; printf '%s' '{"要求":"成文"}' | sha256sum
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(contentHash({ 要求: '成文' })).toBe('75b528e5dc0c3ff0c570f10cb722c8a6a20e15fee71fce441a13c24661fef462');
  });

  it('[E3] does not depend on the order of keys, but on every value', () => {
    expect(contentHash({ a: 1, b: [2, 3] })).toBe(contentHash({ b: [2, 3], a: 1 }));
    expect(contentHash({ a: 1, b: [2, 3] })).not.toBe(contentHash({ a: 1, b: [3, 2] }));
  });
});
