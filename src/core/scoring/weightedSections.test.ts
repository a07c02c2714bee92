import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, infosec, smallSecurityEdition as small, without } from '../../../tests/builders/index.ts';
import { fraction } from '../shared/index.ts';
import { prepareSecurityModel } from './securityModel.ts';
import { scoreSecurity } from './weightedSections.ts';

const connected = firmWith(small, 'NET', 'CLOUD');

describe('the score', () => {
  it('[S21] Y counts two halves, P one, N and U none', () => {
    const answers = everyQuestion(small, 'Y', { 'A-1': 'P', 'A-2': 'U', 'B-1': 'N' });

    const { sections } = scoreSecurity(connected, answers);

    expect(sections).toEqual([
      { id: 'A', part: 'all', weight: 60, possible: 8, status: 'scored', earned: 3, rate: fraction(3, 8) },
      { id: 'B', part: 'all', weight: 40, possible: 6, status: 'scored', earned: 2, rate: fraction(1, 3) },
    ]);
  });

  it('[S22] is 100 times the weighted mean of the section rates', () => {
    const answers = everyQuestion(small, 'Y', { 'A-1': 'P', 'A-2': 'U', 'B-1': 'N' });

    const { outcome } = scoreSecurity(connected, answers);

    expect(outcome).toMatchObject({ status: 'complete', score: fraction(215, 6) }); // 60 · 3/8 + 40 · 1/3
  });

  it('[S22] the weight of a section that does not apply spreads in proportion', () => {
    const answers = everyQuestion(small, 'Y', { 'A-2': 'N' });

    const { outcome } = scoreSecurity(firmWith(small, 'NET'), answers);

    expect(outcome).toMatchObject({ score: fraction(75) });
  });

  it('[S21] optional questions and facts change nothing but themselves', () => {
    const bare = everyQuestion(small, 'P');
    const talkative = everyQuestion(small, 'P', { 'C-1': 'N', 'E-1': 'U' });

    expect(scoreSecurity(connected, talkative)).toEqual(scoreSecurity(connected, bare));
  });

  it('[S20] answers to questions that do not apply are ignored', () => {
    const answers = everyQuestion(small, 'Y', { 'B-1': 'N', 'B-2': 'U' });

    const result = scoreSecurity(firmWith(small, 'NET'), answers);

    expect(result).toMatchObject({ outcome: { score: fraction(100) }, answered: 2, applicable: 2, unknown: [] });
    expect(result.counts).toEqual({ Y: 2, P: 0, N: 0, U: 0, open: 0, notApplicable: 2 });
  });
});

describe('completeness', () => {
  it('[S23] one missing scored answer leaves neither score nor band, and names what is open', () => {
    const answers = without(everyQuestion(small, 'Y'), 'B-2');

    const { outcome, sections, counts } = scoreSecurity(connected, answers);

    expect(outcome).toEqual({ status: 'incomplete', unanswered: ['B-2'] });
    expect(sections.map(({ status }) => status)).toEqual(['scored', 'open']);
    expect(counts.open).toBe(1);
  });

  it('[S23] “don’t know” counts as answered', () => {
    const { outcome } = scoreSecurity(connected, everyQuestion(small, 'U'));

    expect(outcome).toMatchObject({ status: 'complete', score: fraction(0) });
  });

  it('[S23] a firm without control systems gets no score, whatever it answered', () => {
    const model = prepareSecurityModel(small, new Map([['GATE', false]]));

    const result = scoreSecurity(model, everyQuestion(small, 'Y'));

    expect(result).toMatchObject({ outcome: { status: 'notApplicable' }, range: null, itemConformityRate: null, applicable: 0 });
  });
});

describe('not knowing', () => {
  it('[S30] is told in questions and as a share of the applicable weight', () => {
    const result = scoreSecurity(connected, everyQuestion(small, 'Y', { 'A-2': 'U' }));

    expect(result).toMatchObject({ unknown: ['A-2'], unknownShare: fraction(1, 7), lowConfidence: false });
  });

  it('[S30] a fifth of the weight is allowed, more is of low confidence', () => {
    const wireless = firmWith(infosec, 'P_WIFI'); // weights 105
    const aFifth: Record<string, 'U'> = { 'IS01-1': 'U', 'IS03-1': 'U', 'IS08-1': 'U', 'IS12-1': 'U', 'IS14-1': 'U', 'IS22-1': 'U', 'IS25-1': 'U' };

    const allowed = scoreSecurity(wireless, everyQuestion(infosec, 'Y', aFifth));
    const tooMany = scoreSecurity(wireless, everyQuestion(infosec, 'Y', { ...aFifth, 'IS13-3': 'U' }));

    expect(allowed).toMatchObject({ unknownShare: fraction(1, 5), lowConfidence: false });
    expect(tooMany).toMatchObject({ unknownShare: fraction(22, 105), lowConfidence: true });
  });
});
