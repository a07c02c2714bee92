import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';

const percent = { minimum: 0, maximum: 100, isWhole: false };
const change = { minimum: -100, maximum: 1000, isWhole: false };
const count = { minimum: 0, maximum: 4, isWhole: true };

describe('a number as it is typed', () => {
  it.each([
    ['72', 72],
    [' 72.5 ', 72.5],
    ['７２．５％', 72.5],
    ['72%', 72],
    ['0', 0],
    ['100', 100],
    ['.5', 0.5],
    ['72.', 72],
  ])('%s is read', (typed, value) => {
    expect(readNumber(typed, percent)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['－5', -5],
    ['−5', -5],
    ['1,000', 1000],
  ])('a change against before may be below 0 or above 100: %s', (typed, value) => {
    expect(readNumber(typed, change)).toEqual({ kind: 'number', value });
  });

  it('nothing typed is unknown, not 0', () => {
    expect(readNumber('  ', percent)).toEqual({ kind: 'empty' });
  });

  it('minus nothing is 0', () => {
    expect(readNumber('-0', percent)).toEqual({ kind: 'number', value: 0 });
  });

  it.each([
    ['约70', 'notNumber'],
    ['1e2', 'notNumber'],
    ['--5', 'notNumber'],
    ['NaN', 'notNumber'],
    ['Infinity', 'notNumber'],
    ['49.9999999', 'tooFine'],
    ['100.01', 'outOfBounds'],
    ['-1', 'outOfBounds'],
    ['99999999999999999999', 'outOfBounds'],
  ])('[L1] %s is refused: %s', (typed, problem) => {
    expect(readNumber(typed, percent)).toEqual({ kind: 'wrong', problem });
  });

  it('[L1] what is counted is whole', () => {
    expect(readNumber('2.5', count)).toEqual({ kind: 'wrong', problem: 'notWhole' });
    expect(readNumber('2.0', count)).toEqual({ kind: 'number', value: 2 });
    expect(readNumber('5', count)).toEqual({ kind: 'wrong', problem: 'outOfBounds' });
  });
});
