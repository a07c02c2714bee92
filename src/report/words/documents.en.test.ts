import { expect, it } from 'vitest';
import { gbt39116, infosec, readJson } from '../../../tests/builders/index.ts';
import { ladder2023, ladder2024 } from '../../../tests/builders/ladder.ts';
import type { ClosedLoop, NationalGradient } from '../../core/ladder/index.ts';
import { englishClauses, englishDocuments } from './documents.en.ts';

const gradient = readJson('questionnaires/cq-ladder/national-gradient.json') as NationalGradient; // checked by the tests of the data
const loop = readJson('questionnaires/cq-ladder/policies.json') as ClosedLoop; // likewise

it('[E5] every document that the data name in Chinese has an English name', () => {
  const documents = [
    ...Object.values(gbt39116.rubric.sources),
    ...gbt39116.questionnaire.requirements.map(({ source }) => source),
    ...Object.values(infosec.rubric.sources),
    ...infosec.questionnaire.questions.flatMap(({ sources }) => sources),
    ...Object.values(gradient.sources),
    ...loop.steps.flatMap((step) => step.policies.map(({ source }) => source)),
  ].map(({ document }) => document);

  const without = [...new Set(documents)].filter((document) => isChinese(document) && !Object.hasOwn(englishDocuments, document));

  expect(without).toEqual([]);
});

it('[E5] every clause of the ladder that the data name in Chinese has an English name', () => {
  const clauses = [ladder2023, ladder2024].flatMap(({ rubric }) => {
    const { DW, SF, FF } = rubric.rungs;
    return [DW, SF, FF, ...FF.branches].flatMap(({ criteria }) => criteria.flatMap(({ sources }) => sources.flatMap(({ clause }) => clause ?? [])));
  });

  expect([...new Set(clauses)].filter((clause) => isChinese(clause) && !Object.hasOwn(englishClauses, clause))).toEqual([]);
});

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/u.test(text);
}
