import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTree } from './architecture/readTree.ts';
import { readJson } from './builders/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const areas = readdirSync(`${root}/src/i18n/locales/zh-CN`);

/** `start.title` and its words, for every word of an area. */
function wordsOf(language: string, area: string): ReadonlyMap<string, string> {
  return new Map(flatten(readJson(`src/i18n/locales/${language}/${area}`), ''));
}

function flatten(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`)); // words nest in objects only
}

/** What a word is filled with: `{{name}}`. */
function gapsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort();
}

describe('the words of the interface', () => {
  it.each(areas)('stand in both languages with the same gaps: %s', (area) => {
    const chinese = wordsOf('zh-CN', area);
    const english = wordsOf('en', area);

    const plural = /_(one|other)$/u;
    const names = (words: ReadonlyMap<string, string>) => [...new Set([...words.keys()].map((key) => key.replace(plural, '')))].sort();

    expect(names(english)).toEqual(names(chinese));
    const differing = [...chinese].filter(([key, text]) => {
      const other = english.get(key) ?? english.get(`${key}_other`) ?? '';
      return gapsOf(text).join() !== gapsOf(other).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are there for every key that the code names', () => {
    const known = new Set(areas.flatMap((area) => [...wordsOf('zh-CN', area).keys()]));
    const missing: string[] = [];
    for (const [path, text] of readTree(root)) {
      if (!/^src\/(app|pages)\/.*\.tsx?$/u.test(path) || path.includes('.test.')) continue;
      for (const match of text.matchAll(/(?<![\w.])t\('([\w.]+)'/gu)) {
        const key = match[1] ?? '';
        if (!known.has(key) && !known.has(`${key}_other`)) missing.push(`${path}: ${key}`);
      }
    }

    expect(missing).toEqual([]);
  });
});
