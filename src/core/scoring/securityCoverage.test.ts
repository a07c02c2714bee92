import { expect, it } from 'vitest';
import { infosec } from '../../../tests/builders/index.ts';
import { answerOfCoverage } from './securityCoverage.ts';

const { coverage } = infosec.rubric;

it.each([
  [20, 20, 'Y'],
  [19, 20, 'Y'], // exactly 95 %
  [94, 99, 'P'],
  [10, 20, 'P'], // exactly 50 %
  [49, 99, 'N'],
  [0, 20, 'N'],
] as const)('[S35] %i of %i is %s', (covered, total, answer) => {
  expect(answerOfCoverage(coverage, covered, total)).toBe(answer);
});

it.each([[1, 0], [-1, 5], [6, 5], [1.5, 5]])('[S35] %d of %d is no coverage', (covered, total) => {
  expect(() => answerOfCoverage(coverage, covered, total)).toThrow(RangeError);
});
