import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, infosec, smallSecurityEdition as small } from '../../../tests/builders/index.ts';
import { fraction } from '../shared/index.ts';
import { findKeyItems, judgeBand, securityScoreText } from './securityBand.ts';

const model = firmWith(infosec, 'P_CONN', 'P_REMOTE', 'P_KEYDEV', 'P_DATA');
const nothingFound = { triggered: [], partlyMet: [] };

describe('bands', () => {
  it.each([
    ['90', fraction(90), 'A'],
    ['just below 90', fraction(89_999, 1000), 'B'],
    ['75', fraction(75), 'B'],
    ['just below 75', fraction(74_999, 1000), 'C'],
    ['60', fraction(60), 'C'],
    ['just below 60', fraction(59_999, 1000), 'D'],
    ['0', fraction(0), 'D'],
    ['100', fraction(100), 'A'],
  ])('[S24] %s', (_, score, band) => {
    expect(judgeBand(model, score, nothingFound)).toEqual({ raw: band, cap: 'A', capRules: [], band });
  });

  it('[S8] a score on display never reads as a bound that it missed', () => {
    expect(securityScoreText(model, fraction(8996, 100))).toBe('89.96');
    expect(securityScoreText(model, fraction(90))).toBe('90.0');
    expect(securityScoreText(model, fraction(30_967, 390))).toBe('79.4');
    expect(securityScoreText(model, fraction(100))).toBe('100.0');
  });
});

describe('key items', () => {
  it('[S25] an ordinary one triggers on N and U and is partly met on P', () => {
    const answers = everyQuestion(infosec, 'Y', { 'IS01-1': 'N', 'IS03-1': 'U', 'IS08-1': 'P' });

    expect(findKeyItems(model, answers)).toEqual({
      triggered: [
        { question: 'IS01-1', strict: false, answer: 'N', reason: 'unmet' },
        { question: 'IS03-1', strict: false, answer: 'U', reason: 'unknown' },
      ],
      partlyMet: ['IS08-1'],
    });
  });

  it('[S25] a strict one triggers on P too', () => {
    const answers = everyQuestion(infosec, 'Y', { 'IS06-1': 'P', 'IS14-1': 'P', 'IS21-1': 'P' });

    expect(findKeyItems(model, answers)).toEqual({
      triggered: [
        { question: 'IS06-1', strict: true, answer: 'P', reason: 'strictlyPartial' },
        { question: 'IS14-1', strict: true, answer: 'P', reason: 'strictlyPartial' },
        { question: 'IS21-1', strict: true, answer: 'P', reason: 'strictlyPartial' },
      ],
      partlyMet: [],
    });
  });

  it('[S25] one that does not apply or has no answer says nothing', () => {
    const { triggered, partlyMet } = findKeyItems(firmWith(small), new Map([['B-1', 'N']]));

    expect([...triggered, ...partlyMet]).toEqual([]);
  });
});

describe('caps', () => {
  it.each([
    ['nothing found', {}, 'A', []],
    ['one partly met', { 'IS01-1': 'P' }, 'B', ['partlyMet']],
    ['one trigger', { 'IS01-1': 'N' }, 'C', ['triggered']],
    ['two triggers and one partly met', { 'IS01-1': 'N', 'IS03-1': 'U', 'IS08-1': 'P' }, 'C', ['triggered']],
    ['three triggers', { 'IS01-1': 'N', 'IS03-1': 'U', 'IS08-1': 'N' }, 'D', ['threeTriggered']],
    ['one strict trigger', { 'IS14-1': 'P' }, 'D', ['strictTriggered']],
    ['a strict one among three', { 'IS14-1': 'N', 'IS03-1': 'U', 'IS08-1': 'N' }, 'D', ['strictTriggered', 'threeTriggered']],
  ] as const)('[S26] %s', (_, but, cap, capRules) => {
    const findings = findKeyItems(model, everyQuestion(infosec, 'Y', but));

    expect(judgeBand(model, fraction(95), findings)).toEqual({ raw: 'A', cap, capRules, band: cap });
  });

  it('[S26] a cap never lifts a band', () => {
    const findings = findKeyItems(model, everyQuestion(infosec, 'Y', { 'IS01-1': 'N' }));

    expect(judgeBand(model, fraction(40), findings)).toMatchObject({ raw: 'D', cap: 'C', band: 'D' });
  });
});
