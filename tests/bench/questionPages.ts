import { readFileSync } from 'node:fs';
import { maturityQuestionnaireSchema, maturityRubricSchema } from '../../src/core/edition/index.ts';
import type { QuestionPage } from './measureAnswers.ts';

const folder = new URL('../../questionnaires/gbt39116/1.0.0/', import.meta.url);

/** The questions of a discrete company's questionnaire in order, each on a page of its own. */
export function questionPages(url: string, assessmentId: string): readonly QuestionPage[] {
  const { requirements } = maturityQuestionnaireSchema.parse(readJson('questionnaire.json'));
  const weights = maturityRubricSchema.parse(readJson('rubric.json')).industryTypes.discrete.subdomains;
  return requirements
    .filter(({ subdomain }) => (weights[subdomain] ?? 0) > 0)
    .map(({ id, subdomain }) => ({ address: `${url}#/a/${assessmentId}/questions/${subdomain}/${id}`, first: id }));
}

/** The floor page, which shows twenty questions, as often as a hundred answers need it. */
export function floorPages(url: string): readonly QuestionPage[] {
  const { requirements } = maturityQuestionnaireSchema.parse(readJson('questionnaire.json'));
  const first = requirements[0]?.id ?? '';
  return Array.from({ length: 5 }, (_, turn) => ({ address: `${url}?${turn}`, first }));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
