import { describe, expect, it } from 'vitest';
import type { LadderCriterion } from '../edition/index.ts';
import { fraction } from '../shared/index.ts';
import { judgeCriterion, type MetricValue } from './index.ts';

const backing = { basis: 'rule' as const, sources: [{ id: 'S04' }], confidence: 'medium' as const };
const needsFifty: LadderCriterion = { id: 'X-1', use: 'mandatory', test: { op: 'ge', metric: 'fac.share', value: 50 }, ...backing };
const needsTrue: LadderCriterion = { id: 'X-2', use: 'mandatory', test: { op: 'true', metric: 'fac.flag' }, ...backing };
const onlyIfMachine: LadderCriterion = { ...needsTrue, appliesIf: { metric: 'fac.machine', equals: true } };
const asPublished = { thresholds: new Map<string, number>(), setAsidePolicy: false };

function flag(value: boolean): MetricValue {
  return { kind: 'flag', value, origin: 'fact' };
}

function judge(criterion: LadderCriterion, known: Readonly<Record<string, MetricValue>>, judging = asPublished) {
  return judgeCriterion(criterion, (id) => known[id] ?? { kind: 'unknown' }, judging);
}

describe('a yes-or-no criterion', () => {
  it.each([
    [flag(true), 'met'],
    [flag(false), 'unmet'],
    [{ kind: 'unknown' } as const, 'unknown'],
  ])('[L2] %j is %s', (value, result) => {
    expect(judge(needsTrue, { 'fac.flag': value }).result).toBe(result);
  });
});

describe('a criterion with a number', () => {
  it.each([
    [fraction(50), 'met'],
    [fraction(4999, 100), 'unmet'],
    [fraction(5001, 100), 'met'],
  ])('[L3] %j is %s, compared exactly', (value, result) => {
    expect(judge(needsFifty, { 'fac.share': { kind: 'number', value, origin: 'fact' } }).result).toBe(result);
  });

  it('[L5] tells the share of the threshold that is missing', () => {
    const outcome = judge(needsFifty, { 'fac.share': { kind: 'number', value: fraction(40), origin: 'fact' } });

    expect(outcome.relativeGap).toEqual(fraction(1, 5));
  });

  it('[L6] is judged on a changed threshold', () => {
    const judging = { thresholds: new Map([['X-1', 40]]), setAsidePolicy: false };

    const outcome = judge(needsFifty, { 'fac.share': { kind: 'number', value: fraction(40), origin: 'fact' } }, judging);

    expect(outcome).toMatchObject({ result: 'met', threshold: 40 });
  });

  it.each([
    [50, 60, 'met', 'scored'],
    [40, 49, 'unmet', 'scored'],
    [40, 60, 'unknown', 'unknown'],
  ])('[L9] a range %d…%d is %s, from %s', (low, high, result, origin) => {
    const outcome = judge(needsFifty, { 'fac.share': { kind: 'range', low: fraction(low), high: fraction(high), declared: null } });

    expect(outcome).toMatchObject({ result, origin });
  });

  it('[L9] a declared value decides where the range does not', () => {
    const outcome = judge(needsFifty, {
      'fac.share': { kind: 'range', low: fraction(40), high: fraction(60), declared: fraction(55) },
    });

    expect(outcome).toMatchObject({ result: 'met', origin: 'declared' });
  });

  it('[L9] a declared value never overrules a range that decides', () => {
    const outcome = judge(needsFifty, {
      'fac.share': { kind: 'range', low: fraction(30), high: fraction(45), declared: fraction(55) },
    });

    expect(outcome).toMatchObject({ result: 'unmet', origin: 'scored' });
  });
});

describe('a criterion that applies only to some', () => {
  it.each([
    [{ 'fac.machine': flag(false) }, 'na'],
    [{ 'fac.machine': flag(true) }, 'unknown'],
    [{ 'fac.machine': flag(true), 'fac.flag': flag(true) }, 'met'],
    [{ 'fac.machine': flag(true), 'fac.flag': flag(false) }, 'unmet'],
    [{}, 'unknown'],
    [{ 'fac.flag': flag(true) }, 'unknown'],
  ])('[L2] with %j it is %s', (known, result) => {
    expect(judge(onlyIfMachine, known).result).toBe(result);
  });
});

describe('a criterion of basis policy', () => {
  it('[L7] does not apply while policy is set aside', () => {
    const outcome = judge({ ...needsTrue, basis: 'policy' }, { 'fac.flag': flag(false) }, { ...asPublished, setAsidePolicy: true });

    expect(outcome.result).toBe('na');
  });

  it('[L7] a published criterion stays while policy is set aside', () => {
    expect(judge(needsTrue, { 'fac.flag': flag(false) }, { ...asPublished, setAsidePolicy: true }).result).toBe('unmet');
  });
});
