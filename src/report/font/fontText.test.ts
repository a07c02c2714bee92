import { describe, expect, it } from 'vitest';
import { codePoints, fontText, originalOf } from './fontText.ts';

/** A font with the ideographs 厂 and 炬, ASCII, Chinese quotes and every stand-in. */
const isCovered = (code: number) => code < 0x7f || (code >= 0xe000 && code < 0xf100) || '厂炬“”’'.includes(String.fromCharCode(code));

describe('fontText', () => {
  it('covered text stays as it is', () => {
    expect(written('A厂“炬”')).toEqual({ text: 'A厂“炬”', missing: [] });
  });

  it('a character beyond the Basic Multilingual Plane takes its stand-in, which stands for it again when copied', () => {
    const { text, missing } = written('厂𠮷𬉼');

    expect(text).toMatch(/^厂[\ue000-\ue0ff]{2}$/u);
    expect([...text].map(originalOf).join('')).toBe('厂𠮷𬉼');
    expect(missing).toEqual([]);
  });

  it('what the font lacks is marked and named, never dropped', () => {
    expect(written('厂龘厂🏭')).toEqual({ text: '厂〓厂〓', missing: ['龘', '🏭'] });
  });

  it('an emoji of several parts is one character', () => {
    expect(written('👨\u200d👩\u200d👧厂')).toEqual({ text: '〓厂', missing: ['👨\u200d👩\u200d👧'] });
  });

  it('a request for another shape of an ideograph cannot be met and is named', () => {
    expect(written('厂\u{e0100}')).toEqual({ text: '〓', missing: ['厂\u{e0100}'] });
  });

  it('a style selector after a covered character is no loss', () => {
    expect(written('A\ufe0f')).toEqual({ text: 'A', missing: [] });
  });

  it('a private character of the user is not taken for a stand-in', () => {
    expect(written('\ue001')).toEqual({ text: '〓', missing: ['\ue001'] });
  });

  it('half a character is named', () => {
    expect(written('厂\ud83c')).toEqual({ text: '厂〓', missing: ['\ud83c'] });
  });

  it('line ends stay', () => {
    expect(written('a\nb')).toEqual({ text: 'a\nb', missing: [] });
  });

  it('an apostrophe inside a Latin word is narrow, Chinese quotes stay wide', () => {
    const { text } = written('can’t “厂”');

    expect(text).not.toContain('’');
    expect(originalOf(text.charAt(3))).toBe('’');
    expect(text).toContain('“厂”');
  });

  it('in English all punctuation is narrow', () => {
    const { text } = written('“A”', true);

    expect(text).not.toContain('“');
    expect([...text].map(originalOf).join('')).toBe('“A”');
  });
});

it('codePoints names every part of a character', () => {
  expect(codePoints('🏭')).toBe('U+1F3ED');
  expect(codePoints('厂\u{e0100}')).toBe('U+5382 U+E0100');
});

function written(text: string, isEnglish = false) {
  const missing: string[] = [];
  return { text: fontText(text, isCovered, isEnglish, (character) => missing.push(character)), missing };
}
