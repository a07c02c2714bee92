import { expect, it } from 'vitest';
import { spreadLabels, type LabelBox } from './spreadLabels.ts';

it('labels that do not touch stay where they are', () => {
  expect(spreadLabels([label(0, -50), label(0, -40), label(30, -41), label(0, 40)])).toEqual([-50, -40, -41, 40]);
});

it('labels of the upper half make room upwards, those of the lower half downwards', () => {
  expect(spreadLabels([label(0, -43), label(4, -40)])).toEqual([-48, -40]);
  expect(spreadLabels([label(0, 40), label(4, 42)])).toEqual([40, 48]);
});

it('a label that was pushed pushes the next one', () => {
  expect(spreadLabels([label(0, 40), label(4, 44), label(8, 46)])).toEqual([40, 48, 56]);
});

function label(left: number, top: number): LabelBox {
  return { left, top, width: 20, height: 8 };
}
