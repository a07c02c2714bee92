import { describe, expect, it } from 'vitest';
import { ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import { editableThresholds, thresholdChanges } from './index.ts';

describe('numbers that may be changed', () => {
  it('[L6] are those of basis policy, groups among them', () => {
    const keys = editableThresholds(ladder2023).map(({ key }) => key);

    expect(keys).toEqual([
      'SF23-L-process', 'SF23-L-plan', 'SF23-L-ops', 'SF23-L-wh', 'SF23-L-qc', 'SF23-L-eq', 'SF23-L-sc', 'SF23-links',
      'FF23-A1', 'FF23-A', 'FF23-B4', 'FF23-G',
    ]);
  });

  it('[L6] carry their own number and how far it may go', () => {
    const thresholds = new Map(editableThresholds(ladder2024).map((threshold) => [threshold.key, threshold]));

    expect(thresholds.get('FF24-C8')).toEqual({ key: 'FF24-C8', standard: 2.8, maximum: 5, isCount: false });
    expect(thresholds.get('SF24-links')).toEqual({ key: 'SF24-links', standard: 5, maximum: 7, isCount: true });
    expect(thresholds.get('FF24-B2')).toEqual({ key: 'FF24-B2', standard: 10, maximum: 100_000, isCount: true });
  });

  it.each([
    [{ 'SF24-links': 7 }, [{ key: 'SF24-links', standard: 5, value: 7 }], []],
    [{ 'SF24-links': 8 }, [], ['SF24-links']],
    [{ 'SF24-links': 4.5 }, [], ['SF24-links']],
    [{ 'FF24-C8': 5.1 }, [], ['FF24-C8']],
    [{ 'FF24-C8': 2.8 }, [], []],
    [{ 'SF24-02': 10 }, [], ['SF24-02']],
    [{ 'SF23-links': 3, toString: 1 }, [], []],
  ])('[L6] of %j the changes %j are taken and %j ignored', (thresholds, changed, ignored) => {
    expect(thresholdChanges(ladder2024, thresholds as Record<string, number>)).toEqual({ changed, ignored });
  });
});
