import { expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';

it.each([
  ['ordinary text stays', '设备联网率 85%，MES v2.1', '设备联网率 85%，MES v2.1'],
  ['line ends of any system become one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['controls and tabs become spaces', 'a\tb\u0007c', 'a b c'],
  ['direction controls become spaces', '\u202aC:\\docs\u202e', ' C:\\docs '],
  ['no-break and typographic spaces become spaces', 'a\u00a0b\u2003c', 'a b c'],
  ['invisible characters go', '智\u200b梯\ufeff', '智梯'],
  ['the joiner of emoji stays', '👨\u200d👩', '👨\u200d👩'],
  ['radicals and compatibility ideographs copied from a PDF become ordinary ideographs', '⼈⼯ \uf9dc', '人工 隆'],
  ['letters coded in parts are put together', 'e\u0301', 'é'],
])('%s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});
