import { describe, expect, it } from 'vitest';
import { firmWith, infosec } from '../../../tests/builders/index.ts';
import { fraction } from '../../core/shared/index.ts';
import { bandRangeText, percentText, scoreRangeText } from './numberTexts.ts';

const model = firmWith(infosec);

describe('numbers on the security pages', () => {
  it('[S8] a score never reads as having reached a band that it missed', () => {
    expect(scoreRangeText(model, fraction(74_96, 100), fraction(74_96, 100))).toBe('74.96');
    expect(scoreRangeText(model, fraction(75), fraction(75))).toBe('75.0');
  });

  it('[S28] a range names both ends, the worst first, or one where they agree', () => {
    expect(scoreRangeText(model, fraction(0), fraction(100))).toBe('0.0 – 100.0');
    expect(bandRangeText('D', 'A')).toBe('D – A');
    expect(bandRangeText('D', 'D')).toBe('D');
  });

  it('[S1] a share is rounded half up once, and none is a dash', () => {
    expect(percentText(fraction(10, 13))).toBe('76.9%');
    expect(percentText(fraction(1))).toBe('100.0%');
    expect(percentText(null)).toBe('—');
  });
});
