import { describe, expect, it } from 'vitest';
import { infosec, textsOfInfosec } from '../../../tests/builders/index.ts';
import { securityRubricSchema } from './securityEdition.ts';

const { questionnaire, rubric } = infosec;

describe('infosec@0.1.0', () => {
  it('[E2] asks 103 questions in 17 sections under 17 flags', () => {
    const tiers = questionnaire.questions.map(({ tier }) => tier);
    const count = (...wanted: readonly string[]) => tiers.filter((tier) => wanted.includes(tier)).length;

    expect(questionnaire.questions).toHaveLength(103);
    expect([count('baseline', 'important'), count('optional'), count('supplement'), count('compliance')]).toEqual([83, 6, 8, 6]);
    expect(questionnaire.flags).toHaveLength(17);
    expect(questionnaire.sections).toHaveLength(17);
    expect(questionnaire.items.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
    expect(questionnaire.processDomains.flatMap(({ areas }) => areas)).toHaveLength(40);
    expect(questionnaire.gradingFactors).toHaveLength(7);
  });

  it('[S25] has 13 key items, four of them strict', () => {
    expect(rubric.keyItems.questions).toHaveLength(13);
    expect(rubric.keyItems.strict).toEqual(['IS06-1', 'IS14-1', 'IS21-1', 'IS21-2']);
  });

  it('[S22] weighs the parts of the guide 25, 40, 25 and 10', () => {
    const weightOf = (part: string) =>
      questionnaire.sections.filter((section) => section.part === part).reduce((sum, { id }) => sum + (rubric.sectionWeights[id] ?? 0), 0);

    expect(['management', 'protection', 'operation', 'responsibility', 'supplement', 'compliance'].map(weightOf)).toEqual([25, 40, 25, 10, 0, 0]);
  });

  it('[E5] no document was compared with the official text yet, and everything says so', () => {
    const sources = [
      ...questionnaire.questions.flatMap((question) => question.sources),
      ...questionnaire.items.map(({ source }) => source),
      ...Object.values(rubric.sources),
    ];

    expect(sources.filter(({ verifiedAgainstOfficialText }) => verifiedAgainstOfficialText)).toEqual([]);
  });
});

describe('its words', () => {
  it.each(['zh-CN', 'en'] as const)('[S34] %s offer no wording that claims an official result', (language) => {
    const { claims, bands, caps, scoreName, scoreNote, bandsName } = textsOfInfosec(language);
    const offered = [...claims.map(({ allowed }) => allowed), scoreName, scoreNote, bandsName, ...Object.values(caps),
      ...Object.values(bands).flatMap(({ label, meaning }) => [label, meaning])];

    expect(claims).toHaveLength(6);
    expect(offered.filter((text) => /[一二三四五]级|星级|等保|\bstars?\b|grade [1-5]|level [1-5]/i.test(text))).toEqual([]);
  });

  it('[E2] Chinese ones are punctuated in full width', () => {
    const text = JSON.stringify(Object.values(textsOfInfosec('zh-CN')));
    const halfWidth = text.match(/\p{Script=Han}[(),;:?!]|[(),;:?!]\p{Script=Han}/gu);

    expect(halfWidth).toBeNull();
  });

  it('[E2] English ones hold no Chinese beyond names of documents, authorities and platforms', () => {
    const { questions, flags, items, processAreas, bands } = textsOfInfosec('en');

    expect(JSON.stringify([questions, flags, items, processAreas, bands])).not.toMatch(/\p{Script=Han}|[，。？：；]/u);
  });

  it('[E2] both languages hint at the same number of pieces of evidence', () => {
    const chinese = textsOfInfosec('zh-CN').questions;
    const english = textsOfInfosec('en').questions;

    const differing = Object.keys(chinese).filter((id) => chinese[id]?.evidence.length !== english[id]?.evidence.length);

    expect(differing).toEqual([]);
  });
});

describe('the form of a rubric', () => {
  it('[E5] refuses a field that the rules do not name', () => {
    expect(securityRubricSchema.safeParse({ ...rubric, bonus: 5 }).success).toBe(false);
  });
});
