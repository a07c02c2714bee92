import { expect, it } from 'vitest';
import { readCells } from './readCells.ts';

it('[D6] reads a cell a line, with the separators that people use', () => {
  expect(readCells('500103,36,large,42\n500104，39，small，7\r\n\n500157\t27\tmicro\t120\n')).toEqual({
    cells: { '500103|36|large': 42, '500104|39|small': 7, '500157|27|micro': 120 },
  });
});

it('[D6] names the line that it cannot read', () => {
  expect(readCells('500103,36,large,42\n渝中区,36,large,9')).toEqual({ line: 2, text: '渝中区,36,large,9' });
});
