import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintCatalogue, lintEdition, methodOf } from '../src/cli/lintEditions.ts';
import { readCatalogue, readRawEditions } from '../src/cli/rawEditions.ts';
import { maturityCaseSchema, runMaturityCase } from '../src/core/scoring/index.ts';
import { maturityResponseSchema, openAssessment } from '../src/core/assessment/index.ts';
import { maturityQuestionnaireSchema, maturityRubricSchema } from '../src/core/edition/index.ts';
import { brokenPromises } from './builders/brokenPromises.ts';
import { gbt39116, readJson } from './builders/index.ts';

const folder = fileURLToPath(new URL('../questionnaires', import.meta.url));
const { catalogue, faults } = await readCatalogue(folder);
const editions = await readRawEditions(folder);

describe('the catalogue', () => {
  it('[E6] lists editions once, and only such as are there', () => {
    expect(faults).toEqual([]);
    expect(lintCatalogue(catalogue, editions)).toEqual([]);
  });

  it('[E6] every edition has the story of its changes beside it', () => {
    const withoutChangelog = [...new Set(editions.map(({ id }) => id))].filter((id) => !readdirSync(`${folder}/${id}`).includes('CHANGELOG.md'));

    expect(withoutChangelog).toEqual([]);
  });
});

describe.each(editions.map((raw) => [`${raw.id}@${raw.version}`, raw] as const))('%s', (_ref, raw) => {
  it('[E6] is sound: form, coherence, words, golden cases, seals', () => {
    expect(lintEdition(raw, catalogue).faults).toEqual([]);
  });
});

const maturityEditions = editions.filter((raw) => methodOf(raw) === 'levelCumulative').map((raw) => ({
  id: raw.id,
  version: raw.version,
  edition: {
    method: 'levelCumulative',
    questionnaire: maturityQuestionnaireSchema.parse(raw.questionnaire),
    rubric: maturityRubricSchema.parse(raw.rubric),
  } as const,
  cases: raw.cases.map(({ file, content }) => ({ file, goldenCase: maturityCaseSchema.parse(content) })),
}));

describe('golden cases of the maturity editions', () => {
  const named = maturityEditions.flatMap(({ id, version, edition, cases }) =>
    cases.map(({ file, goldenCase }) => [`${id}@${version} ${file}`, edition, goldenCase] as const),
  );

  it.each(named)('[S1–S9] %s', (_name, edition, goldenCase) => {
    expect(runMaturityCase(edition, goldenCase)).toEqual([]);
  });
});

describe('the promise of version numbers', () => {
  it('[E1] an edition scores as its predecessor of the same MAJOR does', () => {
    const ordered = [...maturityEditions].sort((left, right) => left.version.localeCompare(right.version, 'en', { numeric: true }));

    const broken = ordered.flatMap((next, index) => {
      const previous = ordered.slice(0, index).reverse().find(({ id }) => id === next.id);
      return previous === undefined ? [] : brokenPromises(previous.edition, next.edition, previous.cases.map(({ goldenCase }) => goldenCase));
    });

    expect(broken).toEqual([]);
  }, 60_000);

  it('[E1] a PATCH that moves one weight by one percent breaks it', () => {
    const next = structuredClone(gbt39116);
    next.questionnaire.version = '1.0.1';
    next.rubric.industryTypes.discrete.elements = { personnel: 7, technology: 10, resource: 6, manufacturing: 77 };
    const goldenCase = maturityCaseSchema.parse(readJson('questionnaires/gbt39116/1.0.0/cases/example-d.json'));

    const broken = brokenPromises(gbt39116, next, [goldenCase]);

    expect(broken[0]).toMatch(/^sequential\/renormalise: levels: expected 7024823\/7500000 /);
    expect(broken.at(-1)).toMatch(/^\d+ of 2000 answer sets score otherwise$/);
  }, 60_000);

  it('[E1] a MAJOR may score otherwise', () => {
    const next = structuredClone(gbt39116);
    next.questionnaire.version = '2.0.0';
    next.rubric.thresholdInTenths = 7;

    expect(brokenPromises(gbt39116, next, [])).toEqual([]);
  });
});

describe('the worked examples', () => {
  it.each([
    ['public/examples/example-d.zhiti.json', 'example-d'],
    ['public/examples/example-p.zhiti.json', 'example-p'],
    ['tests/fixtures/example-p-t.zhiti.json', 'example-p-t'],
  ])('[F1] %s opens and gives the answers of its golden case', async (file, name) => {
    const goldenCase = maturityCaseSchema.parse(readJson(`questionnaires/gbt39116/1.0.0/cases/${name}.json`));

    const opened = await openAssessment(JSON.stringify(readJson(file)), () => Promise.resolve(gbt39116));

    const assessment = opened.ok ? opened.value : null;
    const response = maturityResponseSchema.parse(assessment?.responses['gbt39116@1.0.0']);
    const given = Object.fromEntries(Object.entries(response.answers ?? {}).map(([id, entry]) => [id, entry.value]));
    expect(assessment?.company.industryType).toBe(goldenCase.industryType);
    expect(response.tailoredOut?.map(({ domain }) => domain)).toEqual(goldenCase.tailoredOut);
    expect(given).toEqual('answers' in goldenCase ? goldenCase.answers : null);
  });
});
