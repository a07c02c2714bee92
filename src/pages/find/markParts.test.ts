import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptParts, markParts, type TextPart } from './markParts.ts';
import { exactTerm, holdsTerm, looseTerm, splitTerms, type SoughtTerm } from './soughtTerm.ts';
import { foldText } from './foldText.ts';

function shown(parts: readonly TextPart[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

function exactly(...terms: readonly string[]): readonly SoughtTerm[] {
  return terms.map(exactTerm);
}

describe('the marks', () => {
  it('stand on the text as it was written', () => {
    expect(shown(markParts('采用ＭＥＳ系统', exactly('mes')))).toBe('采用[ＭＥＳ]系统');
    expect(shown(markParts('占地 5 ㎡ 以上', exactly('m2')))).toBe('占地 5 [㎡] 以上');
  });

  it('join where terms overlap', () => {
    expect(shown(markParts('工业网络安全', exactly('工业网络', '网络安全')))).toBe('[工业网络安全]');
  });

  it('of a term taken loosely stand on its pairs', () => {
    expect(shown(markParts('联网的设备', [looseTerm('设备联网')]))).toBe('[联网]的[设备]');
  });

  it('are none where nothing is looked for', () => {
    expect(markParts('联网', [])).toEqual([{ text: '联网', marked: false }]);
    expect(markParts('', exactly('网'))).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('shows the neighbourhood of the first mark', () => {
    const parts = markParts('一二三四五六七八九十网十九八七六五四三二一', exactly('网'));

    expect(shown(excerptParts(parts, 3))).toBe('…八九十[网]十九八七六…');
  });

  it('of a short text is the text', () => {
    expect(shown(excerptParts(markParts('设备联网', exactly('联网')), 40))).toBe('设备[联网]');
  });
});

const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('设备联网ＭＥmeＳ㎡ﬁ 8')), maxLength: 14 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

describe('whatever is marked', () => {
  it('the parts joined are the text, and marked and plain parts take turns', () => {
    fc.assert(
      fc.property(someText, someText, fc.boolean(), (text, typed, loosely) => {
        const parts = markParts(text, splitTerms(typed).map(loosely ? looseTerm : exactTerm));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part, index) => index === 0 || part.marked !== parts[index - 1]?.marked)).toBe(true);
      }),
    );
  });

  it('a text has a mark exactly where it holds a term', () => {
    fc.assert(
      fc.property(someText, someText, fc.boolean(), (text, typed, loosely) => {
        const terms = splitTerms(typed).map(loosely ? looseTerm : exactTerm);
        const isHeld = terms.some((term) => holdsTerm(foldText(text), term));
        expect(markParts(text, terms).some(({ marked }) => marked)).toBe(isHeld);
      }),
    );
  });
});
