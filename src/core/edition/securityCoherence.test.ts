import { describe, expect, it } from 'vitest';
import { infosec, smallSecurityEdition as small } from '../../../tests/builders/index.ts';
import { findSecurityFaults } from './securityCoherence.ts';
import type { SecurityEdition, SecurityQuestion, SecurityQuestionnaire, SecurityRubric } from './securityEdition.ts';

describe('a coherent edition', () => {
  it('[E6] the published one has no fault', () => {
    expect(findSecurityFaults(infosec)).toEqual([]);
  });

  it('[E6] the small one has no fault', () => {
    expect(findSecurityFaults(small)).toEqual([]);
  });
});

describe('what is asked', () => {
  it('[E6] every id occurs once', () => {
    const { flags, questions } = small.questionnaire;

    const faults = findSecurityFaults(asking({ flags: [...flags, ...flags.slice(1, 2)], questions: [...questions, ...questions.slice(0, 1)] }));

    expect(faults).toEqual(['flags: duplicate id NET', 'questions: duplicate id A-1']);
  });

  it('[E6] a question names a section, an item, flags and areas that exist', () => {
    const faults = findSecurityFaults(withFirst({ section: 'Z', item: 9, appliesIf: ['MOON'], processAreas: ['PA1', 'PA9'] }));

    expect(faults).toEqual([
      'question A-1: unknown section Z',
      'question A-1: unknown item 9',
      'question A-1: unknown flag MOON',
      'question A-1: unknown process area PA9',
    ]);
  });

  it('[E6] a question lies in the section of its item', () => {
    expect(findSecurityFaults(withFirst({ item: 2 }))).toEqual(['question A-1: item 2 lies in section B']);
  });

  it('[E6] the gate, parts, sections of items and flags of factors exist', () => {
    const { sections, items, gradingFactors } = small.questionnaire;

    const faults = findSecurityFaults(
      asking({
        gateFlag: 'MOON',
        sections: sections.map((section) => (section.id === 'E' ? { ...section, part: 'none' } : section)),
        items: items.map((item) => (item.number === 3 ? { ...item, section: 'Z' } : item)),
        gradingFactors: gradingFactors.map((factor) => (factor.id === 'LINK' ? { ...factor, flag: 'SUN' } : factor)),
      }),
    );

    expect(faults).toEqual([
      'question C-1: item 3 lies in section Z',
      'gateFlag: unknown flag MOON',
      'section E: unknown part none',
      'item 3: unknown section Z',
      'factor LINK: unknown flag SUN',
      'flag GATE: decides nothing',
    ]);
  });

  it('[E6] nothing lies idle', () => {
    const questions = small.questionnaire.questions.filter(({ id }) => id !== 'C-1' && id !== 'E-1');

    const faults = findSecurityFaults(asking({ questions }));

    expect(faults).toEqual(['section C: no question', 'section E: no question', 'item 3: no question', 'process area PA3: no question']);
  });

  it('[E6] compliance facts, and no others, have the scale of a fact', () => {
    const questions = small.questionnaire.questions.map((question) => ({ ...question, tier: question.id === 'E-1' ? ('optional' as const) : question.tier }));

    expect(findSecurityFaults(asking({ questions }))).toEqual(['question E-1: compliance facts, and no others, have the scale fact']);
  });
});

describe('how it is judged', () => {
  it('[E6] section weights sum to 100 and hold what is scored', () => {
    const faults = findSecurityFaults(judging({ sectionWeights: { A: 70, B: 0, C: 40, E: 0, Z: 0 } }));

    expect(faults).toEqual([
      'sectionWeights: weights sum to 110, not 100',
      'sectionWeights: unknown Z',
      'question B-1: scored, but section B has no weight',
      'question B-2: scored, but section B has no weight',
      'section C: weighed, but nothing in it is scored',
    ]);
  });

  it('[E6] exactly the scored questions are weighed and grouped in time', () => {
    const faults = findSecurityFaults(
      judging({
        questionWeights: { 'A-1': 3, 'A-2': 1, 'B-1': 2, 'C-1': 1 },
        horizons: { within30Days: ['A-1'], within6Months: ['A-1', 'A-2', 'B-1'], nextOverhaul: [] },
      }),
    );

    expect(faults).toEqual([
      'horizons: duplicate id A-1',
      'questionWeights: nothing for B-2',
      'questionWeights: unknown C-1',
      'horizons: nothing for B-2',
    ]);
  });

  it('[E6] bands fall to 0 and caps name one of them', () => {
    const bands = [{ id: 'A', fromPercent: 60 }, { id: 'B', fromPercent: 60 }, { id: 'C', fromPercent: 10 }];

    const faults = findSecurityFaults(judging({ bands, caps: [{ id: 'any', counts: 'triggered', from: 1, atMost: 'D' }] }));

    expect(faults).toEqual(['bands: lower bounds must fall', 'bands: the last band must begin at 0', 'cap any: unknown band D']);
  });

  it('[E6] key items are scored, strict ones among them and no milder', () => {
    const faults = findSecurityFaults(
      judging({
        keyItems: { questions: ['A-1', 'C-1'], strict: ['B-1'], triggeredBy: ['N', 'U'], strictTriggeredBy: ['P', 'N'] },
        coverage: { metFromPercent: 50, partlyFromPercent: 60 },
      }),
    );

    expect(faults).toEqual([
      'keyItems: C-1 is no scored question',
      'keyItems: strict B-1 is no key item',
      'keyItems: U triggers a key item but no strict one',
      'coverage: partly met must begin below met',
    ]);
  });

  it('[E5] every rule names its source', () => {
    const { caps, ...rest } = small.rubric.sources;
    if (caps === undefined) throw new Error('the small edition names a source of its caps');

    const faults = findSecurityFaults(judging({ sources: { ...rest, bonus: caps } }));

    expect(faults).toEqual(['sources: nothing for caps', 'sources: unknown bonus']);
  });
});

function asking(changes: Partial<SecurityQuestionnaire>): SecurityEdition {
  return { ...small, questionnaire: { ...small.questionnaire, ...changes } };
}

function judging(changes: Partial<SecurityRubric>): SecurityEdition {
  return { ...small, rubric: { ...small.rubric, ...changes } };
}

function withFirst(changes: Partial<Pick<SecurityQuestion, 'section' | 'item' | 'appliesIf' | 'processAreas'>>): SecurityEdition {
  return asking({ questions: small.questionnaire.questions.map((question) => (question.id === 'A-1' ? { ...question, ...changes } : question)) });
}
