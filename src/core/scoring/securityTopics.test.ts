import { describe, expect, it } from 'vitest';
import { everyQuestion, firmWith, infosec, smallSecurityEdition as small, without } from '../../../tests/builders/index.ts';
import { prepareSecurityModel } from './securityModel.ts';
import { securityTopics } from './securityTopics.ts';

const connected = firmWith(small, 'NET', 'CLOUD');

describe('the map of process areas', () => {
  it('[S33] gathers the answers that touch each area', () => {
    const answers = everyQuestion(small, 'Y', { 'A-2': 'P', 'B-1': 'U', 'C-1': 'N' });

    expect(securityTopics(connected, answers)).toEqual([
      { id: 'PA1', domain: 'first', group: 'only', status: 'partial', met: 1, partial: 1, unmet: 0, open: 0 },
      { id: 'PA2', domain: 'first', group: 'only', status: 'partial', met: 1, partial: 1, unmet: 1, open: 0 },
      { id: 'PA3', domain: 'first', group: 'only', status: 'unmet', met: 0, partial: 0, unmet: 1, open: 0 },
    ]);
  });

  it('[S33] an area is open while a scored question is, or when nothing in it is answered', () => {
    const answers = without(everyQuestion(small, 'Y'), 'A-2');

    expect(securityTopics(connected, answers).map(({ status }) => status)).toEqual(['open', 'open', 'open']);
  });

  it('[S33] an area that no applicable question touches is not applicable', () => {
    const model = prepareSecurityModel(small, new Map([['GATE', false]]));

    expect(securityTopics(model, new Map()).map(({ status }) => status)).toEqual(['notApplicable', 'notApplicable', 'notApplicable']);
  });

  it('[S33] the published edition touches all 40 areas, some by supplements alone', () => {
    const every = infosec.questionnaire.flags.map(({ id }) => id);

    const topics = securityTopics(firmWith(infosec, ...every), everyQuestion(infosec, 'Y'));

    expect(topics).toHaveLength(40);
    expect(topics.filter(({ status }) => status === 'open').map(({ id }) => id)).toEqual(['PA02', 'PA20', 'PA24', 'PA26', 'PA27', 'PA28']);
    expect(topics.filter(({ status }) => status === 'met')).toHaveLength(34);
  });
});
