import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, infosec, smallSecurityEdition as small, without } from '../../../tests/builders/index.ts';
import { fraction } from '../shared/index.ts';
import { countItems, itemConformity, itemConformityRate } from './securityItems.ts';

const connected = firmWith(small, 'NET', 'CLOUD');

describe('items of the guide', () => {
  it.each([
    ['all Y', { 'A-1': 'Y', 'A-2': 'Y' }, 'met'],
    ['all N or U', { 'A-1': 'N', 'A-2': 'U' }, 'unmet'],
    ['all P', { 'A-1': 'P', 'A-2': 'P' }, 'partial'],
    ['Y and N', { 'A-1': 'Y', 'A-2': 'N' }, 'partial'],
    ['P and N', { 'A-1': 'P', 'A-2': 'N' }, 'partial'],
  ] as const)('[S27] %s', (_, but, status) => {
    const [first] = itemConformity(connected, everyQuestion(small, 'Y', but));

    expect(first).toEqual({ number: 1, section: 'A', status });
  });

  it('[S27] an item with an unanswered question is open', () => {
    const [first] = itemConformity(connected, without(everyQuestion(small, 'N'), 'A-2'));

    expect(first?.status).toBe('open');
  });

  it('[S27] an item none of whose questions apply is not applicable, one of optional questions is optional', () => {
    const items = itemConformity(firmWith(small, 'NET'), everyQuestion(small, 'Y', { 'C-1': 'N' }));

    expect(items.map(({ status }) => status)).toEqual(['met', 'notApplicable', 'optional']);
    expect(countItems(items)).toEqual({ met: 1, partial: 0, unmet: 0, notApplicable: 2, open: 0 });
  });

  it('[S27] the rate is the share of applicable items that are met', () => {
    const counts = countItems(itemConformity(connected, everyQuestion(small, 'Y', { 'B-2': 'P' })));

    expect(itemConformityRate(counts)).toEqual(fraction(1, 2));
  });

  it('[S27] there is no rate while an item is open', () => {
    const counts = countItems(itemConformity(connected, without(everyQuestion(small, 'Y'), 'B-2')));

    expect(itemConformityRate(counts)).toBeNull();
  });

  it('[S27] items 23 and 24 hold optional questions only', () => {
    const items = itemConformity(firmWith(infosec, 'P_CONN'), everyQuestion(infosec, 'Y'));

    expect(items.filter(({ status }) => status === 'optional').map(({ number }) => number)).toEqual([23, 24]);
  });
});
