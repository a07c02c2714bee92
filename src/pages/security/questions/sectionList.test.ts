import { describe, expect, it } from 'vitest';
import { firmWith, infosec, smallSecurityEdition as small } from '../../../../tests/builders/index.ts';
import { prepareSecurityModel } from '../../../core/scoring/index.ts';
import { sectionList } from './sectionList.ts';

describe('the list of sections', () => {
  it('[S20] shows what applies and keeps beside it what does not', () => {
    const sections = sectionList(small, firmWith(small));

    // Without NET and CLOUD nothing of section B applies, and A-2 does not.
    expect(sections.map(({ id }) => id)).toEqual(['A', 'C', 'E']);
    expect(sections[0]?.questions.map(({ id }) => id)).toEqual(['A-1']);
    expect(sections[0]?.notApplicable.map(({ id }) => id)).toEqual(['A-2']);
  });

  it('[S23] counts the scored questions of a weighed section and all of any other', () => {
    const sections = sectionList(small, firmWith(small, 'NET', 'CLOUD'));

    expect(sections.map((section) => [section.id, section.weight, section.counted.length])).toEqual([
      ['A', 60, 2],
      ['B', 40, 2],
      ['C', 0, 1],
      ['E', 0, 1],
    ]);
  });

  it('[S20] is empty while the questionnaire does not apply', () => {
    expect(sectionList(small, prepareSecurityModel(small, new Map()))).toEqual([]);
  });

  it('[S20] the published edition asks the profile of case V1 76 scored questions', () => {
    const flags = ['P_CONN', 'P_WIFI', 'P_REMOTE', 'P_KEYDEV', 'P_SUPPLIER', 'P_CRYPTO', 'P_CLOUD_DEV', 'P_APP', 'P_IMPORTANT', 'P_NEW'];
    const sections = sectionList(infosec, firmWith(infosec, ...flags));

    expect(sections.filter(({ weight }) => weight > 0).reduce((sum, { counted }) => sum + counted.length, 0)).toBe(76);
    expect(sections).toHaveLength(17);
  });
});
