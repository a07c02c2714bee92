import { describe, expect, it } from 'vitest';
import { infosec } from '../../../tests/builders/index.ts';
import { checkSecurityResponse, evidencedQuestionsOf, preCheckOf, securityAnswersOf, securityFlagsOf } from './securityResponse.ts';

describe('a response that may be opened', () => {
  it('[F2] the one of the contract', () => {
    const response = { flags: { P_ICS: true, P_CONN: true }, answers: { 'IS01-1': { value: 'Y' } } };

    expect(checkSecurityResponse(infosec, response)).toBeNull();
  });

  it('[F2] one with everything that it can hold, and fields it does not know', () => {
    const response = {
      flags: { P_ICS: true, P_WIFI: false },
      answers: {
        'IS01-1': {
          value: 'P', evidence: '资产台账.xlsx', note: '', flagged: true, by: '张工', at: '2026-11-20T03:10:00Z',
          verified: { value: 'N', reason: '抽查不符' }, colour: 'red',
        },
        'IS09-1': { value: 'U' },
        'ISE-1': { value: 'Y', detail: 'grade2' },
        'ISE-2': { value: 'Y', detail: '2026-03-01' },
        'ISE-5': { value: 'N' },
      },
      preCheck: { F_SIZE: true },
      later: {},
    };

    expect(checkSecurityResponse(infosec, response)).toBeNull();
  });

  it('[F2] an empty one', () => {
    expect(checkSecurityResponse(infosec, {})).toBeNull();
  });
});

describe('a response that may not be opened', () => {
  it.each([
    ['a wrong answer', { answers: { 'IS01-1': { value: 'NA' } } }, 'answers.IS01-1.value', '"NA"'],
    ['a flag that is no yes or no', { flags: { P_ICS: 'yes' } }, 'flags.P_ICS', '"yes"'],
    ['a list', { answers: [] }, 'answers', '[…]'],
    ['a grade that is none', { answers: { 'ISE-1': { value: 'Y', detail: 'grade9' } } }, 'answers.ISE-1.detail', '"grade9"'],
    ['a day that is none', { answers: { 'ISE-2': { value: 'Y', detail: '2026-02-30' } } }, 'answers.ISE-2.detail', '"2026-02-30"'],
    ['a detail where none belongs', { answers: { 'IS01-1': { value: 'Y', detail: 'much' } } }, 'answers.IS01-1.detail', '"much"'],
  ])('[F2] %s', (_, response, path, found) => {
    expect(checkSecurityResponse(infosec, response)).toEqual({ type: 'wrongValue', path: `responses.infosec@0.1.0.${path}`, found });
  });

  it.each([
    ['question', { answers: { 'IS99-1': { value: 'Y' } } }, 'answers', 'IS99-1'],
    ['flag', { flags: { P_MOON: true } }, 'flags', 'P_MOON'],
    ['factor', { preCheck: { F_LUCK: true } }, 'preCheck', 'F_LUCK'],
  ])('[F2] an unknown %s', (_, response, field, id) => {
    expect(checkSecurityResponse(infosec, response)).toEqual({
      type: 'unknownId', edition: 'infosec@0.1.0', id, path: `responses.infosec@0.1.0.${field}.${id}`,
    });
  });
});

describe('what scoring takes from a response', () => {
  it('[S31] answers, flags, factors, and the questions whose evidence says anything', () => {
    const response = {
      flags: { P_ICS: true, P_WIFI: false },
      answers: { 'IS01-1': { value: 'Y', evidence: '台账' }, 'IS01-2': { value: 'P', evidence: '  ' }, 'IS01-3': { note: '待查' } },
      preCheck: { F_SIZE: false },
    } as const;

    expect([...securityAnswersOf(response)]).toEqual([['IS01-1', 'Y'], ['IS01-2', 'P']]);
    expect([...securityFlagsOf(response)]).toEqual([['P_ICS', true], ['P_WIFI', false]]);
    expect([...evidencedQuestionsOf(response)]).toEqual(['IS01-1']);
    expect([...preCheckOf(response)]).toEqual([['F_SIZE', false]]);
  });
});
