import {
  maturityQuestionnaireSchema,
  maturityRubricSchema,
  maturityTextsSchema,
  type MaturityEdition,
  type MaturityTexts,
} from '../../src/core/edition/index.ts';
import { readJson } from './readJson.ts';

const folder = 'questionnaires/gbt39116/1.0.0';

/** GB/T 39116 as it is published with the app. */
export const gbt39116: MaturityEdition = {
  method: 'levelCumulative',
  questionnaire: maturityQuestionnaireSchema.parse(readJson(`${folder}/questionnaire.json`)),
  rubric: maturityRubricSchema.parse(readJson(`${folder}/rubric.json`)),
};

/** The words of GB/T 39116 in a language. */
export function textsOfGbt39116(language: 'zh-CN' | 'en'): MaturityTexts {
  return maturityTextsSchema.parse(readJson(`${folder}/texts.${language}.json`));
}

/**
 * An edition small enough to score by hand: three levels; element `a` (60 %) with sub-domain A, element
 * `b` (40 %) with domains `b1` (25 %, sub-domain B) and `b2` (75 %, sub-domains C 40 % and D 60 %), of
 * which `b2` can be tailored out. B asks nothing at level 2, C nothing at level 3. For process, only A
 * and B count.
 */
export const smallEdition: MaturityEdition = {
  method: 'levelCumulative',
  questionnaire: maturityQuestionnaireSchema.parse({
    id: 'small',
    version: '1.0.0',
    method: 'levelCumulative',
    levels: [1, 2, 3],
    elements: [
      { id: 'a', domains: [{ id: 'a1', subdomains: ['A'] }] },
      { id: 'b', domains: [{ id: 'b1', subdomains: ['B'] }, { id: 'b2', subdomains: ['C', 'D'] }] },
    ],
    requirements: [
      ...asked('A', [2, 1, 1]),
      ...asked('B', [1, 0, 1]),
      ...asked('C', [1, 1, 0]),
      ...asked('D', [3, 1, 1]),
    ],
  }),
  rubric: maturityRubricSchema.parse({
    ...gbt39116.rubric,
    levelBoundsInTenths: [8, 18, 28],
    industryTypes: {
      discrete: {
        elements: { a: 60, b: 40 },
        domains: { a1: 100, b1: 25, b2: 75 },
        subdomains: { A: 100, B: 100, C: 40, D: 60 },
      },
      process: {
        elements: { a: 60, b: 40 },
        domains: { a1: 100, b1: 100 },
        subdomains: { A: 100, B: 100 },
      },
    },
    tailorableDomains: ['b2'],
  }),
};

/** Requirements of one sub-domain: how many at each level. */
function asked(subdomain: string, counts: readonly number[]) {
  const source = { document: 'small', confidence: 'high', verifiedAgainstOfficialText: true };
  return counts.flatMap((count, index) =>
    [...'abc'.slice(0, count)].map((letter) => ({
      id: `${subdomain}-L${index + 1}-${letter}`,
      subdomain,
      level: index + 1,
      source,
    })),
  );
}
