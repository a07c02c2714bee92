import { readFileSync } from 'node:fs';
import { maturityQuestionnaireSchema, maturityRubricSchema } from '../../src/core/edition/index.ts';
import type { QuestionPage } from './measureAnswers.ts';

const folder = new URL('../../questionnaires/gbt39116/1.0.0/', import.meta.url);

/** The pages of a discrete company's questionnaire in order, enough of them for a hundred answers. */
export function questionPages(url: string, assessmentId: string): readonly QuestionPage[] {
  const { elements, requirements } = maturityQuestionnaireSchema.parse(readJson('questionnaire.json'));
  const weights = maturityRubricSchema.parse(readJson('rubric.json')).industryTypes.discrete.subdomains;
  const subdomains = elements
    .flatMap((element) => element.domains.flatMap((domain) => domain.subdomains))
    .filter((subdomain) => (weights[subdomain] ?? 0) > 0);
  return subdomains.flatMap((subdomain) => {
    const first = requirements.find((requirement) => requirement.subdomain === subdomain);
    return first === undefined ? [] : [{ address: `${url}#/a/${assessmentId}/questions/${subdomain}`, first: first.id }];
  });
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
