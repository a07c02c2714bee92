import { describe, expect, it } from 'vitest';
import { breakLines } from './breakLines.ts';

/** Ideographs and full-width forms are 2 wide, everything else 1. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
const broken = (text: string, width: number) => breakLines(text, width, widthOf);

describe('breakLines', () => {
  it('Chinese breaks between any two ideographs', () => {
    expect(broken('智能制造能力成熟等级', 8)).toEqual(['智能制造', '能力成熟', '等级']);
  });

  it('closing punctuation never begins a line', () => {
    expect(broken('一二三四。五六七八', 8)).toEqual(['一二三', '四。五六', '七八']);
    expect(broken('一二三四”，五六七', 8)).toEqual(['一二三', '四”，五', '六七']);
  });

  it('opening punctuation never ends a line', () => {
    expect(broken('一二三（四五六七）', 8)).toEqual(['一二三', '（四五六', '七）']);
  });

  it('a Latin word or number stays whole', () => {
    expect(broken('采用 OPC UA 与 MES 集成 2026', 12)).toEqual(['采用 OPC UA', '与 MES 集成', '2026']);
  });

  it('English breaks at spaces and after hyphens, but not inside ids', () => {
    expect(broken('a self-assessment of P1-L1-a', 10)).toEqual(['a self-', 'assessment', 'of P1-L1-a']);
  });

  it('a word wider than a line is cut', () => {
    expect(broken('见 abcdefghijklmnop', 8)).toEqual(['见', 'abcdefgh', 'ijklmnop']);
  });

  it('line ends in the text stay, empty lines as well', () => {
    expect(broken('一\n\n二', 8)).toEqual(['一', '', '二']);
  });

  it('a single ideograph at the end takes a companion', () => {
    expect(broken('一二三四五六七八九。', 16)).toEqual(['一二三四五六七', '八九。']);
  });

  it('every character of the text is kept', () => {
    const text = '“关键设备（共 12 台）”已联网：OEE≥85%，见《报告》——第3页。'.repeat(5);

    expect(broken(text, 14).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...broken(text, 14).map(widthOf))).toBeLessThanOrEqual(14);
  });
});
