import { describe, expect, it } from 'vitest';
import { sizeClass, type SizeClass } from './sizeClass.ts';

describe('sizeClass', () => {
  it.each<[employees: number, revenue: number, expected: SizeClass]>([
    [1000, 40000, 'large'],
    [999, 40000, 'medium'],
    [1000, 39999, 'medium'],
    [300, 2000, 'medium'],
    [299, 2000, 'small'],
    [300, 1999, 'small'],
    [20, 300, 'small'],
    [19, 300, 'micro'],
    [20, 299, 'micro'],
    [5000, 100, 'micro'],
  ])('[C2] %d people and %d 万元 are %s', (employees, revenue, expected) => {
    expect(sizeClass(employees, revenue)).toBe(expected);
  });
});
