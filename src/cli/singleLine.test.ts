import { describe, expect, it } from 'vitest';
import { singleLine } from './singleLine.ts';

describe('singleLine', () => {
  it('keeps text from outside on one line and away from the terminal', () => {
    expect(singleLine('a\r\nb\u001b[31mc\u2028d\u202ee\u0000f\u009bg')).toBe('a b [31mc d e f g');
    expect(singleLine('第 3 行：“内容” – ok 🙂')).toBe('第 3 行：“内容” – ok 🙂');
  });
});
