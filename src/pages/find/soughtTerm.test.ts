import { describe, expect, it } from 'vitest';
import { holdsTerm, looseTerm, splitTerms } from './soughtTerm.ts';

describe('the terms of what was typed', () => {
  it('are parted by white space of any width, each once, in small half-width letters', () => {
    expect(splitTerms('　ＭＥＳ 系统\tmes  ')).toEqual(['mes', '系统']);
    expect(splitTerms(' ')).toEqual([]);
  });
});

describe('a term taken loosely', () => {
  it.each([
    ['设备联网', '联网的设备', true],
    ['设备联网', '设备与网络', false],
    ['数据采集率', '采集率和数据', true],
    ['数据采集率', '采集数据', false],
    ['mes对接', '对接 mes 与 erp', true],
    ['mes对接', '对接 erp', false],
    ['网mes', 'mes 联网', true],
  ])('%s in %s: %s', (term, text, isHeld) => {
    expect(holdsTerm(text, looseTerm(term))).toBe(isHeld);
  });

  it('is the term itself where it has no pieces', () => {
    expect(looseTerm('联网').pieces).toBe(null);
    expect(looseTerm('network').pieces).toBe(null);
  });
});
