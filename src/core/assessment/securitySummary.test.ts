import { describe, expect, it } from 'vitest';
import { everyQuestion, infosec, readJson } from '../../../tests/builders/index.ts';
import type { SecurityAnswer } from '../answers/index.ts';
import { securityCaseSchema } from '../scoring/index.ts';
import type { SecurityResponse } from './securityResponse.ts';
import { summariseSecurity } from './securitySummary.ts';

const firstExample = securityCaseSchema.parse(readJson('questionnaires/infosec/0.1.0/cases/example-v1.json'));
const answersOfExample = everyQuestion(infosec, firstExample.everyAnswer, firstExample.answers);

describe('the infosec part of zhiti score', () => {
  it('[S22] has the shape of the contract', () => {
    const summary = summariseSecurity(infosec, responseOf(answersOfExample));

    expect(summary).toMatchObject({
      edition: 'infosec@0.1.0', complete: true, exact: '30967/390', score: 79.4, rawBand: 'B', band: 'B', cap: 'A',
      triggered: [], partlyMet: [], items: { met: 7, partial: 21, unmet: 0, notApplicable: 5 },
    });
  });

  it('[S27] tells more where it is useful', () => {
    const summary = summariseSecurity(infosec, responseOf(answersOfExample, ['IS01-1', 'IS07-1', 'IS01-3']));

    expect(summary).toMatchObject({
      outcome: 'complete', capRules: [], itemConformityPercent: 25, answered: 76, applicable: 76, missing: [],
      counts: { Y: 48, P: 21, N: 6, U: 1, open: 0, notApplicable: 7 },
      openFlags: ['P_EXPSVC', 'P_CLOUD_OWN', 'P_CLOUD_APP', 'P_DEV', 'P_DATA', 'P_XBORDER'],
      unknown: ['IS20-2'], unknownPercent: 1.4, lowConfidence: false,
      evidence: { met: 48, evidenced: 2, percent: 4.2 },
      range: { min: 79.4, max: 79.4, worstBand: 'B', bestBand: 'B' },
    });
    expect(summary.sections['B5']).toEqual({ weight: 5, exact: '1/6', percent: 16.7 });
    expect(summary.itemStatuses['20']).toBe('partial');
  });

  it('[S23] an incomplete response has no score and no band, but a range and what is missing', () => {
    const answers = new Map([...answersOfExample].filter(([id]) => id !== 'IS33-2'));

    const summary = summariseSecurity(infosec, responseOf(answers));

    expect(summary).toMatchObject({
      outcome: 'incomplete', complete: false, exact: null, score: null, rawBand: null, band: null, cap: null, missing: ['IS33-2'],
      range: { min: 77.4, max: 79.4, worstBand: 'B', bestBand: 'B' },
      items: { met: 7, partial: 20, unmet: 0, notApplicable: 5, open: 1 },
      itemConformityPercent: null,
    });
  });

  it('[S20] a firm without control systems is told that nothing applies', () => {
    const summary = summariseSecurity(infosec, { flags: { P_ICS: false }, answers: {} });

    expect(summary).toMatchObject({ outcome: 'notApplicable', complete: false, score: null, band: null, applicable: 0, range: null });
  });
});

function responseOf(answers: ReadonlyMap<string, SecurityAnswer>, evidenced: readonly string[] = []): SecurityResponse {
  const entries = [...answers].map(([id, value]) => [id, evidenced.includes(id) ? { value, evidence: '见附件' } : { value }] as const);
  return { flags: Object.fromEntries(firstExample.flags.map((flag) => [flag, true])), answers: Object.fromEntries(entries) };
}
