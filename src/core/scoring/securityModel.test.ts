import { describe, expect, it } from 'vitest';
import { firmWith, infosec, profile, smallSecurityEdition as small } from '../../../tests/builders/index.ts';
import { prepareSecurityModel } from './securityModel.ts';

describe('what applies', () => {
  it('[S20] only questions whose flags are all yes apply', () => {
    const model = firmWith(small, 'CLOUD');

    expect(model.sections).toEqual([
      { id: 'A', part: 'all', weight: 60, possible: 6, questions: [{ id: 'A-1', weight: 3, horizon: 'within30Days' }] },
      { id: 'B', part: 'all', weight: 40, possible: 4, questions: [{ id: 'B-1', weight: 2, horizon: 'within6Months' }] },
    ]);
    expect(model).toMatchObject({ applies: true, sectionWeight: 100, notApplicable: 2, unscored: ['C-1', 'E-1'] });
  });

  it('[S20] a section without applicable scored questions drops out', () => {
    const model = firmWith(small);

    expect(model.sections.map(({ id }) => id)).toEqual(['A']);
    expect(model.sectionWeight).toBe(60);
    expect(model.keyItems).toEqual([{ id: 'A-1', strict: false }]);
  });

  it('[S20] without the gate flag nothing applies, whatever the other flags say', () => {
    const flags = new Map([...profile(small, 'NET', 'CLOUD'), ['GATE', false] as const]);

    const model = prepareSecurityModel(small, flags);

    expect(model).toMatchObject({ applies: false, sections: [], sectionWeight: 0, notApplicable: 4, unscored: [], keyItems: [] });
  });

  it('[S20] a flag without an answer counts as no and is listed', () => {
    const model = prepareSecurityModel(small, new Map([['GATE', true], ['NET', true]]));

    expect(model.openFlags).toEqual(['CLOUD']);
    expect(model.sections.map(({ id }) => id)).toEqual(['A']);
  });
});

describe('the published edition', () => {
  it('[S20] a firm with every flag is asked all 83 scored and 14 other questions, facts included', () => {
    const every = infosec.questionnaire.flags.map(({ id }) => id);

    const model = firmWith(infosec, ...every);

    expect(model.sections.flatMap(({ questions }) => questions)).toHaveLength(83);
    expect(model.unscored).toHaveLength(20);
    expect(model).toMatchObject({ notApplicable: 0, sectionWeight: 100 });
    expect(model.keyItems).toHaveLength(13);
  });

  it('[S20] the smallest profile is asked 52 scored questions and leaves cloud and application security out', () => {
    const model = firmWith(infosec);

    expect(model.sections.flatMap(({ questions }) => questions)).toHaveLength(52);
    expect(model.sections.map(({ id }) => id)).toEqual(['A1', 'A2', 'A4', 'B1', 'B2', 'B5', 'C1', 'C3', 'C4', 'C5', 'D1']);
    expect(model.sectionWeight).toBe(87);
  });
});
