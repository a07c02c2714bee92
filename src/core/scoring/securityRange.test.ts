import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, smallSecurityEdition as small, without } from '../../../tests/builders/index.ts';
import { fraction } from '../shared/index.ts';
import { prepareSecurityModel } from './securityModel.ts';
import { securityRange } from './securityRange.ts';

const connected = firmWith(small, 'NET', 'CLOUD');

describe('the guaranteed range', () => {
  it('[S28] nothing answered leaves everything possible', () => {
    expect(securityRange(connected, new Map())).toEqual({
      min: { score: fraction(0), band: 'D' },
      max: { score: fraction(100), band: 'A' },
    });
  });

  it('[S28] counts open questions once as N and once as Y, key items with their caps', () => {
    const answers = without(everyQuestion(small, 'Y', { 'A-1': 'P' }), 'B-1');

    // A: 5 of 8; B: 2 or 6 of 6. A-1 partly met caps at B, B-1 as N at D.
    expect(securityRange(connected, answers)).toEqual({
      min: { score: fraction(305, 6), band: 'D' },
      max: { score: fraction(155, 2), band: 'B' },
    });
  });

  it('[S28] everything answered leaves one score', () => {
    const range = securityRange(connected, everyQuestion(small, 'P'));

    expect(range?.min).toEqual({ score: fraction(50), band: 'D' });
    expect(range?.max).toEqual(range?.min);
  });

  it('[S28] there is none where nothing applies', () => {
    expect(securityRange(prepareSecurityModel(small, new Map()), new Map())).toBeNull();
  });
});
